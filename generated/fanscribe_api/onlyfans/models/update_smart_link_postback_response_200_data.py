from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.update_smart_link_postback_response_200_data_headers_item import (
        UpdateSmartLinkPostbackResponse200DataHeadersItem,
    )
    from ..models.update_smart_link_postback_response_200_data_smart_links_item import (
        UpdateSmartLinkPostbackResponse200DataSmartLinksItem,
    )


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackResponse200Data(Model):
    body: str | Unset = wire("body")
    conversion_types: list[str] | Unset = wire("conversion_types")
    created_at: datetime.datetime | Unset = wire("created_at", moment)
    headers: list[UpdateSmartLinkPostbackResponse200DataHeadersItem] | Unset = wire(
        "headers",
        Each(
            One(
                "update_smart_link_postback_response_200_data_headers_item",
                "UpdateSmartLinkPostbackResponse200DataHeadersItem",
            )
        ),
    )
    http_method: str | Unset = wire("http_method")
    id: int | Unset = wire("id")
    latest_response: str | Unset = wire("latest_response")
    smart_link_ids: list[str] | Unset = wire("smart_link_ids")
    smart_link_scope: str | Unset = wire("smart_link_scope")
    smart_links: list[UpdateSmartLinkPostbackResponse200DataSmartLinksItem] | Unset = wire(
        "smart_links",
        Each(
            One(
                "update_smart_link_postback_response_200_data_smart_links_item",
                "UpdateSmartLinkPostbackResponse200DataSmartLinksItem",
            )
        ),
    )
    traffic_source_ids: list[Any] | Unset = wire("traffic_source_ids")
    traffic_sources: list[Any] | Unset = wire("traffic_sources")
    updated_at: datetime.datetime | Unset = wire("updated_at", moment)
    url: str | Unset = wire("url")
