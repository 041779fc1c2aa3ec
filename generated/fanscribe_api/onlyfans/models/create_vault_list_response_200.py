from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_vault_list_response_200_data import CreateVaultListResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateVaultListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CreateVaultListResponse200Data | Unset = wire(
        "data", One("create_vault_list_response_200_data", "CreateVaultListResponse200Data")
    )
