"""Models of `list_smart_link_postbacks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Meta, SmartLinkPostback


@_model
class ListSmartLinkPostbacks(Page["SmartLinkPostback"]):
    meta: Meta | None = _field("_meta")
    data: list[SmartLinkPostback] | None = _field("data")

    __items__: ClassVar = ("data",)
