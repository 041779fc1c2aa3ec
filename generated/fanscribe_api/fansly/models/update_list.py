"""Models of `update_list`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body, Model
from ...runtime.types import Unset


@_model
class UpdateListBody(Body):
    label: str | Unset = _field("label")
    type_: str | Unset = _field("type")


@_model
class UpdateList(Model):
    data: Any = _field("data")
