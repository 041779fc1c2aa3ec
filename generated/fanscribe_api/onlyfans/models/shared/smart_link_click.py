"""SmartLinkClick, a model that several operations share."""

from __future__ import annotations

import datetime

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class SmartLinkClick(Model):
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
