"""Models of `create_webhook`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models


@_model
class CreateWebhookBody(Body):
    account_scope: str = _required("account_scope")
    endpoint_url: str = _required("endpoint_url")
    events: Array[str] = _required("events")
    account_ids: Array[str] | Unset = _field("account_ids")
    signing_secret: str | None | Unset = _field("signing_secret")


@_model
class CreateWebhook(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.Webhook | None = _field("data")
