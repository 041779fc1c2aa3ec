from __future__ import annotations

from typing import Any

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UnarchivePostResponse200DataLabelStatesItem(Model):
    id: str | Unset = wire("id")
    is_clear_in_progress: bool | Unset = wire("isClearInProgress")
    name: str | Unset = wire("name")
    posts: list[Any] | Unset = wire("posts")
    posts_count: int | Unset = wire("postsCount")
    type_: str | Unset = wire("type")
