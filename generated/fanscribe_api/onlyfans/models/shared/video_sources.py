"""The model VideoSources, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class VideoSources(Model):
    p240: str | None = wire("240")
    p720: str | None = wire("720")
