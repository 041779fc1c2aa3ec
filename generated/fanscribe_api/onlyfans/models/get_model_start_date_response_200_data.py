from __future__ import annotations

import datetime

from attrs import define

from ..types import Model, Unset, moment, wire


@define(eq=False, repr=False, kw_only=True)
class GetModelStartDateResponse200Data(Model):
    start_date: datetime.datetime | Unset = wire("startDate", moment)
