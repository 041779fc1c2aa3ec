"""Models of `enable_disable_drm`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class EnableDisableDrmBody(Body):
    enabled: bool = needed("enabled")


@model
class EnableDisableDrm(Model):
    meta: Meta | None = wire("_meta")
    data: Any = wire("data")
