from __future__ import annotations

from typing import Any

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateVaultAlbumResponse200(Model):
    data: Any | Unset = wire("data")
