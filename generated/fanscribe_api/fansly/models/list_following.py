"""Models of `list_following`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ListFollowing(Model):
    data: Any = wire("data")
