from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkConversionsResponse200DataFilters(Model):
    conversion_type: str | Unset = wire("conversion_type")
    date_end: str | Unset = wire("date_end")
    date_start: str | Unset = wire("date_start")
    include_bots: bool | Unset = wire("include_bots")
    include_duplicates: bool | Unset = wire("include_duplicates")
    limit: int | Unset = wire("limit")
    offset: int | Unset = wire("offset")
