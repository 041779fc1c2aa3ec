"""Models of `cancel_data_export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CancelDataExportData(Model):
    id: str | Unset = wire("id")
    message: str | Unset = wire("message")
    status: str | Unset = wire("status")


@define(eq=False, repr=False, kw_only=True)
class CancelDataExport(Model):
    meta: Meta | Unset = wire("_meta")
    data: CancelDataExportData | Unset = wire("data")
