from __future__ import annotations

from attrs import define

from ..types import Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataAggregationDataAccountsItemAvatarLocationsItem(Model):
    location: str | Unset = wire("location")
    location_id: str | Unset = wire("locationId")
