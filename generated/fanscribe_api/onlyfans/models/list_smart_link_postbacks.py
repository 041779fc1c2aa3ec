"""Models of `list_smart_link_postbacks`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkPostbacksDataItemHeadersItem(Model):
    name: str | Unset = wire("name")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkPostbacksDataItemLatestResponse(Model):
    conversion_type: str | Unset = wire("conversion_type")
    created_at: datetime.datetime | Unset = wire("created_at")
    error_message: str | Unset = wire("error_message")
    error_type: str | Unset = wire("error_type")
    id: int | Unset = wire("id")
    postback_url: str | Unset = wire("postback_url")
    status_code: int | Unset = wire("status_code")
    succeeded: bool | Unset = wire("succeeded")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkPostbacksDataItemSmartLinksItem(Model):
    account_display_name: str | Unset = wire("account_display_name")
    account_prefixed_id: str | Unset = wire("account_prefixed_id")
    link_ulid: str | Unset = wire("link_ulid")
    name: str | Unset = wire("name")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkPostbacksDataItem(Model):
    body: str | Unset = wire("body")
    conversion_types: list[str] | Unset = wire("conversion_types")
    created_at: datetime.datetime | Unset = wire("created_at")
    headers: list[ListSmartLinkPostbacksDataItemHeadersItem] | Unset = wire("headers")
    http_method: str | Unset = wire("http_method")
    id: int | Unset = wire("id")
    latest_response: ListSmartLinkPostbacksDataItemLatestResponse | Unset = wire("latest_response")
    smart_link_ids: list[str] | Unset = wire("smart_link_ids")
    smart_link_scope: str | Unset = wire("smart_link_scope")
    smart_links: list[ListSmartLinkPostbacksDataItemSmartLinksItem] | Unset = wire("smart_links")
    traffic_source_ids: list[Any] | Unset = wire("traffic_source_ids")
    traffic_sources: list[Any] | Unset = wire("traffic_sources")
    updated_at: datetime.datetime | Unset = wire("updated_at")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkPostbacks(Model):
    meta: Meta | Unset = wire("_meta")
    data: list[ListSmartLinkPostbacksDataItem] | Unset = wire("data")
