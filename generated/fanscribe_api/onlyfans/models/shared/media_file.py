"""MediaFile, a model that several operations share."""

from __future__ import annotations

from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class MediaFileSources(Model):
    w150: str | None = _field("w150")
    w480: str | None = _field("w480")


@_model
class MediaFile(Model):
    height: int | None = _field("height")
    size: int | None = _field("size")
    sources: list[Any] | MediaFileSources | None = _field("sources")
    url: str | None = _field("url")
    width: int | None = _field("width")
