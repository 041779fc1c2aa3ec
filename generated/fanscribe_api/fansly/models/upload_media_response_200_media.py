from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UploadMediaResponse200Media(Model):
    account_id: str | Unset = wire("accountId")
    filename: str | Unset = wire("filename")
    height: int | Unset = wire("height")
    id: str | Unset = wire("id")
    mimetype: str | Unset = wire("mimetype")
    status: int | Unset = wire("status")
    type_: int | Unset = wire("type")
    width: int | Unset = wire("width")
