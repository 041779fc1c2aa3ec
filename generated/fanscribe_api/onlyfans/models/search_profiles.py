"""Models of `search_profiles`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, Pagination


@model
class SearchProfilesDataItem(Model):
    about: str | None = wire("about")
    audios_count: int | None = wire("audios_count")
    avatar_url: str | None = wire("avatar_url")
    bundles: str | None = wire("bundles")
    facebook: str | None = wire("facebook")
    fansly: str | None = wire("fansly")
    favorited_count: int | None = wire("favorited_count")
    favorites_count: int | None = wire("favorites_count")
    header_url: str | None = wire("header_url")
    instagram: str | None = wire("instagram")
    is_adult_content: bool | None = wire("is_adult_content")
    is_performer: bool | None = wire("is_performer")
    is_real_performer: bool | None = wire("is_real_performer")
    is_verified: bool | None = wire("is_verified")
    join_date: str | None = wire("join_date")
    last_seen_at: datetime.datetime | None = wire("last_seen_at")
    location: str | None = wire("location")
    manyvids: str | None = wire("manyvids")
    min_subscribe_price: int | None = wire("min_subscribe_price")
    name: str | None = wire("name")
    ofapi_gender: str | None = wire("ofapi_gender")
    ofapi_gender_confidence: float | None = wire("ofapi_gender_confidence")
    onlyfans_id: int | None = wire("onlyfans_id")
    photos_count: int | None = wire("photos_count")
    pornhub: str | None = wire("pornhub")
    posts_count: int | None = wire("posts_count")
    promotions: str | None = wire("promotions")
    stats_updated_at: datetime.datetime | None = wire("stats_updated_at")
    subscribe_price: int | None = wire("subscribe_price")
    subscribers_count: str | None = wire("subscribers_count")
    tiktok: str | None = wire("tiktok")
    twitter: str | None = wire("twitter")
    username: str | None = wire("username")
    videos_count: int | None = wire("videos_count")
    website: str | None = wire("website")
    wishlist: str | None = wire("wishlist")


@model
class SearchProfiles(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: list[SearchProfilesDataItem] | None = wire("data")
