from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class WhoamiResponse200ApiKey(Model):
    created_at: datetime.datetime | Unset = wire("created_at", moment)
    last_used_at: datetime.datetime | Unset = wire("last_used_at", moment)
    name: str | Unset = wire("name")
