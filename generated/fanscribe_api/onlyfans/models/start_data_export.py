"""Models of `start_data_export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class StartDataExportData(Model):
    id: str | None = wire("id")
    message: str | None = wire("message")
    status: str | None = wire("status")


@model
class StartDataExport(Model):
    meta: Meta | None = wire("_meta")
    data: StartDataExportData | None = wire("data")
