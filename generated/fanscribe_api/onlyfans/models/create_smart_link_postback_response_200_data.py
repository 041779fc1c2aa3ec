from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_smart_link_postback_response_200_data_headers_item import (
        CreateSmartLinkPostbackResponse200DataHeadersItem,
    )


@define(eq=False, repr=False, kw_only=True)
class CreateSmartLinkPostbackResponse200Data(Model):
    body: str | Unset = wire("body")
    conversion_types: list[str] | Unset = wire("conversion_types")
    created_at: datetime.datetime | Unset = wire("created_at", moment)
    headers: list[CreateSmartLinkPostbackResponse200DataHeadersItem] | Unset = wire(
        "headers",
        Each(
            One(
                "create_smart_link_postback_response_200_data_headers_item",
                "CreateSmartLinkPostbackResponse200DataHeadersItem",
            )
        ),
    )
    http_method: str | Unset = wire("http_method")
    id: int | Unset = wire("id")
    latest_response: str | Unset = wire("latest_response")
    smart_link_ids: list[Any] | Unset = wire("smart_link_ids")
    smart_link_scope: str | Unset = wire("smart_link_scope")
    smart_links: list[Any] | Unset = wire("smart_links")
    traffic_source_ids: list[Any] | Unset = wire("traffic_source_ids")
    traffic_sources: list[Any] | Unset = wire("traffic_sources")
    updated_at: datetime.datetime | Unset = wire("updated_at", moment)
    url: str | Unset = wire("url")
