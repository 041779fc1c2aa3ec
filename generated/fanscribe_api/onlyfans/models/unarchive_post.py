"""Models of `unarchive_post`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta, PostCounters, PostLabel


@_model
class UnarchivePostData(Model):
    counters: PostCounters | None = _field("counters")
    label_states: list[PostLabel] | None = _field("labelStates")


@_model
class UnarchivePost(Model):
    meta: Meta | None = _field("_meta")
    data: UnarchivePostData | None = _field("data")
