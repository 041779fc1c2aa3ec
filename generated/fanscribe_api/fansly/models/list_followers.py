"""Models of `list_followers`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListFollowersDataAggregationDataAccountsItem(Model):
    created_at: int | None = _field("createdAt")
    display_name: str | None = _field("displayName")
    flags: int | None = _field("flags")
    follow_count: int | None = _field("followCount")
    follows_you: bool | None = _field("followsYou")
    id: str | None = _field("id")
    last_seen_at: int | None = _field("lastSeenAt")
    profile_access: bool | None = _field("profileAccess")
    status_id: int | None = _field("statusId")
    subscriber_count: int | None = _field("subscriberCount")
    user_flags: int | None = _field("userFlags")
    username: str | None = _field("username")
    version: int | None = _field("version")


@_model
class ListFollowersDataAggregationData(Model):
    accounts: list[ListFollowersDataAggregationDataAccountsItem] | None = _field("accounts")


@_model
class ListFollowersDataFollowersItem(Model):
    follower_id: str | None = _field("followerId")
    id: str | None = _field("id")


@_model
class ListFollowersData(Model):
    aggregation_data: ListFollowersDataAggregationData | None = _field("aggregationData")
    followers: list[ListFollowersDataFollowersItem] | None = _field("followers")


@_model
class ListFollowers(Page["ListFollowersDataFollowersItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListFollowersData | None = _field("data")

    __items__: ClassVar = ("data", "followers")
