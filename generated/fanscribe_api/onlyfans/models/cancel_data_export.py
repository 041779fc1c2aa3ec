"""Models of `cancel_data_export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class CancelDataExportData(Model):
    id: str | None = wire("id")
    message: str | None = wire("message")
    status: str | None = wire("status")


@model
class CancelDataExport(Model):
    meta: Meta | None = wire("_meta")
    data: CancelDataExportData | None = wire("data")
