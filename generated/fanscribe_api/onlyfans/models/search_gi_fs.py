"""Models of `search_gi_fs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class SearchGiFsDataItemImagesFixedHeight(Model):
    height: str | Unset = wire("height")
    url: str | Unset = wire("url")
    width: str | Unset = wire("width")


@define(eq=False, repr=False, kw_only=True)
class SearchGiFsDataItemImagesOriginal(Model):
    height: str | Unset = wire("height")
    mp4: str | Unset = wire("mp4")
    url: str | Unset = wire("url")
    webp: str | Unset = wire("webp")
    width: str | Unset = wire("width")


@define(eq=False, repr=False, kw_only=True)
class SearchGiFsDataItemImages(Model):
    fixed_height: SearchGiFsDataItemImagesFixedHeight | Unset = wire("fixed_height")
    original: SearchGiFsDataItemImagesOriginal | Unset = wire("original")


@define(eq=False, repr=False, kw_only=True)
class SearchGiFsDataItem(Model):
    embed_url: str | Unset = wire("embed_url")
    id: str | Unset = wire("id")
    images: SearchGiFsDataItemImages | Unset = wire("images")
    rating: str | Unset = wire("rating")
    slug: str | Unset = wire("slug")
    title: str | Unset = wire("title")
    type_: str | Unset = wire("type")
    url: str | Unset = wire("url")
    username: str | Unset = wire("username")


@define(eq=False, repr=False, kw_only=True)
class SearchGiFs(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[SearchGiFsDataItem] | Unset = wire("data")
