"""Models of `set_user_custom_name`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class SetUserCustomName(Model):
    data: Any = wire("data")
