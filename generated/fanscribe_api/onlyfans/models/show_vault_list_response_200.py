from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.show_vault_list_response_200_data import ShowVaultListResponse200Data


@define(eq=False, repr=False, kw_only=True)
class ShowVaultListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ShowVaultListResponse200Data | Unset = wire(
        "data", One("show_vault_list_response_200_data", "ShowVaultListResponse200Data")
    )
