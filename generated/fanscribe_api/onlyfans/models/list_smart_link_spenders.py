"""Models of `list_smart_link_spenders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta


@_model
class ListSmartLinkSpendersDataItem(Model):
    onlyfans_id: str | None = _field("onlyfans_id")
    revenue: LinkRevenue | None = _field("revenue")
    username: str | None = _field("username")


@_model
class ListSmartLinkSpenders(Model):
    meta: Meta | None = _field("_meta")
    data: list[ListSmartLinkSpendersDataItem] | None = _field("data")
