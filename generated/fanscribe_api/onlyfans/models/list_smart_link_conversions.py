"""Models of `list_smart_link_conversions`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListSmartLinkConversionsDataChartItem(Model):
    conversions: int | None = _field("conversions")
    timestamp: str | None = _field("timestamp")


@_model
class ListSmartLinkConversionsDataFilters(Model):
    conversion_type: str | None = _field("conversion_type")
    date_end: str | None = _field("date_end")
    date_start: str | None = _field("date_start")
    include_bots: bool | None = _field("include_bots")
    include_duplicates: bool | None = _field("include_duplicates")
    limit: int | None = _field("limit")
    offset: int | None = _field("offset")


@_model
class ListSmartLinkConversionsDataRowsItemClick(Model):
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
class ListSmartLinkConversionsDataRowsItemFan(Model):
    avatar_url: str | None = _field("avatar_url")
    name: str | None = _field("name")
    onlyfans_id: str | None = _field("onlyfans_id")
    onlyfans_url: str | None = _field("onlyfans_url")
    username: str | None = _field("username")


@_model
class ListSmartLinkConversionsDataRowsItem(Model):
    amount_gross: float | None = _field("amount_gross")
    amount_net: float | None = _field("amount_net")
    click: ListSmartLinkConversionsDataRowsItemClick | None = _field("click")
    conversion_at: datetime.datetime | None = _field("conversion_at")
    conversion_type: str | None = _field("conversion_type")
    fan: ListSmartLinkConversionsDataRowsItemFan | None = _field("fan")
    fan_onlyfans_id: str | None = _field("fan_onlyfans_id")
    id: str | None = _field("id")


@_model
class ListSmartLinkConversionsDataSummary(Model):
    conversions_total: int | None = _field("conversions_total")
    revenue_total: float | None = _field("revenue_total")
    subscribers_total: int | None = _field("subscribers_total")


@_model
class ListSmartLinkConversionsData(Model):
    chart: list[ListSmartLinkConversionsDataChartItem] | None = _field("chart")
    filters: ListSmartLinkConversionsDataFilters | None = _field("filters")
    rows: list[ListSmartLinkConversionsDataRowsItem] | None = _field("rows")
    summary: ListSmartLinkConversionsDataSummary | None = _field("summary")


@_model
class ListSmartLinkConversions(Model):
    meta: Meta | None = _field("_meta")
    data: ListSmartLinkConversionsData | None = _field("data")
