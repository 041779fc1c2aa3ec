"""Models of `list_tracking_link_spenders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinkSpendersDataItem(Model):
    onlyfans_id: str | Unset = wire("onlyfans_id")
    revenue: LinkRevenue | Unset = wire("revenue")
    username: str | Unset = wire("username")


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinkSpenders(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[ListTrackingLinkSpendersDataItem] | Unset = wire("data")
