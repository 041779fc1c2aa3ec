from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class DeprecatedScrapeMediaFromTheOnlyFansCdnResponse200(Model):
    expiration_date: str | Unset = wire("expiration_date")
    temporary_url: str | Unset = wire("temporary_url")
