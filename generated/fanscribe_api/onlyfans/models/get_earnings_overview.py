"""Models of `get_earnings_overview`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array


@_model
class GetEarningsOverviewBody(Body):
    account_ids: Array[str] = _required("account_ids")
    end_date: str = _required("end_date")
    start_date: str = _required("start_date")


@_model
class GetEarningsOverview(Model):
    messages: float | None = _field("messages")
    posts: float | None = _field("posts")
    streams: float | None = _field("streams")
    subscriptions: float | None = _field("subscriptions")
    tips: float | None = _field("tips")
    total_accounts: int | None = _field("total_accounts")
    total_earnings: float | None = _field("total_earnings")
    total_images: int | None = _field("total_images")
    total_messages: int | None = _field("total_messages")
    total_videos: int | None = _field("total_videos")
