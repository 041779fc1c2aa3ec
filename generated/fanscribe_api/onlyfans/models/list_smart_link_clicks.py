"""Models of `list_smart_link_clicks`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListSmartLinkClicksDataChartItem(Model):
    clicks: int | None = _field("clicks")
    timestamp: str | None = _field("timestamp")


@_model
class ListSmartLinkClicksDataFilters(Model):
    date_end: str | None = _field("date_end")
    date_start: str | None = _field("date_start")
    include_bots: bool | None = _field("include_bots")
    include_duplicates: bool | None = _field("include_duplicates")
    limit: int | None = _field("limit")
    offset: int | None = _field("offset")


@_model
class ListSmartLinkClicksDataRowsItem(Model):
    aff_s1: str | None = _field("aff_s1")
    aff_s2: str | None = _field("aff_s2")
    aff_s3: str | None = _field("aff_s3")
    aff_s4: str | None = _field("aff_s4")
    aff_s5: str | None = _field("aff_s5")
    browser_device_type: str | None = _field("browser_device_type")
    browser_family: str | None = _field("browser_family")
    browser_name: str | None = _field("browser_name")
    browser_platform: str | None = _field("browser_platform")
    country_code: str | None = _field("country_code")
    created_at: datetime.datetime | None = _field("created_at")
    external_click_id: str | None = _field("external_click_id")
    fbclid: str | None = _field("fbclid")
    gbraid: str | None = _field("gbraid")
    gclid: str | None = _field("gclid")
    gross_clicks: int | None = _field("gross_clicks")
    id: str | None = _field("id")
    ip_address: str | None = _field("ip_address")
    is_bot: bool | None = _field("is_bot")
    is_duplicate: bool | None = _field("is_duplicate")
    referrer: str | None = _field("referrer")
    sccid: str | None = _field("sccid")
    ttclid: str | None = _field("ttclid")
    user_agent: str | None = _field("user_agent")
    utm_campaign: str | None = _field("utm_campaign")
    utm_content: str | None = _field("utm_content")
    utm_medium: str | None = _field("utm_medium")
    utm_source: str | None = _field("utm_source")
    utm_term: str | None = _field("utm_term")
    wbraid: str | None = _field("wbraid")


@_model
class ListSmartLinkClicksDataSummary(Model):
    clicks_total: int | None = _field("clicks_total")


@_model
class ListSmartLinkClicksData(Model):
    chart: list[ListSmartLinkClicksDataChartItem] | None = _field("chart")
    filters: ListSmartLinkClicksDataFilters | None = _field("filters")
    rows: list[ListSmartLinkClicksDataRowsItem] | None = _field("rows")
    summary: ListSmartLinkClicksDataSummary | None = _field("summary")


@_model
class ListSmartLinkClicks(Model):
    meta: Meta | None = _field("_meta")
    data: ListSmartLinkClicksData | None = _field("data")
