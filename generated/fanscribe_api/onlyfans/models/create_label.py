"""Models of `create_label`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class CreateLabelBody(Body):
    name: str = needed("name")


@model
class CreateLabelData(Model):
    id: int | None = wire("id")
    is_clear_in_progress: bool | None = wire("isClearInProgress")
    name: str | None = wire("name")
    posts: list[Any] | None = wire("posts")
    posts_count: int | None = wire("postsCount")
    type_: str | None = wire("type")


@model
class CreateLabel(Model):
    meta: Meta | None = wire("_meta")
    data: CreateLabelData | None = wire("data")
