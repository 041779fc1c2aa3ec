"""Models of `cancel_data_export`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class CancelDataExportData(Model):
    id: str | None = _field("id")
    message: str | None = _field("message")
    status: str | None = _field("status")


@_model
class CancelDataExport(Model):
    meta: Meta | None = _field("_meta")
    data: CancelDataExportData | None = _field("data")
