"""Models of `reorder_vault_albums`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ReorderVaultAlbums(Model):
    data: Any = wire("data")
