"""Models of `delete_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class DeleteList(Model):
    data: Any = wire("data")
