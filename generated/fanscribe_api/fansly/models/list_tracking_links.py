"""Models of `list_tracking_links`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Model, wire


@define(eq=False, repr=False, kw_only=True)
class ListTrackingLinks(Model):
    data: Any = wire("data")
