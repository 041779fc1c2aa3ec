from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, ListOf, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_smart_link_postback_body_headers_item import CreateSmartLinkPostbackBodyHeadersItem
    from ..models.create_smart_link_postback_body_http_method import CreateSmartLinkPostbackBodyHttpMethod
    from ..models.create_smart_link_postback_body_smart_link_scope import CreateSmartLinkPostbackBodySmartLinkScope


@define(eq=False, repr=False, kw_only=True)
class CreateSmartLinkPostbackBody(Model):
    conversion_types: list[str] = wire("conversion_types", check=ListOf(str), required=True)
    smart_link_scope: CreateSmartLinkPostbackBodySmartLinkScope = wire(
        "smart_link_scope", check=("campaign_specific", "global"), required=True
    )
    url: str = wire("url", check=str, required=True)
    body: str | Unset = wire("body", check=str)
    headers: list[CreateSmartLinkPostbackBodyHeadersItem] | Unset = wire(
        "headers",
        Each(One("create_smart_link_postback_body_headers_item", "CreateSmartLinkPostbackBodyHeadersItem")),
        check=ListOf(One("create_smart_link_postback_body_headers_item", "CreateSmartLinkPostbackBodyHeadersItem")),
    )
    http_method: CreateSmartLinkPostbackBodyHttpMethod | Unset = wire("http_method", check=("GET", "POST"))
    smart_link_ids: list[str] | Unset = wire("smart_link_ids", check=ListOf(str))
