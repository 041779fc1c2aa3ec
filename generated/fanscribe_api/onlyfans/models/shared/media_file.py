"""The model MediaFile, of several operations."""

from __future__ import annotations

from typing import Any

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class MediaFileSources(Model):
    w150: str | None = wire("w150")
    w480: str | None = wire("w480")


@model
class MediaFile(Model):
    height: int | None = wire("height")
    size: int | None = wire("size")
    sources: list[Any] | MediaFileSources | None = wire("sources")
    url: str | None = wire("url")
    width: int | None = wire("width")
