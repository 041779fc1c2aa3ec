from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem(Model):
    location: str | Unset = wire("location")
    location_id: str | Unset = wire("locationId")
