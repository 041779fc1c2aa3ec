"""LinkSpender, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class LinkSpender(Model):
    onlyfans_id: str | None = _field("onlyfans_id")
    revenue: _models.shared.LinkRevenue | None = _field("revenue")
    username: str | None = _field("username")
