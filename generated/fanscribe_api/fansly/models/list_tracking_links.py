"""Models of `list_tracking_links`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ListTrackingLinks(Model):
    data: Any = wire("data")
