"""Models of `delete_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.models import Model, model, wire


@model
class DeleteList(Model):
    data: Any = wire("data")
