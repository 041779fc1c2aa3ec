"""SmartLinkAccount, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class SmartLinkAccount(Model):
    display_name: str | None = _field("display_name")
    id: str | None = _field("id")
    username: str | None = _field("username")
