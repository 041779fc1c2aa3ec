"""Models of `list_tracking_links`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class ListTrackingLinks(Model):
    data: Any = wire("data")
