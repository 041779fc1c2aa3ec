from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_vault_media_response_200_data import GetVaultMediaResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class GetVaultMediaResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: GetVaultMediaResponse200Data | Unset = wire(
        "data", One("get_vault_media_response_200_data", "GetVaultMediaResponse200Data")
    )
