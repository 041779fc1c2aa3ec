"""Models of `list_scheduled_mass_messages`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ListScheduledMassMessages(Model):
    data: Any = wire("data")
