"""Models of `list_items_in_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class ListItemsInList(Model):
    data: Any = wire("data")
