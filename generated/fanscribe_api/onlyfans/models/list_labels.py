"""Models of `list_labels`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListLabelsDataListItem(Model):
    id: str | None = _field("id")
    is_clear_in_progress: bool | None = _field("isClearInProgress")
    name: str | None = _field("name")
    posts: list[Any] | None = _field("posts")
    posts_count: int | None = _field("postsCount")
    type_: str | None = _field("type")


@_model
class ListLabelsData(Model):
    has_more: bool | None = _field("hasMore")
    hash_sort: str | None = _field("hashSort")
    list_: list[ListLabelsDataListItem] | None = _field("list")
    next_offset: int | None = _field("nextOffset")
    order: str | None = _field("order")
    sort: str | None = _field("sort")


@_model
class ListLabels(Model):
    meta: Meta | None = _field("_meta")
    data: ListLabelsData | None = _field("data")
