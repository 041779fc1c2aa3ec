"""Models of `search_profiles`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta, Pagination


@define(eq=False, repr=False, kw_only=True)
class SearchProfilesDataItem(Model):
    about: str | Unset = wire("about")
    audios_count: int | Unset = wire("audios_count")
    avatar_url: str | Unset = wire("avatar_url")
    bundles: str | Unset = wire("bundles")
    facebook: str | Unset = wire("facebook")
    fansly: str | Unset = wire("fansly")
    favorited_count: int | Unset = wire("favorited_count")
    favorites_count: int | Unset = wire("favorites_count")
    header_url: str | Unset = wire("header_url")
    instagram: str | Unset = wire("instagram")
    is_adult_content: bool | Unset = wire("is_adult_content")
    is_performer: bool | Unset = wire("is_performer")
    is_real_performer: bool | Unset = wire("is_real_performer")
    is_verified: bool | Unset = wire("is_verified")
    join_date: str | Unset = wire("join_date")
    last_seen_at: datetime.datetime | Unset = wire("last_seen_at")
    location: str | Unset = wire("location")
    manyvids: str | Unset = wire("manyvids")
    min_subscribe_price: int | Unset = wire("min_subscribe_price")
    name: str | Unset = wire("name")
    ofapi_gender: str | Unset = wire("ofapi_gender")
    ofapi_gender_confidence: float | Unset = wire("ofapi_gender_confidence")
    onlyfans_id: int | Unset = wire("onlyfans_id")
    photos_count: int | Unset = wire("photos_count")
    pornhub: str | Unset = wire("pornhub")
    posts_count: int | Unset = wire("posts_count")
    promotions: str | Unset = wire("promotions")
    stats_updated_at: datetime.datetime | Unset = wire("stats_updated_at")
    subscribe_price: int | Unset = wire("subscribe_price")
    subscribers_count: str | Unset = wire("subscribers_count")
    tiktok: str | Unset = wire("tiktok")
    twitter: str | Unset = wire("twitter")
    username: str | Unset = wire("username")
    videos_count: int | Unset = wire("videos_count")
    website: str | Unset = wire("website")
    wishlist: str | Unset = wire("wishlist")


@define(eq=False, repr=False, kw_only=True)
class SearchProfiles(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: list[SearchProfilesDataItem] | Unset = wire("data")
