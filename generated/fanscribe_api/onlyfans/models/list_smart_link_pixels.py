"""Models of `list_smart_link_pixels`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page
from .. import models as _models


@_model
class ListSmartLinkPixels(Page["Any"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: Any = _field("data")

    __items__: ClassVar = ("data",)
