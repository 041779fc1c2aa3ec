"""Models of `create_post_comment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, PostComment


@_model
class CreatePostComment(Model):
    meta: Meta | None = _field("_meta")
    data: PostComment | None = _field("data")
