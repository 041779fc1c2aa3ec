from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.update_vault_album_response_200_data import UpdateVaultAlbumResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UpdateVaultAlbumResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UpdateVaultAlbumResponse200Data | Unset = wire(
        "data", One("update_vault_album_response_200_data", "UpdateVaultAlbumResponse200Data")
    )
