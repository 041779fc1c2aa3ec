"""Models of `disable_automatic_messaging`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Meta


@_model
class DisableAutomaticMessaging(Page["Any"]):
    meta: Meta | None = _field("_meta")
    data: list[Any] | None = _field("data")

    __items__: ClassVar = ("data",)
