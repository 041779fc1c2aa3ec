from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetFanSummaryResponse200SummaryData(Model):
    content_dislikes: str | Unset = wire("content_dislikes")
    content_preferences: str | Unset = wire("content_preferences")
    dos_and_donts: str | Unset = wire("dos_and_donts")
    family_pets: str | Unset = wire("family_pets")
    hobbies: str | Unset = wire("hobbies")
    interests: str | Unset = wire("interests")
    kinks: str | Unset = wire("kinks")
    name: str | Unset = wire("name")
    other_notes: str | Unset = wire("other_notes")
    preferred_name: str | Unset = wire("preferred_name")
    requests: str | Unset = wire("requests")
    spend_cadence: str | Unset = wire("spend_cadence")
    themes: str | Unset = wire("themes")
    travel_plans: str | Unset = wire("travel_plans")
