"""Models of `create_list`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateListBody(Body):
    label: str | Unset = wire("label")
    type_: int | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class CreateList(Model):
    data: Any = wire("data")
