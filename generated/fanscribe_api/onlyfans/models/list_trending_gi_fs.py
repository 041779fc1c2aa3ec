"""Models of `list_trending_gi_fs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListTrendingGiFsDataItemImagesFixedHeight(Model):
    height: str | Unset = wire("height")
    url: str | Unset = wire("url")
    width: str | Unset = wire("width")


@define(eq=False, repr=False, kw_only=True)
class ListTrendingGiFsDataItemImagesOriginal(Model):
    height: str | Unset = wire("height")
    mp4: str | Unset = wire("mp4")
    url: str | Unset = wire("url")
    webp: str | Unset = wire("webp")
    width: str | Unset = wire("width")


@define(eq=False, repr=False, kw_only=True)
class ListTrendingGiFsDataItemImages(Model):
    fixed_height: ListTrendingGiFsDataItemImagesFixedHeight | Unset = wire("fixed_height")
    original: ListTrendingGiFsDataItemImagesOriginal | Unset = wire("original")


@define(eq=False, repr=False, kw_only=True)
class ListTrendingGiFsDataItem(Model):
    embed_url: str | Unset = wire("embed_url")
    id: str | Unset = wire("id")
    images: ListTrendingGiFsDataItemImages | Unset = wire("images")
    rating: str | Unset = wire("rating")
    slug: str | Unset = wire("slug")
    title: str | Unset = wire("title")
    type_: str | Unset = wire("type")
    url: str | Unset = wire("url")
    username: str | Unset = wire("username")


@define(eq=False, repr=False, kw_only=True)
class ListTrendingGiFs(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[ListTrendingGiFsDataItem] | Unset = wire("data")
