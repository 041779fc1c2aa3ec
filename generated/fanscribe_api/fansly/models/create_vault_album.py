"""Models of `create_vault_album`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateVaultAlbumBody(Body):
    description: str | Unset = wire("description")
    title: str | Unset = wire("title")


@define(eq=False, repr=False, kw_only=True)
class CreateVaultAlbum(Model):
    data: Any = wire("data")
