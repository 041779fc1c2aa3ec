"""Models of `start_data_export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class StartDataExportData(Model):
    id: str | Unset = wire("id")
    message: str | Unset = wire("message")
    status: str | Unset = wire("status")


@define(eq=False, repr=False, kw_only=True)
class StartDataExport(Model):
    meta: Meta | Unset = wire("_meta")
    data: StartDataExportData | Unset = wire("data")
