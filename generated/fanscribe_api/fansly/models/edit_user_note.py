"""Models of `edit_user_note`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class EditUserNote(Model):
    data: Any = wire("data")
