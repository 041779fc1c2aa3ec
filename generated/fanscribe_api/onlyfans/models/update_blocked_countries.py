"""Models of `update_blocked_countries`."""

from __future__ import annotations

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body
from ...runtime.types import Array, Unset


@model
class UpdateBlockedCountriesBody(Body):
    blocked_countries: Array[str] = needed("blockedCountries")
    blocked_states: Array[str] | Unset = wire("blockedStates")
