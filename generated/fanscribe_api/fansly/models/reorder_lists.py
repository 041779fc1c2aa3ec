"""Models of `reorder_lists`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ReorderLists(Model):
    data: Any = wire("data")
