from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkClicksResponse200DataSummary(Model):
    clicks_total: int | Unset = wire("clicks_total")
