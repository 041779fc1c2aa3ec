"""Models of `search_gifs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class SearchGifsDataItemImagesFixedHeight(Model):
    height: str | None = wire("height")
    url: str | None = wire("url")
    width: str | None = wire("width")


@model
class SearchGifsDataItemImagesOriginal(Model):
    height: str | None = wire("height")
    mp4: str | None = wire("mp4")
    url: str | None = wire("url")
    webp: str | None = wire("webp")
    width: str | None = wire("width")


@model
class SearchGifsDataItemImages(Model):
    fixed_height: SearchGifsDataItemImagesFixedHeight | None = wire("fixed_height")
    original: SearchGifsDataItemImagesOriginal | None = wire("original")


@model
class SearchGifsDataItem(Model):
    embed_url: str | None = wire("embed_url")
    id: str | None = wire("id")
    images: SearchGifsDataItemImages | None = wire("images")
    rating: str | None = wire("rating")
    slug: str | None = wire("slug")
    title: str | None = wire("title")
    type_: str | None = wire("type")
    url: str | None = wire("url")
    username: str | None = wire("username")


@model
class SearchGifs(Model):
    meta: Meta | None = wire("_meta")
    data: list[SearchGifsDataItem] | None = wire("data")
