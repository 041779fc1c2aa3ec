"""Models of `deprecated_scrape_media_from_the_onlyfans_cdn`."""

from __future__ import annotations

from enum import Enum
from typing import Literal

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class DeprecatedScrapeMediaFromTheOnlyfansCdnBody(Body):
    expiration_date: str | None | Unset = wire("expiration_date")
    file_type: Literal["full", "preview", "squarePreview", "thumb"] | Enum | None | Unset = wire("file_type")
    media_id: int | None | Unset = wire("media_id")
    public: bool | None | Unset = wire("public")
    url: str | None | Unset = wire("url")


@model
class DeprecatedScrapeMediaFromTheOnlyfansCdn(Model):
    expiration_date: str | None = wire("expiration_date")
    temporary_url: str | None = wire("temporary_url")
