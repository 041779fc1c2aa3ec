"""PostLabel, a model that several operations share."""

from __future__ import annotations

from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class PostLabel(Model):
    id: int | str | None = _field("id")
    is_clear_in_progress: bool | None = _field("isClearInProgress")
    name: str | None = _field("name")
    posts: list[Any] | None = _field("posts")
    posts_count: int | None = _field("postsCount")
    type_: str | None = _field("type")
