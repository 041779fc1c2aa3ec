from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListFollowersResponse200DataAggregationDataAccountsItem(Model):
    created_at: int | Unset = wire("createdAt")
    display_name: None | str | Unset = wire("displayName")
    flags: int | Unset = wire("flags")
    follow_count: int | Unset = wire("followCount")
    follows_you: bool | Unset = wire("followsYou")
    id: str | Unset = wire("id")
    last_seen_at: int | Unset = wire("lastSeenAt")
    profile_access: bool | Unset = wire("profileAccess")
    status_id: int | Unset = wire("statusId")
    subscriber_count: int | Unset = wire("subscriberCount")
    user_flags: int | Unset = wire("userFlags")
    username: str | Unset = wire("username")
    version: int | Unset = wire("version")
