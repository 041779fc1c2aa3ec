"""Models of `create_label`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class CreateLabelBody(Body):
    name: str = _required("name")


@_model
class CreateLabelData(Model):
    id: int | None = _field("id")
    is_clear_in_progress: bool | None = _field("isClearInProgress")
    name: str | None = _field("name")
    posts: list[Any] | None = _field("posts")
    posts_count: int | None = _field("postsCount")
    type_: str | None = _field("type")


@_model
class CreateLabel(Model):
    meta: Meta | None = _field("_meta")
    data: CreateLabelData | None = _field("data")
