from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, ListOf, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.update_smart_link_postback_body_headers_item import UpdateSmartLinkPostbackBodyHeadersItem
    from ..models.update_smart_link_postback_body_http_method import UpdateSmartLinkPostbackBodyHttpMethod
    from ..models.update_smart_link_postback_body_smart_link_scope import UpdateSmartLinkPostbackBodySmartLinkScope


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackBody(Model):
    conversion_types: list[str] = wire("conversion_types", check=ListOf(str), required=True)
    smart_link_scope: UpdateSmartLinkPostbackBodySmartLinkScope = wire(
        "smart_link_scope", check=("campaign_specific", "global"), required=True
    )
    url: str = wire("url", check=str, required=True)
    body: str | Unset = wire("body", check=str)
    headers: list[UpdateSmartLinkPostbackBodyHeadersItem] | Unset = wire(
        "headers",
        Each(One("update_smart_link_postback_body_headers_item", "UpdateSmartLinkPostbackBodyHeadersItem")),
        check=ListOf(One("update_smart_link_postback_body_headers_item", "UpdateSmartLinkPostbackBodyHeadersItem")),
    )
    http_method: UpdateSmartLinkPostbackBodyHttpMethod | Unset = wire("http_method", check=("GET", "POST"))
    smart_link_ids: list[str] | Unset = wire("smart_link_ids", check=ListOf(str))
