from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_current_account_response_200_data_upload_geo_upload_args import (
        GetCurrentAccountResponse200DataUploadGeoUploadArgs,
    )


@define(eq=False, repr=False, kw_only=True)
class GetCurrentAccountResponse200DataUpload(Model):
    geo_upload_args: GetCurrentAccountResponse200DataUploadGeoUploadArgs | Unset = wire(
        "geoUploadArgs",
        One(
            "get_current_account_response_200_data_upload_geo_upload_args",
            "GetCurrentAccountResponse200DataUploadGeoUploadArgs",
        ),
    )
