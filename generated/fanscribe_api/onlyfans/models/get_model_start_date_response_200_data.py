from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetModelStartDateResponse200Data(Model):
    start_date: datetime.datetime | Unset = wire("startDate", moment)
