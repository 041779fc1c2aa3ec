from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class RetryFailedDataExportResponse200Data(Model):
    id: str | Unset = wire("id")
    message: str | Unset = wire("message")
    original_id: str | Unset = wire("original_id")
    status: str | Unset = wire("status")
    type_: str | Unset = wire("type")
