"""Models of `list_tracking_link_spenders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta


@model
class ListTrackingLinkSpendersDataItem(Model):
    onlyfans_id: str | None = wire("onlyfans_id")
    revenue: LinkRevenue | None = wire("revenue")
    username: str | None = wire("username")


@model
class ListTrackingLinkSpenders(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListTrackingLinkSpendersDataItem] | None = wire("data")
