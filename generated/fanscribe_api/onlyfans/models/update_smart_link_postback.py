"""Models of `update_smart_link_postback`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class UpdateSmartLinkPostbackBodyHeadersItem(Body):
    name: str | None | Unset = _field("name")
    value: str | None | Unset = _field("value")


@_model
class UpdateSmartLinkPostbackBody(Body):
    conversion_types: Array[str] = _required("conversion_types")
    smart_link_scope: Literal["campaign_specific", "global"] = _required("smart_link_scope")
    url: str = _required("url")
    body: str | Unset = _field("body")
    headers: Array[UpdateSmartLinkPostbackBodyHeadersItem] | Unset = _field("headers")
    http_method: Literal["GET", "POST"] | Unset = _field("http_method")
    smart_link_ids: Array[str] | Unset = _field("smart_link_ids")


@_model
class UpdateSmartLinkPostback(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.SmartLinkPostback | None = _field("data")
