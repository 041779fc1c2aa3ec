from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.upload_media_to_vault_response_200_data import UploadMediaToVaultResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToVaultResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UploadMediaToVaultResponse200Data | Unset = wire(
        "data", One("upload_media_to_vault_response_200_data", "UploadMediaToVaultResponse200Data")
    )
