"""Models of `create_vault_album`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class CreateVaultAlbumBody(Body):
    description: str | Unset = _field("description")
    title: str | Unset = _field("title")


@_model
class CreateVaultAlbum(Model):
    data: Any = _field("data")
