"""Models of `create_label`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateLabelBody(Body):
    name: str = wire("name", required=True)


@define(eq=False, repr=False, kw_only=True)
class CreateLabelData(Model):
    id: int | Unset = wire("id")
    is_clear_in_progress: bool | Unset = wire("isClearInProgress")
    name: str | Unset = wire("name")
    posts: list[Any] | Unset = wire("posts")
    posts_count: int | Unset = wire("postsCount")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class CreateLabel(Model):
    meta: Meta | Unset = wire("_meta")
    data: CreateLabelData | Unset = wire("data")
