"""Models of `set_user_custom_name`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class SetUserCustomName(Model):
    data: Any = wire("data")
