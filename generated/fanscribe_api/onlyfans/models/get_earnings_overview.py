"""Models of `get_earnings_overview`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetEarningsOverviewBody(Body):
    account_ids: list[str] = wire("account_ids", required=True)
    end_date: str = wire("end_date", required=True)
    start_date: str = wire("start_date", required=True)


@define(eq=False, repr=False, kw_only=True)
class GetEarningsOverview(Model):
    messages: float | Unset = wire("messages")
    posts: float | Unset = wire("posts")
    streams: float | Unset = wire("streams")
    subscriptions: float | Unset = wire("subscriptions")
    tips: float | Unset = wire("tips")
    total_accounts: int | Unset = wire("total_accounts")
    total_earnings: float | Unset = wire("total_earnings")
    total_images: int | Unset = wire("total_images")
    total_messages: int | Unset = wire("total_messages")
    total_videos: int | Unset = wire("total_videos")
