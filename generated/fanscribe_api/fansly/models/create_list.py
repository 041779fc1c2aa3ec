"""Models of `create_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import model, wire
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@model
class CreateListBody(Body):
    label: str | Unset = wire("label")
    type_: int | Unset = wire("type")


@model
class CreateList(Model):
    data: Any = wire("data")
