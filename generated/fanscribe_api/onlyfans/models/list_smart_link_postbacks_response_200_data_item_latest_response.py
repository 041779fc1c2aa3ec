from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkPostbacksResponse200DataItemLatestResponse(Model):
    conversion_type: str | Unset = wire("conversion_type")
    created_at: datetime.datetime | Unset = wire("created_at", moment)
    error_message: str | Unset = wire("error_message")
    error_type: str | Unset = wire("error_type")
    id: int | Unset = wire("id")
    postback_url: str | Unset = wire("postback_url")
    status_code: int | Unset = wire("status_code")
    succeeded: bool | Unset = wire("succeeded")
