"""Models of `cancel_data_export`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class CancelDataExportData(Model):
    id: str | None = _field("id")
    message: str | None = _field("message")
    status: str | None = _field("status")


@_model
class CancelDataExport(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: CancelDataExportData | None = _field("data")
