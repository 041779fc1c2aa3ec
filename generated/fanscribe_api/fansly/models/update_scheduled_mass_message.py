"""Models of `update_scheduled_mass_message`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateScheduledMassMessageBody(Body):
    scheduled_for: int | Unset = wire("scheduledFor")
    text: str | Unset = wire("text")


@define(eq=False, repr=False, kw_only=True)
class UpdateScheduledMassMessage(Model):
    data: Any = wire("data")
