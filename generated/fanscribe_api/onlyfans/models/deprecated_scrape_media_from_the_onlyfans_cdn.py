"""Models of `deprecated_scrape_media_from_the_onlyfans_cdn`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class DeprecatedScrapeMediaFromTheOnlyfansCdnBody(Body):
    expiration_date: str | None | Unset = _field("expiration_date")
    file_type: Literal["full", "preview", "squarePreview", "thumb"] | None | Unset = _field("file_type")
    media_id: int | None | Unset = _field("media_id")
    public: bool | None | Unset = _field("public")
    url: str | None | Unset = _field("url")


@_model
class DeprecatedScrapeMediaFromTheOnlyfansCdn(Model):
    expiration_date: str | None = _field("expiration_date")
    temporary_url: str | None = _field("temporary_url")
