from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.account_upload_geo_upload_args_additional import AccountUploadGeoUploadArgsAdditional


@define(eq=False, repr=False, kw_only=True)
class AccountUploadGeoUploadArgs(Model):
    additional: AccountUploadGeoUploadArgsAdditional | Unset = wire(
        "additional", One("account_upload_geo_upload_args_additional", "AccountUploadGeoUploadArgsAdditional")
    )
    is_delay: bool | Unset = wire("isDelay")
    need_thumbs: bool | Unset = wire("needThumbs")
    preset: str | Unset = wire("preset")
    preset_png: str | Unset = wire("preset_png")
    protected_preset: str | Unset = wire("protected_preset")
