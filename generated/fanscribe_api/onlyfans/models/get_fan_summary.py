"""Models of `get_fan_summary`."""

from __future__ import annotations

import datetime

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class GetFanSummaryCustomFieldsItem(Model):
    key: str | None = _field("key")
    label: str | None = _field("label")


@_model
class GetFanSummarySummaryData(Model):
    content_dislikes: str | None = _field("content_dislikes")
    content_preferences: str | None = _field("content_preferences")
    dos_and_donts: str | None = _field("dos_and_donts")
    family_pets: str | None = _field("family_pets")
    hobbies: str | None = _field("hobbies")
    interests: str | None = _field("interests")
    kinks: str | None = _field("kinks")
    name: str | None = _field("name")
    other_notes: str | None = _field("other_notes")
    preferred_name: str | None = _field("preferred_name")
    requests: str | None = _field("requests")
    spend_cadence: str | None = _field("spend_cadence")
    themes: str | None = _field("themes")
    travel_plans: str | None = _field("travel_plans")


@_model
class GetFanSummary(Model):
    analyzed_message_count: int | None = _field("analyzed_message_count")
    custom_fields: list[GetFanSummaryCustomFieldsItem] | None = _field("custom_fields")
    error_message: str | None = _field("error_message")
    last_analyzed_at: datetime.datetime | None = _field("last_analyzed_at")
    last_buy_date: str | None = _field("last_buy_date")
    status: str | None = _field("status")
    summary_data: GetFanSummarySummaryData | None = _field("summary_data")
