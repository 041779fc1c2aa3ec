"""Models of `list_tracking_link_spenders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkSpender, Meta


@_model
class ListTrackingLinkSpenders(Model):
    meta: Meta | None = _field("_meta")
    data: list[LinkSpender] | None = _field("data")
