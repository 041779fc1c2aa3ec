from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.account_upload_geo_upload_args import AccountUploadGeoUploadArgs


@define(eq=False, repr=False, kw_only=True)
class AccountUpload(Model):
    geo_upload_args: AccountUploadGeoUploadArgs | Unset = wire(
        "geoUploadArgs", One("account_upload_geo_upload_args", "AccountUploadGeoUploadArgs")
    )
