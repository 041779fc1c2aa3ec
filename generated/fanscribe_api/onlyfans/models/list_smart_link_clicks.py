"""Models of `list_smart_link_clicks`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSmartLinkClicksDataChartItem(Model):
    clicks: int | None = wire("clicks")
    timestamp: str | None = wire("timestamp")


@model
class ListSmartLinkClicksDataFilters(Model):
    date_end: str | None = wire("date_end")
    date_start: str | None = wire("date_start")
    include_bots: bool | None = wire("include_bots")
    include_duplicates: bool | None = wire("include_duplicates")
    limit: int | None = wire("limit")
    offset: int | None = wire("offset")


@model
class ListSmartLinkClicksDataRowsItem(Model):
    aff_s1: str | None = wire("aff_s1")
    aff_s2: str | None = wire("aff_s2")
    aff_s3: str | None = wire("aff_s3")
    aff_s4: str | None = wire("aff_s4")
    aff_s5: str | None = wire("aff_s5")
    browser_device_type: str | None = wire("browser_device_type")
    browser_family: str | None = wire("browser_family")
    browser_name: str | None = wire("browser_name")
    browser_platform: str | None = wire("browser_platform")
    country_code: str | None = wire("country_code")
    created_at: datetime.datetime | None = wire("created_at")
    external_click_id: str | None = wire("external_click_id")
    fbclid: str | None = wire("fbclid")
    gbraid: str | None = wire("gbraid")
    gclid: str | None = wire("gclid")
    gross_clicks: int | None = wire("gross_clicks")
    id: str | None = wire("id")
    ip_address: str | None = wire("ip_address")
    is_bot: bool | None = wire("is_bot")
    is_duplicate: bool | None = wire("is_duplicate")
    referrer: str | None = wire("referrer")
    sccid: str | None = wire("sccid")
    ttclid: str | None = wire("ttclid")
    user_agent: str | None = wire("user_agent")
    utm_campaign: str | None = wire("utm_campaign")
    utm_content: str | None = wire("utm_content")
    utm_medium: str | None = wire("utm_medium")
    utm_source: str | None = wire("utm_source")
    utm_term: str | None = wire("utm_term")
    wbraid: str | None = wire("wbraid")


@model
class ListSmartLinkClicksDataSummary(Model):
    clicks_total: int | None = wire("clicks_total")


@model
class ListSmartLinkClicksData(Model):
    chart: list[ListSmartLinkClicksDataChartItem] | None = wire("chart")
    filters: ListSmartLinkClicksDataFilters | None = wire("filters")
    rows: list[ListSmartLinkClicksDataRowsItem] | None = wire("rows")
    summary: ListSmartLinkClicksDataSummary | None = wire("summary")


@model
class ListSmartLinkClicks(Model):
    meta: Meta | None = wire("_meta")
    data: ListSmartLinkClicksData | None = wire("data")
