"""SmartLinkReference, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class SmartLinkReference(Model):
    account_display_name: str | None = _field("account_display_name")
    account_prefixed_id: str | None = _field("account_prefixed_id")
    link_ulid: str | None = _field("link_ulid")
    name: str | None = _field("name")
