"""Models of `list_following`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class ListFollowing(Model):
    data: Any = wire("data")
