"""Models of `reorder_vault_albums`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Model, wire


@define(eq=False, repr=False, kw_only=True)
class ReorderVaultAlbums(Model):
    data: Any = wire("data")
