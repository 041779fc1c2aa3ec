"""Models of `unarchive_post`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class UnarchivePostData(Model):
    counters: _models.shared.PostCounters | None = _field("counters")
    label_states: list[_models.shared.PostLabel] | None = _field("labelStates")


@_model
class UnarchivePost(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: UnarchivePostData | None = _field("data")
