"""Models of `get_model_start_date`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetModelStartDateData(Model):
    start_date: datetime.datetime | None = wire("startDate")


@model
class GetModelStartDate(Model):
    meta: Meta | None = wire("_meta")
    data: GetModelStartDateData | None = wire("data")
