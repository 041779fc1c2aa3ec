from __future__ import annotations

from typing import Any

from attrs import define

from ..types import Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class ListVaultAlbumsResponse200DataAggregationData(Model):
    media: list[Any] | Unset = wire("media")
