from __future__ import annotations

import datetime

from attrs import define

from ..base import Model, moment, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkConversionsResponse200DataRowsItemClick(Model):
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
    created_at: datetime.datetime | Unset = wire("created_at", moment)
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
