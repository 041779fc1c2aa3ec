from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.rename_vault_list_response_200_data import RenameVaultListResponse200Data


@define(eq=False, repr=False, kw_only=True)
class RenameVaultListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RenameVaultListResponse200Data | Unset = wire(
        "data", One("rename_vault_list_response_200_data", "RenameVaultListResponse200Data")
    )
