"""Models of `update_webhook`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class UpdateWebhookBody(Body):
    account_scope: str = _required("account_scope")
    endpoint_url: str = _required("endpoint_url")
    events: Array[str] = _required("events")
    account_ids: Array[str] | Unset = _field("account_ids")
    enabled: bool | None | Unset = _field("enabled")


@_model
class UpdateWebhook(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.Webhook | None = _field("data")
