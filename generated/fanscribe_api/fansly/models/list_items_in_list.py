"""Models of `list_items_in_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ListItemsInList(Model):
    data: Any = wire("data")
