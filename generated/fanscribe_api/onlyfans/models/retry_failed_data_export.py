"""Models of `retry_failed_data_export`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class RetryFailedDataExportData(Model):
    id: str | None = _field("id")
    message: str | None = _field("message")
    original_id: str | None = _field("original_id")
    status: str | None = _field("status")
    type_: str | None = _field("type")


@_model
class RetryFailedDataExport(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: RetryFailedDataExportData | None = _field("data")
