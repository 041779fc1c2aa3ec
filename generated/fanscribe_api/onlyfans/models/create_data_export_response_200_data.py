from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateDataExportResponse200Data(Model):
    created_at: datetime.datetime | Unset = wire("created_at", moment)
    credit_calculation_note: str | Unset = wire("credit_calculation_note")
    end_date: str | Unset = wire("end_date")
    file_type: str | Unset = wire("file_type")
    id: str | Unset = wire("id")
    requires_scraping: bool | Unset = wire("requires_scraping")
    start_date: str | Unset = wire("start_date")
    status: str | Unset = wire("status")
    type_: str | Unset = wire("type")
