"""Models of `update_list`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateListBody(Body):
    label: str | Unset = wire("label")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class UpdateList(Model):
    data: Any = wire("data")
