from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsResponse200DataItemTimelineStats(Model):
    account_id: str | Unset = wire("accountId")
    bundle_count: int | Unset = wire("bundleCount")
    bundle_image_count: int | Unset = wire("bundleImageCount")
    bundle_video_count: int | Unset = wire("bundleVideoCount")
    fetched_at: int | Unset = wire("fetchedAt")
    image_count: int | Unset = wire("imageCount")
    video_count: int | Unset = wire("videoCount")
