"""Models of `update_tracking_link`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class UpdateTrackingLinkBody(Body):
    description: str | Unset = wire("description")
    label: str | Unset = wire("label")


@model
class UpdateTrackingLink(Model):
    data: Any = wire("data")
