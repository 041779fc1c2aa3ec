"""Models of `list_scheduled_mass_messages`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class ListScheduledMassMessages(Model):
    data: Any = wire("data")
