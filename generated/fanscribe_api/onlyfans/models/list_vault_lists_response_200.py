from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_vault_lists_response_200_data import ListVaultListsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListVaultListsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListVaultListsResponse200Data | Unset = wire(
        "data", One("list_vault_lists_response_200_data", "ListVaultListsResponse200Data")
    )
