"""Models of `update_smart_link_postback`."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta


@model
class UpdateSmartLinkPostbackBodyHeadersItem(Body):
    name: str | None | Unset = wire("name")
    value: str | None | Unset = wire("value")


@model
class UpdateSmartLinkPostbackBody(Body):
    conversion_types: Array[str] = needed("conversion_types")
    smart_link_scope: Literal["campaign_specific", "global"] | Enum = needed("smart_link_scope")
    url: str = needed("url")
    body: str | Unset = wire("body")
    headers: Array[UpdateSmartLinkPostbackBodyHeadersItem] | Unset = wire("headers")
    http_method: Literal["GET", "POST"] | Enum | Unset = wire("http_method")
    smart_link_ids: Array[str] | Unset = wire("smart_link_ids")


@model
class UpdateSmartLinkPostbackDataHeadersItem(Model):
    name: str | None = wire("name")
    value: str | None = wire("value")


@model
class UpdateSmartLinkPostbackDataSmartLinksItem(Model):
    account_display_name: str | None = wire("account_display_name")
    account_prefixed_id: str | None = wire("account_prefixed_id")
    link_ulid: str | None = wire("link_ulid")
    name: str | None = wire("name")


@model
class UpdateSmartLinkPostbackData(Model):
    body: str | None = wire("body")
    conversion_types: list[str] | None = wire("conversion_types")
    created_at: datetime.datetime | None = wire("created_at")
    headers: list[UpdateSmartLinkPostbackDataHeadersItem] | None = wire("headers")
    http_method: str | None = wire("http_method")
    id: int | None = wire("id")
    latest_response: str | None = wire("latest_response")
    smart_link_ids: list[str] | None = wire("smart_link_ids")
    smart_link_scope: str | None = wire("smart_link_scope")
    smart_links: list[UpdateSmartLinkPostbackDataSmartLinksItem] | None = wire("smart_links")
    traffic_source_ids: list[Any] | None = wire("traffic_source_ids")
    traffic_sources: list[Any] | None = wire("traffic_sources")
    updated_at: datetime.datetime | None = wire("updated_at")
    url: str | None = wire("url")


@model
class UpdateSmartLinkPostback(Model):
    meta: Meta | None = wire("_meta")
    data: UpdateSmartLinkPostbackData | None = wire("data")
