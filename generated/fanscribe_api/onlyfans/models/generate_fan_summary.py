"""Models of `generate_fan_summary`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class GenerateFanSummaryBody(Body):
    account: str = wire("account", required=True)
    regenerate: bool | Unset = wire("regenerate")


@define(eq=False, repr=False, kw_only=True)
class GenerateFanSummary(Model):
    message: str | Unset = wire("message")
    status: str | Unset = wire("status")
