"""Models of `update_smart_link_postback`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackBodyHeadersItem(Body):
    name: str | None | Unset = wire("name")
    value: str | None | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackBody(Body):
    conversion_types: list[str] = wire("conversion_types", required=True)
    smart_link_scope: Literal["campaign_specific", "global"] = wire("smart_link_scope", required=True)
    url: str = wire("url", required=True)
    body: str | Unset = wire("body")
    headers: list[UpdateSmartLinkPostbackBodyHeadersItem] | Unset = wire("headers")
    http_method: Literal["GET", "POST"] | Unset = wire("http_method")
    smart_link_ids: list[str] | Unset = wire("smart_link_ids")


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackDataHeadersItem(Model):
    name: str | Unset = wire("name")
    value: str | Unset = wire("value")


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackDataSmartLinksItem(Model):
    account_display_name: str | Unset = wire("account_display_name")
    account_prefixed_id: str | Unset = wire("account_prefixed_id")
    link_ulid: str | Unset = wire("link_ulid")
    name: str | Unset = wire("name")


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackData(Model):
    body: str | Unset = wire("body")
    conversion_types: list[str] | Unset = wire("conversion_types")
    created_at: datetime.datetime | Unset = wire("created_at")
    headers: list[UpdateSmartLinkPostbackDataHeadersItem] | Unset = wire("headers")
    http_method: str | Unset = wire("http_method")
    id: int | Unset = wire("id")
    latest_response: str | Unset = wire("latest_response")
    smart_link_ids: list[str] | Unset = wire("smart_link_ids")
    smart_link_scope: str | Unset = wire("smart_link_scope")
    smart_links: list[UpdateSmartLinkPostbackDataSmartLinksItem] | Unset = wire("smart_links")
    traffic_source_ids: list[Any] | Unset = wire("traffic_source_ids")
    traffic_sources: list[Any] | Unset = wire("traffic_sources")
    updated_at: datetime.datetime | Unset = wire("updated_at")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostback(Model):
    meta: Meta | Unset = wire("_meta")
    data: UpdateSmartLinkPostbackData | Unset = wire("data")
