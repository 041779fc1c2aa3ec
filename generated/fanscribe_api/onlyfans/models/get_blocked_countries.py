"""Models of `get_blocked_countries`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetBlockedCountriesData(Model):
    blocked_countries: list[str] | None = wire("blockedCountries")


@model
class GetBlockedCountries(Model):
    meta: Meta | None = wire("_meta")
    data: GetBlockedCountriesData | None = wire("data")
