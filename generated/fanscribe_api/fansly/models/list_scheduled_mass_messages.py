"""Models of `list_scheduled_mass_messages`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Model, wire


@define(eq=False, repr=False, kw_only=True)
class ListScheduledMassMessages(Model):
    data: Any = wire("data")
