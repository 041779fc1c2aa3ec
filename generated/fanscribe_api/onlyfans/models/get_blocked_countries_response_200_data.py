from __future__ import annotations

from attrs import define

from ..types import Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class GetBlockedCountriesResponse200Data(Model):
    blocked_countries: list[str] | Unset = wire("blockedCountries")
