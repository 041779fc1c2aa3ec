"""Models of `delete_bundle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, SubscriptionBundle


@_model
class DeleteBundle(Model):
    meta: Meta | None = _field("_meta")
    data: SubscriptionBundle | None = _field("data")
