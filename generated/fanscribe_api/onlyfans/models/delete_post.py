"""Models of `delete_post`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, PostCounters


@_model
class DeletePostData(Model):
    counters: PostCounters | None = _field("counters")
    success: bool | None = _field("success")


@_model
class DeletePost(Model):
    meta: Meta | None = _field("_meta")
    data: DeletePostData | None = _field("data")
