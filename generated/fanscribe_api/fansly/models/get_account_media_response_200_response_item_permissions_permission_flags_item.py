from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponse200ResponseItemPermissionsPermissionFlagsItem(Model):
    account_media_id: str | Unset = wire("accountMediaId")
    flags: int | Unset = wire("flags")
    id: str | Unset = wire("id")
    metadata: str | Unset = wire("metadata")
    price: int | Unset = wire("price")
    type_: int | Unset = wire("type")
    valid_after: int | None | Unset = wire("validAfter")
    valid_before: int | None | Unset = wire("validBefore")
    verification_flags: int | Unset = wire("verificationFlags")
    verification_metadata: str | Unset = wire("verificationMetadata")
