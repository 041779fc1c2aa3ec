"""Models of `list_smart_link_conversions`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSmartLinkConversionsDataChartItem(Model):
    conversions: int | None = wire("conversions")
    timestamp: str | None = wire("timestamp")


@model
class ListSmartLinkConversionsDataFilters(Model):
    conversion_type: str | None = wire("conversion_type")
    date_end: str | None = wire("date_end")
    date_start: str | None = wire("date_start")
    include_bots: bool | None = wire("include_bots")
    include_duplicates: bool | None = wire("include_duplicates")
    limit: int | None = wire("limit")
    offset: int | None = wire("offset")


@model
class ListSmartLinkConversionsDataRowsItemClick(Model):
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
class ListSmartLinkConversionsDataRowsItemFan(Model):
    avatar_url: str | None = wire("avatar_url")
    name: str | None = wire("name")
    onlyfans_id: str | None = wire("onlyfans_id")
    onlyfans_url: str | None = wire("onlyfans_url")
    username: str | None = wire("username")


@model
class ListSmartLinkConversionsDataRowsItem(Model):
    amount_gross: float | None = wire("amount_gross")
    amount_net: float | None = wire("amount_net")
    click: ListSmartLinkConversionsDataRowsItemClick | None = wire("click")
    conversion_at: datetime.datetime | None = wire("conversion_at")
    conversion_type: str | None = wire("conversion_type")
    fan: ListSmartLinkConversionsDataRowsItemFan | None = wire("fan")
    fan_onlyfans_id: str | None = wire("fan_onlyfans_id")
    id: str | None = wire("id")


@model
class ListSmartLinkConversionsDataSummary(Model):
    conversions_total: int | None = wire("conversions_total")
    revenue_total: float | None = wire("revenue_total")
    subscribers_total: int | None = wire("subscribers_total")


@model
class ListSmartLinkConversionsData(Model):
    chart: list[ListSmartLinkConversionsDataChartItem] | None = wire("chart")
    filters: ListSmartLinkConversionsDataFilters | None = wire("filters")
    rows: list[ListSmartLinkConversionsDataRowsItem] | None = wire("rows")
    summary: ListSmartLinkConversionsDataSummary | None = wire("summary")


@model
class ListSmartLinkConversions(Model):
    meta: Meta | None = wire("_meta")
    data: ListSmartLinkConversionsData | None = wire("data")
