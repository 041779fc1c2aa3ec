from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class AccountAgeVerificationSession(Model):
    api_flow: str | Unset = wire("apiFlow")
    expired_at: datetime.datetime | Unset = wire("expiredAt", moment)
    status: str | Unset = wire("status")
    url: str | Unset = wire("url")
