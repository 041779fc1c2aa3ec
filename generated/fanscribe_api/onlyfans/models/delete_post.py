"""Models of `delete_post`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class DeletePostData(Model):
    counters: _models.shared.PostCounters | None = _field("counters")
    success: bool | None = _field("success")


@_model
class DeletePost(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: DeletePostData | None = _field("data")
