from __future__ import annotations

import datetime

from attrs import define

from ..types import Model, Unset, moment, wire


@define(eq=False, repr=False, kw_only=True)
class AccountAgeVerificationSession(Model):
    api_flow: str | Unset = wire("apiFlow")
    expired_at: datetime.datetime | Unset = wire("expiredAt", moment)
    status: str | Unset = wire("status")
    url: str | Unset = wire("url")
