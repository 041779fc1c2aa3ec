"""Models of `list_followers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListFollowersDataAggregationDataAccountsItem(Model):
    created_at: int | Unset = wire("createdAt")
    display_name: str | None | Unset = wire("displayName")
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


@define(eq=False, repr=False, kw_only=True)
class ListFollowersDataAggregationData(Model):
    accounts: list[ListFollowersDataAggregationDataAccountsItem] | Unset = wire("accounts")


@define(eq=False, repr=False, kw_only=True)
class ListFollowersDataFollowersItem(Model):
    follower_id: str | Unset = wire("followerId")
    id: str | Unset = wire("id")


@define(eq=False, repr=False, kw_only=True)
class ListFollowersData(Model):
    aggregation_data: ListFollowersDataAggregationData | Unset = wire("aggregationData")
    followers: list[ListFollowersDataFollowersItem] | Unset = wire("followers")


@define(eq=False, repr=False, kw_only=True)
class ListFollowers(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListFollowersData | Unset = wire("data")
