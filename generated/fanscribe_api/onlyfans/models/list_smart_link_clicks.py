"""Models of `list_smart_link_clicks`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkClicksDataChartItem(Model):
    clicks: int | Unset = wire("clicks")
    timestamp: str | Unset = wire("timestamp")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkClicksDataFilters(Model):
    date_end: str | Unset = wire("date_end")
    date_start: str | Unset = wire("date_start")
    include_bots: bool | Unset = wire("include_bots")
    include_duplicates: bool | Unset = wire("include_duplicates")
    limit: int | Unset = wire("limit")
    offset: int | Unset = wire("offset")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkClicksDataRowsItem(Model):
    aff_s1: str | Unset = wire("aff_s1")
    aff_s2: str | Unset = wire("aff_s2")
    aff_s3: str | Unset = wire("aff_s3")
    aff_s4: str | Unset = wire("aff_s4")
    aff_s5: str | Unset = wire("aff_s5")
    browser_device_type: str | Unset = wire("browser_device_type")
    browser_family: str | Unset = wire("browser_family")
    browser_name: str | Unset = wire("browser_name")
    browser_platform: str | Unset = wire("browser_platform")
    country_code: str | Unset = wire("country_code")
    created_at: datetime.datetime | Unset = wire("created_at")
    external_click_id: str | Unset = wire("external_click_id")
    fbclid: str | Unset = wire("fbclid")
    gbraid: str | Unset = wire("gbraid")
    gclid: str | Unset = wire("gclid")
    gross_clicks: int | Unset = wire("gross_clicks")
    id: str | Unset = wire("id")
    ip_address: str | Unset = wire("ip_address")
    is_bot: bool | Unset = wire("is_bot")
    is_duplicate: bool | Unset = wire("is_duplicate")
    referrer: str | Unset = wire("referrer")
    sccid: str | Unset = wire("sccid")
    ttclid: str | Unset = wire("ttclid")
    user_agent: str | Unset = wire("user_agent")
    utm_campaign: str | Unset = wire("utm_campaign")
    utm_content: str | Unset = wire("utm_content")
    utm_medium: str | Unset = wire("utm_medium")
    utm_source: str | Unset = wire("utm_source")
    utm_term: str | Unset = wire("utm_term")
    wbraid: str | Unset = wire("wbraid")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkClicksDataSummary(Model):
    clicks_total: int | Unset = wire("clicks_total")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkClicksData(Model):
    chart: list[ListSmartLinkClicksDataChartItem] | Unset = wire("chart")
    filters: ListSmartLinkClicksDataFilters | Unset = wire("filters")
    rows: list[ListSmartLinkClicksDataRowsItem] | Unset = wire("rows")
    summary: ListSmartLinkClicksDataSummary | Unset = wire("summary")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkClicks(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListSmartLinkClicksData | Unset = wire("data")
