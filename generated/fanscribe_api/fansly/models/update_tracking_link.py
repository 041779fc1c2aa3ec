"""Models of `update_tracking_link`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class UpdateTrackingLinkBody(Body):
    description: str | Unset = _field("description")
    label: str | Unset = _field("label")


@_model
class UpdateTrackingLink(Model):
    data: Any = _field("data")
