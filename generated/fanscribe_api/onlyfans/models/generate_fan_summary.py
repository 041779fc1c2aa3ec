"""Models of `generate_fan_summary`."""

from __future__ import annotations

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class GenerateFanSummaryBody(Body):
    account: str = needed("account")
    regenerate: bool | Unset = wire("regenerate")


@model
class GenerateFanSummary(Model):
    message: str | None = wire("message")
    status: str | None = wire("status")
