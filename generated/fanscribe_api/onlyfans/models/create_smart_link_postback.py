"""Models of `create_smart_link_postback`."""

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
class CreateSmartLinkPostbackBodyHeadersItem(Body):
    name: str | None | Unset = wire("name")
    value: str | None | Unset = wire("value")


@model
class CreateSmartLinkPostbackBody(Body):
    conversion_types: Array[str] = needed("conversion_types")
    smart_link_scope: Literal["campaign_specific", "global"] | Enum = needed("smart_link_scope")
    url: str = needed("url")
    body: str | Unset = wire("body")
    headers: Array[CreateSmartLinkPostbackBodyHeadersItem] | Unset = wire("headers")
    http_method: Literal["GET", "POST"] | Enum | Unset = wire("http_method")
    smart_link_ids: Array[str] | Unset = wire("smart_link_ids")


@model
class CreateSmartLinkPostbackDataHeadersItem(Model):
    name: str | None = wire("name")
    value: str | None = wire("value")


@model
class CreateSmartLinkPostbackData(Model):
    body: str | None = wire("body")
    conversion_types: list[str] | None = wire("conversion_types")
    created_at: datetime.datetime | None = wire("created_at")
    headers: list[CreateSmartLinkPostbackDataHeadersItem] | None = wire("headers")
    http_method: str | None = wire("http_method")
    id: int | None = wire("id")
    latest_response: str | None = wire("latest_response")
    smart_link_ids: list[Any] | None = wire("smart_link_ids")
    smart_link_scope: str | None = wire("smart_link_scope")
    smart_links: list[Any] | None = wire("smart_links")
    traffic_source_ids: list[Any] | None = wire("traffic_source_ids")
    traffic_sources: list[Any] | None = wire("traffic_sources")
    updated_at: datetime.datetime | None = wire("updated_at")
    url: str | None = wire("url")


@model
class CreateSmartLinkPostback(Model):
    meta: Meta | None = wire("_meta")
    data: CreateSmartLinkPostbackData | None = wire("data")
