"""Models of `unmute_user`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class UnmuteUser(Model):
    data: Any = wire("data")
