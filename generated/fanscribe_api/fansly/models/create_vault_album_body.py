from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateVaultAlbumBody(Model):
    description: str | Unset = wire("description", check=str)
    title: str | Unset = wire("title", check=str)
