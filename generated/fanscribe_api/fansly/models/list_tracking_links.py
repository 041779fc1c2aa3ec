"""Models of `list_tracking_links`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model


@_model
class ListTrackingLinks(Model):
    data: Any = _field("data")
