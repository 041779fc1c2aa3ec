"""Models of `update_blocked_countries`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateBlockedCountriesBody(Body):
    blocked_countries: list[str] = wire("blockedCountries", required=True)
    blocked_states: list[str] | Unset = wire("blockedStates")
