"""LinkSpender, a model that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import LinkRevenue


@_model
class LinkSpender(Model):
    onlyfans_id: str | None = _field("onlyfans_id")
    revenue: LinkRevenue | None = _field("revenue")
    username: str | None = _field("username")
