"""Models of `create_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class CreateListBody(Body):
    label: str | Unset = _field("label")
    type_: int | Unset = _field("type")


@_model
class CreateList(Model):
    data: Any = _field("data")
