"""Models of `start_data_export`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class StartDataExportData(Model):
    id: str | None = _field("id")
    message: str | None = _field("message")
    status: str | None = _field("status")


@_model
class StartDataExport(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: StartDataExportData | None = _field("data")
