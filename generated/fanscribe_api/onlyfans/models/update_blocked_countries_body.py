from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateBlockedCountriesBody(Model):
    blocked_countries: list[str] = wire("blockedCountries", check=ListOf(str), required=True)
    blocked_states: list[str] | Unset = wire("blockedStates", check=ListOf(str))
