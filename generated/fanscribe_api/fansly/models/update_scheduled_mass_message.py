"""Models of `update_scheduled_mass_message`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class UpdateScheduledMassMessageBody(Body):
    scheduled_for: int | Unset = _field("scheduledFor")
    text: str | Unset = _field("text")


@_model
class UpdateScheduledMassMessage(Model):
    data: Any = _field("data")
