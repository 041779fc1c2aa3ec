"""Models of `list_followers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListFollowersDataAggregationDataAccountsItem(Model):
    created_at: int | None = wire("createdAt")
    display_name: str | None = wire("displayName")
    flags: int | None = wire("flags")
    follow_count: int | None = wire("followCount")
    follows_you: bool | None = wire("followsYou")
    id: str | None = wire("id")
    last_seen_at: int | None = wire("lastSeenAt")
    profile_access: bool | None = wire("profileAccess")
    status_id: int | None = wire("statusId")
    subscriber_count: int | None = wire("subscriberCount")
    user_flags: int | None = wire("userFlags")
    username: str | None = wire("username")
    version: int | None = wire("version")


@model
class ListFollowersDataAggregationData(Model):
    accounts: list[ListFollowersDataAggregationDataAccountsItem] | None = wire("accounts")


@model
class ListFollowersDataFollowersItem(Model):
    follower_id: str | None = wire("followerId")
    id: str | None = wire("id")


@model
class ListFollowersData(Model):
    aggregation_data: ListFollowersDataAggregationData | None = wire("aggregationData")
    followers: list[ListFollowersDataFollowersItem] | None = wire("followers")


@model
class ListFollowers(Model):
    meta: Meta | None = wire("_meta")
    data: ListFollowersData | None = wire("data")
