from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.link_revenue import LinkRevenue


@define(eq=False, repr=False, kw_only=True)
class ListFreeTrialLinkSpendersResponse200DataItem(Model):
    onlyfans_id: str | Unset = wire("onlyfans_id")
    revenue: LinkRevenue | Unset = wire("revenue", One("link_revenue", "LinkRevenue"))
    username: str | Unset = wire("username")
