"""Models of `list_lists`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class ListLists(Model):
    data: Any = wire("data")
