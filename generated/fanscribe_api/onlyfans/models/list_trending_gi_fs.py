"""Models of `list_trending_gi_fs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListTrendingGiFsDataItemImagesFixedHeight(Model):
    height: str | None = wire("height")
    url: str | None = wire("url")
    width: str | None = wire("width")


@model
class ListTrendingGiFsDataItemImagesOriginal(Model):
    height: str | None = wire("height")
    mp4: str | None = wire("mp4")
    url: str | None = wire("url")
    webp: str | None = wire("webp")
    width: str | None = wire("width")


@model
class ListTrendingGiFsDataItemImages(Model):
    fixed_height: ListTrendingGiFsDataItemImagesFixedHeight | None = wire("fixed_height")
    original: ListTrendingGiFsDataItemImagesOriginal | None = wire("original")


@model
class ListTrendingGiFsDataItem(Model):
    embed_url: str | None = wire("embed_url")
    id: str | None = wire("id")
    images: ListTrendingGiFsDataItemImages | None = wire("images")
    rating: str | None = wire("rating")
    slug: str | None = wire("slug")
    title: str | None = wire("title")
    type_: str | None = wire("type")
    url: str | None = wire("url")
    username: str | None = wire("username")


@model
class ListTrendingGiFs(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListTrendingGiFsDataItem] | None = wire("data")
