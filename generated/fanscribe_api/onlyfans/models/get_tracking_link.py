"""Models of `get_tracking_link`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, TrackingLink


@_model
class GetTrackingLink(Model):
    meta: Meta | None = _field("_meta")
    data: TrackingLink | None = _field("data")
