"""Models of `list_post_comments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page

if TYPE_CHECKING:
    from .shared import Meta, PostComment


@_model
class ListPostCommentsData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[PostComment] | None = _field("list")
    next_offset: int | None = _field("nextOffset")


@_model
class ListPostComments(Page["PostComment"]):
    meta: Meta | None = _field("_meta")
    data: ListPostCommentsData | None = _field("data")

    __items__: ClassVar = ("data", "list_")
    __more__: ClassVar = (("data", "hasMore"),)
