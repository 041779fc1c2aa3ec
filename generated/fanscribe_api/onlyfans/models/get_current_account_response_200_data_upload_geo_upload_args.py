from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_current_account_response_200_data_upload_geo_upload_args_additional import (
        GetCurrentAccountResponse200DataUploadGeoUploadArgsAdditional,
    )


@define(eq=False, repr=False, kw_only=True)
class GetCurrentAccountResponse200DataUploadGeoUploadArgs(Model):
    additional: GetCurrentAccountResponse200DataUploadGeoUploadArgsAdditional | Unset = wire(
        "additional",
        One(
            "get_current_account_response_200_data_upload_geo_upload_args_additional",
            "GetCurrentAccountResponse200DataUploadGeoUploadArgsAdditional",
        ),
    )
    is_delay: bool | Unset = wire("isDelay")
    need_thumbs: bool | Unset = wire("needThumbs")
    preset: str | Unset = wire("preset")
    preset_png: str | Unset = wire("preset_png")
    protected_preset: str | Unset = wire("protected_preset")
