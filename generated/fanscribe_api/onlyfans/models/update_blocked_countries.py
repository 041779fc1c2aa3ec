"""Models of `update_blocked_countries`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body
from ...runtime.types import Array, Unset


@_model
class UpdateBlockedCountriesBody(Body):
    blocked_countries: Array[str] = _required("blockedCountries")
    blocked_states: Array[str] | Unset = _field("blockedStates")
