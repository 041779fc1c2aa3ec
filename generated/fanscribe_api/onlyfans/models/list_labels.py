"""Models of `list_labels`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListLabelsDataListItem(Model):
    id: str | Unset = wire("id")
    is_clear_in_progress: bool | Unset = wire("isClearInProgress")
    name: str | Unset = wire("name")
    posts: list[Any] | Unset = wire("posts")
    posts_count: int | Unset = wire("postsCount")
    type_: str | Unset = wire("type")


@define(eq=False, repr=False, kw_only=True)
class ListLabelsData(Model):
    has_more: bool | Unset = wire("hasMore")
    hash_sort: str | Unset = wire("hashSort")
    list_: list[ListLabelsDataListItem] | Unset = wire("list")
    next_offset: int | Unset = wire("nextOffset")
    order: str | Unset = wire("order")
    sort: str | Unset = wire("sort")


@define(eq=False, repr=False, kw_only=True)
class ListLabels(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListLabelsData | Unset = wire("data")
