"""Models of `get_blocked_countries`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetBlockedCountriesData(Model):
    blocked_countries: list[str] | Unset = wire("blockedCountries")


@define(eq=False, repr=False, kw_only=True)
class GetBlockedCountries(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetBlockedCountriesData | Unset = wire("data")
