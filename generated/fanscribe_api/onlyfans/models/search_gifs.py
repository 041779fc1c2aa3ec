"""Models of `search_gifs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class SearchGifsDataItemImagesFixedHeight(Model):
    height: str | None = _field("height")
    url: str | None = _field("url")
    width: str | None = _field("width")


@_model
class SearchGifsDataItemImagesOriginal(Model):
    height: str | None = _field("height")
    mp4: str | None = _field("mp4")
    url: str | None = _field("url")
    webp: str | None = _field("webp")
    width: str | None = _field("width")


@_model
class SearchGifsDataItemImages(Model):
    fixed_height: SearchGifsDataItemImagesFixedHeight | None = _field("fixed_height")
    original: SearchGifsDataItemImagesOriginal | None = _field("original")


@_model
class SearchGifsDataItem(Model):
    embed_url: str | None = _field("embed_url")
    id: str | None = _field("id")
    images: SearchGifsDataItemImages | None = _field("images")
    rating: str | None = _field("rating")
    slug: str | None = _field("slug")
    title: str | None = _field("title")
    type_: str | None = _field("type")
    url: str | None = _field("url")
    username: str | None = _field("username")


@_model
class SearchGifs(Model):
    meta: Meta | None = _field("_meta")
    data: list[SearchGifsDataItem] | None = _field("data")
