"""Models of `create_label`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta, PostLabel


@_model
class CreateLabelBody(Body):
    name: str = _required("name")


@_model
class CreateLabel(Model):
    meta: Meta | None = _field("_meta")
    data: PostLabel | None = _field("data")
