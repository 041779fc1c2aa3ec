"""Models of `update_scheduled_mass_message`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class UpdateScheduledMassMessageBody(Body):
    scheduled_for: int | Unset = wire("scheduledFor")
    text: str | Unset = wire("text")


@model
class UpdateScheduledMassMessage(Model):
    data: Any = wire("data")
