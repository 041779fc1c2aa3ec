"""Models of `enable_disable_drm`."""

from __future__ import annotations

from typing import Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


@_model
class EnableDisableDrmBody(Body):
    enabled: bool = _required("enabled")


@_model
class EnableDisableDrm(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: Any = _field("data")
