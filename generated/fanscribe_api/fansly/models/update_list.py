"""Models of `update_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class UpdateListBody(Body):
    label: str | Unset = wire("label")
    type_: str | Unset = wire("type")


@model
class UpdateList(Model):
    data: Any = wire("data")
