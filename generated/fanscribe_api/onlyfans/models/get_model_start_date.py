"""Models of `get_model_start_date`."""

from __future__ import annotations

import datetime

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetModelStartDateData(Model):
    start_date: datetime.datetime | None = _field("startDate")


@_model
class GetModelStartDate(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetModelStartDateData | None = _field("data")
