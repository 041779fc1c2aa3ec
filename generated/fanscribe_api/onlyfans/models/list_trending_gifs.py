"""Models of `list_trending_gifs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListTrendingGifsDataItemImagesFixedHeight(Model):
    height: str | None = wire("height")
    url: str | None = wire("url")
    width: str | None = wire("width")


@model
class ListTrendingGifsDataItemImagesOriginal(Model):
    height: str | None = wire("height")
    mp4: str | None = wire("mp4")
    url: str | None = wire("url")
    webp: str | None = wire("webp")
    width: str | None = wire("width")


@model
class ListTrendingGifsDataItemImages(Model):
    fixed_height: ListTrendingGifsDataItemImagesFixedHeight | None = wire("fixed_height")
    original: ListTrendingGifsDataItemImagesOriginal | None = wire("original")


@model
class ListTrendingGifsDataItem(Model):
    embed_url: str | None = wire("embed_url")
    id: str | None = wire("id")
    images: ListTrendingGifsDataItemImages | None = wire("images")
    rating: str | None = wire("rating")
    slug: str | None = wire("slug")
    title: str | None = wire("title")
    type_: str | None = wire("type")
    url: str | None = wire("url")
    username: str | None = wire("username")


@model
class ListTrendingGifs(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListTrendingGifsDataItem] | None = wire("data")
