from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CancelDataExportResponse200Data(Model):
    id: str | Unset = wire("id")
    message: str | Unset = wire("message")
    status: str | Unset = wire("status")
