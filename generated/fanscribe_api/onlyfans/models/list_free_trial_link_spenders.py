"""Models of `list_free_trial_link_spenders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import LinkRevenue, Meta


@_model
class ListFreeTrialLinkSpendersDataItem(Model):
    onlyfans_id: str | None = _field("onlyfans_id")
    revenue: LinkRevenue | None = _field("revenue")
    username: str | None = _field("username")


@_model
class ListFreeTrialLinkSpenders(Model):
    meta: Meta | None = _field("_meta")
    data: list[ListFreeTrialLinkSpendersDataItem] | None = _field("data")
