"""Models of `enable_update_automatic_posting`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


@_model
class EnableUpdateAutomaticPostingBody(Body):
    period: Literal[6, 12, 24, 48] = _required("period")


@_model
class EnableUpdateAutomaticPostingData(Model):
    period: int | None = _field("period")


@_model
class EnableUpdateAutomaticPosting(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: EnableUpdateAutomaticPostingData | None = _field("data")
