"""Models of `reorder_vault_albums`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class ReorderVaultAlbums(Model):
    data: Any = wire("data")
