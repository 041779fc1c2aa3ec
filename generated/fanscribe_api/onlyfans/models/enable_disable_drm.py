"""Models of `enable_disable_drm`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class EnableDisableDrmBody(Body):
    enabled: bool = _required("enabled")


@_model
class EnableDisableDrm(Model):
    meta: Meta | None = _field("_meta")
    data: Any = _field("data")
