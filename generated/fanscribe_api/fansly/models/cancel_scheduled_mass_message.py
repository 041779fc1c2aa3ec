"""Models of `cancel_scheduled_mass_message`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class CancelScheduledMassMessage(Model):
    data: Any = wire("data")
