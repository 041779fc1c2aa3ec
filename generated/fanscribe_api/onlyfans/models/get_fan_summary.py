"""Models of `get_fan_summary`."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetFanSummaryCustomFieldsItem(Model):
    key: str | Unset = wire("key")
    label: str | Unset = wire("label")


@define(eq=False, repr=False, kw_only=True)
class GetFanSummarySummaryData(Model):
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


@define(eq=False, repr=False, kw_only=True)
class GetFanSummary(Model):
    analyzed_message_count: int | Unset = wire("analyzed_message_count")
    custom_fields: list[GetFanSummaryCustomFieldsItem] | Unset = wire("custom_fields")
    error_message: str | Unset = wire("error_message")
    last_analyzed_at: datetime.datetime | Unset = wire("last_analyzed_at")
    last_buy_date: str | Unset = wire("last_buy_date")
    status: str | Unset = wire("status")
    summary_data: GetFanSummarySummaryData | Unset = wire("summary_data")
