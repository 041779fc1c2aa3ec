"""Models of `create_smart_link_postback`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset

if TYPE_CHECKING:
    from .shared import Meta


@_model
class CreateSmartLinkPostbackBodyHeadersItem(Body):
    name: str | None | Unset = _field("name")
    value: str | None | Unset = _field("value")


@_model
class CreateSmartLinkPostbackBody(Body):
    conversion_types: Array[str] = _required("conversion_types")
    smart_link_scope: Literal["campaign_specific", "global"] = _required("smart_link_scope")
    url: str = _required("url")
    body: str | Unset = _field("body")
    headers: Array[CreateSmartLinkPostbackBodyHeadersItem] | Unset = _field("headers")
    http_method: Literal["GET", "POST"] | Unset = _field("http_method")
    smart_link_ids: Array[str] | Unset = _field("smart_link_ids")


@_model
class CreateSmartLinkPostbackDataHeadersItem(Model):
    name: str | None = _field("name")
    value: str | None = _field("value")


@_model
class CreateSmartLinkPostbackData(Model):
    body: str | None = _field("body")
    conversion_types: list[str] | None = _field("conversion_types")
    created_at: datetime.datetime | None = _field("created_at")
    headers: list[CreateSmartLinkPostbackDataHeadersItem] | None = _field("headers")
    http_method: str | None = _field("http_method")
    id: int | None = _field("id")
    latest_response: str | None = _field("latest_response")
    smart_link_ids: list[Any] | None = _field("smart_link_ids")
    smart_link_scope: str | None = _field("smart_link_scope")
    smart_links: list[Any] | None = _field("smart_links")
    traffic_source_ids: list[Any] | None = _field("traffic_source_ids")
    traffic_sources: list[Any] | None = _field("traffic_sources")
    updated_at: datetime.datetime | None = _field("updated_at")
    url: str | None = _field("url")


@_model
class CreateSmartLinkPostback(Model):
    meta: Meta | None = _field("_meta")
    data: CreateSmartLinkPostbackData | None = _field("data")
