"""Models of `get_earnings_overview`."""

from __future__ import annotations

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array


@model
class GetEarningsOverviewBody(Body):
    account_ids: Array[str] = needed("account_ids")
    end_date: str = needed("end_date")
    start_date: str = needed("start_date")


@model
class GetEarningsOverview(Model):
    messages: float | None = wire("messages")
    posts: float | None = wire("posts")
    streams: float | None = wire("streams")
    subscriptions: float | None = wire("subscriptions")
    tips: float | None = wire("tips")
    total_accounts: int | None = wire("total_accounts")
    total_earnings: float | None = wire("total_earnings")
    total_images: int | None = wire("total_images")
    total_messages: int | None = wire("total_messages")
    total_videos: int | None = wire("total_videos")
