"""Models of `list_smart_link_postbacks`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSmartLinkPostbacksDataItemHeadersItem(Model):
    name: str | None = wire("name")
    value: str | None = wire("value")


@model
class ListSmartLinkPostbacksDataItemLatestResponse(Model):
    conversion_type: str | None = wire("conversion_type")
    created_at: datetime.datetime | None = wire("created_at")
    error_message: str | None = wire("error_message")
    error_type: str | None = wire("error_type")
    id: int | None = wire("id")
    postback_url: str | None = wire("postback_url")
    status_code: int | None = wire("status_code")
    succeeded: bool | None = wire("succeeded")


@model
class ListSmartLinkPostbacksDataItemSmartLinksItem(Model):
    account_display_name: str | None = wire("account_display_name")
    account_prefixed_id: str | None = wire("account_prefixed_id")
    link_ulid: str | None = wire("link_ulid")
    name: str | None = wire("name")


@model
class ListSmartLinkPostbacksDataItem(Model):
    body: str | None = wire("body")
    conversion_types: list[str] | None = wire("conversion_types")
    created_at: datetime.datetime | None = wire("created_at")
    headers: list[ListSmartLinkPostbacksDataItemHeadersItem] | None = wire("headers")
    http_method: str | None = wire("http_method")
    id: int | None = wire("id")
    latest_response: ListSmartLinkPostbacksDataItemLatestResponse | None = wire("latest_response")
    smart_link_ids: list[str] | None = wire("smart_link_ids")
    smart_link_scope: str | None = wire("smart_link_scope")
    smart_links: list[ListSmartLinkPostbacksDataItemSmartLinksItem] | None = wire("smart_links")
    traffic_source_ids: list[Any] | None = wire("traffic_source_ids")
    traffic_sources: list[Any] | None = wire("traffic_sources")
    updated_at: datetime.datetime | None = wire("updated_at")
    url: str | None = wire("url")


@model
class ListSmartLinkPostbacks(Model):
    meta: Meta | None = wire("_meta")
    data: list[ListSmartLinkPostbacksDataItem] | None = wire("data")
