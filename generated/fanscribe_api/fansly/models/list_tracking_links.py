"""Models of `list_tracking_links`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page


@_model
class ListTrackingLinks(Page["Any"]):
    data: Any = _field("data")

    __items__: ClassVar = ("data",)
