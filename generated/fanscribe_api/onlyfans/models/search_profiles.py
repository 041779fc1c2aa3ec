"""Models of `search_profiles`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class SearchProfilesDataItem(Model):
    about: str | None = _field("about")
    audios_count: int | None = _field("audios_count")
    avatar_url: str | None = _field("avatar_url")
    bundles: str | None = _field("bundles")
    facebook: str | None = _field("facebook")
    fansly: str | None = _field("fansly")
    favorited_count: int | None = _field("favorited_count")
    favorites_count: int | None = _field("favorites_count")
    header_url: str | None = _field("header_url")
    instagram: str | None = _field("instagram")
    is_adult_content: bool | None = _field("is_adult_content")
    is_performer: bool | None = _field("is_performer")
    is_real_performer: bool | None = _field("is_real_performer")
    is_verified: bool | None = _field("is_verified")
    join_date: str | None = _field("join_date")
    last_seen_at: datetime.datetime | None = _field("last_seen_at")
    location: str | None = _field("location")
    manyvids: str | None = _field("manyvids")
    min_subscribe_price: int | None = _field("min_subscribe_price")
    name: str | None = _field("name")
    ofapi_gender: str | None = _field("ofapi_gender")
    ofapi_gender_confidence: float | None = _field("ofapi_gender_confidence")
    onlyfans_id: int | None = _field("onlyfans_id")
    photos_count: int | None = _field("photos_count")
    pornhub: str | None = _field("pornhub")
    posts_count: int | None = _field("posts_count")
    promotions: str | None = _field("promotions")
    stats_updated_at: datetime.datetime | None = _field("stats_updated_at")
    subscribe_price: int | None = _field("subscribe_price")
    subscribers_count: str | None = _field("subscribers_count")
    tiktok: str | None = _field("tiktok")
    twitter: str | None = _field("twitter")
    username: str | None = _field("username")
    videos_count: int | None = _field("videos_count")
    website: str | None = _field("website")
    wishlist: str | None = _field("wishlist")


@_model
class SearchProfiles(Page["SearchProfilesDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: list[SearchProfilesDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
    __more__: ClassVar = {"": ("_pagination", "next_page")}
