"""Models of `create_vault_album`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class CreateVaultAlbumBody(Body):
    description: str | Unset = wire("description")
    title: str | Unset = wire("title")


@model
class CreateVaultAlbum(Model):
    data: Any = wire("data")
