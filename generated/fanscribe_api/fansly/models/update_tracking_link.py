"""Models of `update_tracking_link`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateTrackingLinkBody(Body):
    description: str | Unset = wire("description")
    label: str | Unset = wire("label")


@define(eq=False, repr=False, kw_only=True)
class UpdateTrackingLink(Model):
    data: Any = wire("data")
