from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListTrendingGiFsResponse200DataItemImagesFixedHeight(Model):
    height: str | Unset = wire("height")
    url: str | Unset = wire("url")
    width: str | Unset = wire("width")
