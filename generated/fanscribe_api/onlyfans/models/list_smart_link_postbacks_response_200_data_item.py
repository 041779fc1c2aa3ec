from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, moment, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_smart_link_postbacks_response_200_data_item_headers_item import (
        ListSmartLinkPostbacksResponse200DataItemHeadersItem,
    )
    from ..models.list_smart_link_postbacks_response_200_data_item_latest_response import (
        ListSmartLinkPostbacksResponse200DataItemLatestResponse,
    )
    from ..models.list_smart_link_postbacks_response_200_data_item_smart_links_item import (
        ListSmartLinkPostbacksResponse200DataItemSmartLinksItem,
    )


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkPostbacksResponse200DataItem(Model):
    body: str | Unset = wire("body")
    conversion_types: list[str] | Unset = wire("conversion_types")
    created_at: datetime.datetime | Unset = wire("created_at", moment)
    headers: list[ListSmartLinkPostbacksResponse200DataItemHeadersItem] | Unset = wire(
        "headers",
        Each(
            One(
                "list_smart_link_postbacks_response_200_data_item_headers_item",
                "ListSmartLinkPostbacksResponse200DataItemHeadersItem",
            )
        ),
    )
    http_method: str | Unset = wire("http_method")
    id: int | Unset = wire("id")
    latest_response: ListSmartLinkPostbacksResponse200DataItemLatestResponse | Unset = wire(
        "latest_response",
        One(
            "list_smart_link_postbacks_response_200_data_item_latest_response",
            "ListSmartLinkPostbacksResponse200DataItemLatestResponse",
        ),
    )
    smart_link_ids: list[str] | Unset = wire("smart_link_ids")
    smart_link_scope: str | Unset = wire("smart_link_scope")
    smart_links: list[ListSmartLinkPostbacksResponse200DataItemSmartLinksItem] | Unset = wire(
        "smart_links",
        Each(
            One(
                "list_smart_link_postbacks_response_200_data_item_smart_links_item",
                "ListSmartLinkPostbacksResponse200DataItemSmartLinksItem",
            )
        ),
    )
    traffic_source_ids: list[Any] | Unset = wire("traffic_source_ids")
    traffic_sources: list[Any] | Unset = wire("traffic_sources")
    updated_at: datetime.datetime | Unset = wire("updated_at", moment)
    url: str | Unset = wire("url")
