"""Models of `archive_post`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, PostCounters, PostLabel


@_model
class ArchivePostData(Model):
    counters: PostCounters | None = _field("counters")
    label_states: list[PostLabel] | None = _field("labelStates")


@_model
class ArchivePost(Model):
    meta: Meta | None = _field("_meta")
    data: ArchivePostData | None = _field("data")
