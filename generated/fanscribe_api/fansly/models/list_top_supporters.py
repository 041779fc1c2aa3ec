"""Models of `list_top_supporters`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Model


@model
class ListTopSupporters(Model):
    data: Any = wire("data")
