"""Models of `get_fan_summary`."""

from __future__ import annotations

import datetime

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class GetFanSummaryCustomFieldsItem(Model):
    key: str | None = wire("key")
    label: str | None = wire("label")


@model
class GetFanSummarySummaryData(Model):
    content_dislikes: str | None = wire("content_dislikes")
    content_preferences: str | None = wire("content_preferences")
    dos_and_donts: str | None = wire("dos_and_donts")
    family_pets: str | None = wire("family_pets")
    hobbies: str | None = wire("hobbies")
    interests: str | None = wire("interests")
    kinks: str | None = wire("kinks")
    name: str | None = wire("name")
    other_notes: str | None = wire("other_notes")
    preferred_name: str | None = wire("preferred_name")
    requests: str | None = wire("requests")
    spend_cadence: str | None = wire("spend_cadence")
    themes: str | None = wire("themes")
    travel_plans: str | None = wire("travel_plans")


@model
class GetFanSummary(Model):
    analyzed_message_count: int | None = wire("analyzed_message_count")
    custom_fields: list[GetFanSummaryCustomFieldsItem] | None = wire("custom_fields")
    error_message: str | None = wire("error_message")
    last_analyzed_at: datetime.datetime | None = wire("last_analyzed_at")
    last_buy_date: str | None = wire("last_buy_date")
    status: str | None = wire("status")
    summary_data: GetFanSummarySummaryData | None = wire("summary_data")
