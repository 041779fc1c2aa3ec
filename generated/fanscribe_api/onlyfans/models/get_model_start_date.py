"""Models of `get_model_start_date`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetModelStartDateData(Model):
    start_date: datetime.datetime | Unset = wire("startDate")


@define(eq=False, repr=False, kw_only=True)
class GetModelStartDate(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetModelStartDateData | Unset = wire("data")
