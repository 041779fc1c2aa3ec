"""Models of `list_post_comments`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListPostCommentsData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[_models.shared.PostComment] | None = _field("list")
    next_offset: int | None = _field("nextOffset")


@_model
class ListPostComments(Page["_models.shared.PostComment"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListPostCommentsData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
