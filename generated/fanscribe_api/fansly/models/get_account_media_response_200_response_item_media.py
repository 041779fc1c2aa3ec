from __future__ import annotations

from typing import Any

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponse200ResponseItemMedia(Model):
    account_id: str | Unset = wire("accountId")
    created_at: int | Unset = wire("createdAt")
    filename: str | Unset = wire("filename")
    flags: int | Unset = wire("flags")
    height: int | Unset = wire("height")
    id: str | Unset = wire("id")
    location: str | Unset = wire("location")
    metadata: str | Unset = wire("metadata")
    mimetype: str | Unset = wire("mimetype")
    status: int | Unset = wire("status")
    type_: int | Unset = wire("type")
    updated_at: int | Unset = wire("updatedAt")
    variants: list[Any] | Unset = wire("variants")
    width: int | Unset = wire("width")
