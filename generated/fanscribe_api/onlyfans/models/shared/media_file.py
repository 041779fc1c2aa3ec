"""The model MediaFile, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class MediaFileSources(Model):
    w150: str | Unset = wire("w150")
    w480: str | Unset = wire("w480")


@define(eq=False, repr=False, kw_only=True)
class MediaFile(Model):
    height: int | Unset = wire("height")
    size: int | Unset = wire("size")
    sources: MediaFileSources | Unset = wire("sources")
    url: str | Unset = wire("url")
    width: int | Unset = wire("width")
