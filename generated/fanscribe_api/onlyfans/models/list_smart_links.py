"""Models of `list_smart_links`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Meta, SmartLink


@_model
class ListSmartLinks(Page["SmartLink"]):
    meta: Meta | None = _field("_meta")
    data: list[SmartLink] | None = _field("data")

    __items__: ClassVar = ("data",)
