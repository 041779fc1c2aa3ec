from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetBlockedCountriesResponse200Data(Model):
    blocked_countries: list[str] | Unset = wire("blockedCountries")
