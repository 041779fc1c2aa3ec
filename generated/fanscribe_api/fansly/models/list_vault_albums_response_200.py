from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_vault_albums_response_200_data import ListVaultAlbumsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListVaultAlbumsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListVaultAlbumsResponse200Data | Unset = wire(
        "data", One("list_vault_albums_response_200_data", "ListVaultAlbumsResponse200Data")
    )
