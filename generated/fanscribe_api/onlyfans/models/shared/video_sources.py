"""The model VideoSources, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class VideoSources(Model):
    p240: str | Unset = wire("240")
    p720: str | Unset = wire("720")
