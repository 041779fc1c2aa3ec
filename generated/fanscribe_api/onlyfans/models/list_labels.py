"""Models of `list_labels`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListLabelsDataListItem(Model):
    id: str | None = wire("id")
    is_clear_in_progress: bool | None = wire("isClearInProgress")
    name: str | None = wire("name")
    posts: list[Any] | None = wire("posts")
    posts_count: int | None = wire("postsCount")
    type_: str | None = wire("type")


@model
class ListLabelsData(Model):
    has_more: bool | None = wire("hasMore")
    hash_sort: str | None = wire("hashSort")
    list_: list[ListLabelsDataListItem] | None = wire("list")
    next_offset: int | None = wire("nextOffset")
    order: str | None = wire("order")
    sort: str | None = wire("sort")


@model
class ListLabels(Model):
    meta: Meta | None = wire("_meta")
    data: ListLabelsData | None = wire("data")
