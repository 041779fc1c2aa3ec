"""Models of `get_me`."""

from __future__ import annotations

import datetime
from typing import Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetMeDataAccountEarnings(Model):
    available_balance: int | None = _field("availableBalance")
    last_payout_at: datetime.datetime | None = _field("lastPayoutAt")
    total: int | None = _field("total")


@_model
class GetMeDataAccountFans(Model):
    followers: int | None = _field("followers")
    subscribers: int | None = _field("subscribers")


@_model
class GetMeDataAccount(Model):
    earnings: GetMeDataAccountEarnings | None = _field("earnings")
    fans: GetMeDataAccountFans | None = _field("fans")
    status: Literal["active", "suspended"] | None = _field("status")


@_model
class GetMeData(Model):
    account: GetMeDataAccount | None = _field("account")
    avatar_url: str | None = _field("avatarUrl")
    banner_url: str | None = _field("bannerUrl")
    bio: str | None = _field("bio")
    created_at: datetime.datetime | None = _field("createdAt")
    display_name: str | None = _field("displayName")
    email: str | None = _field("email")
    handle: str | None = _field("handle")
    is_creator: bool | None = _field("isCreator")
    updated_at: datetime.datetime | None = _field("updatedAt")
    uuid: str | None = _field("uuid")


@_model
class GetMe(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetMeData | None = _field("data")
