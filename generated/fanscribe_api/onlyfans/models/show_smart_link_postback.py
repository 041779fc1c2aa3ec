"""Models of `show_smart_link_postback`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ShowSmartLinkPostbackDataHeadersItem(Model):
    name: str | Unset = wire("name")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class ShowSmartLinkPostbackDataSmartLinksItem(Model):
    account_display_name: str | Unset = wire("account_display_name")
    account_prefixed_id: str | Unset = wire("account_prefixed_id")
    link_ulid: str | Unset = wire("link_ulid")
    name: str | Unset = wire("name")


@define(eq=False, repr=False, kw_only=True)
class ShowSmartLinkPostbackData(Model):
    body: str | Unset = wire("body")
    conversion_types: list[str] | Unset = wire("conversion_types")
    created_at: datetime.datetime | Unset = wire("created_at")
    headers: list[ShowSmartLinkPostbackDataHeadersItem] | Unset = wire("headers")
    http_method: str | Unset = wire("http_method")
    id: int | Unset = wire("id")
    latest_response: str | Unset = wire("latest_response")
    smart_link_ids: list[str] | Unset = wire("smart_link_ids")
    smart_link_scope: str | Unset = wire("smart_link_scope")
    smart_links: list[ShowSmartLinkPostbackDataSmartLinksItem] | Unset = wire("smart_links")
    traffic_source_ids: list[Any] | Unset = wire("traffic_source_ids")
    traffic_sources: list[Any] | Unset = wire("traffic_sources")
    updated_at: datetime.datetime | Unset = wire("updated_at")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class ShowSmartLinkPostback(Model):
    meta: Meta | Unset = wire("_meta")
    data: ShowSmartLinkPostbackData | Unset = wire("data")
