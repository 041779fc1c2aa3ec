"""Gif, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class GifImagesFixedHeight(Model):
    height: str | None = _field("height")
    url: str | None = _field("url")
    width: str | None = _field("width")


@_model
class GifImagesOriginal(Model):
    height: str | None = _field("height")
    mp4: str | None = _field("mp4")
    url: str | None = _field("url")
    webp: str | None = _field("webp")
    width: str | None = _field("width")


@_model
class GifImages(Model):
    fixed_height: GifImagesFixedHeight | None = _field("fixed_height")
    original: GifImagesOriginal | None = _field("original")


@_model
class Gif(Model):
    embed_url: str | None = _field("embed_url")
    id: str | None = _field("id")
    images: GifImages | None = _field("images")
    rating: str | None = _field("rating")
    slug: str | None = _field("slug")
    title: str | None = _field("title")
    type_: str | None = _field("type")
    url: str | None = _field("url")
    username: str | None = _field("username")
