from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateChatResponse200DataDmPermissionFlagsItem(Model):
    account_id: str | Unset = wire("accountId")
    flags: int | Unset = wire("flags")
    id: str | Unset = wire("id")
    metadata: str | Unset = wire("metadata")
    type_: int | Unset = wire("type")
    verification_flags: int | Unset = wire("verificationFlags")
    verification_metadata: str | Unset = wire("verificationMetadata")
