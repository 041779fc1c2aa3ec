"""SmartLinkPostback, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class SmartLinkPostbackLatestResponse(Model):
    conversion_type: str | None = _field("conversion_type")
    created_at: datetime.datetime | None = _field("created_at")
    error_message: str | None = _field("error_message")
    error_type: str | None = _field("error_type")
    id: int | None = _field("id")
    postback_url: str | None = _field("postback_url")
    status_code: int | None = _field("status_code")
    succeeded: bool | None = _field("succeeded")


@_model
class SmartLinkPostback(Model):
    body: str | None = _field("body")
    conversion_types: list[str] | None = _field("conversion_types")
    created_at: datetime.datetime | None = _field("created_at")
    headers: list[_models.shared.PostbackHeader] | None = _field("headers")
    http_method: str | None = _field("http_method")
    id: int | None = _field("id")
    latest_response: SmartLinkPostbackLatestResponse | str | None = _field("latest_response")
    smart_link_ids: list[str] | None = _field("smart_link_ids")
    smart_link_scope: str | None = _field("smart_link_scope")
    smart_links: list[_models.shared.SmartLinkReference] | None = _field("smart_links")
    traffic_source_ids: list[Any] | None = _field("traffic_source_ids")
    traffic_sources: list[Any] | None = _field("traffic_sources")
    updated_at: datetime.datetime | None = _field("updated_at")
    url: str | None = _field("url")
