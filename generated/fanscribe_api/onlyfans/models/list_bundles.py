"""Models of `list_bundles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Meta, SubscriptionBundle


@_model
class ListBundles(Page["SubscriptionBundle"]):
    meta: Meta | None = _field("_meta")
    data: list[SubscriptionBundle] | None = _field("data")

    __items__: ClassVar = ("data",)
