"""Models of `get_earnings_stats`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class GetEarningsStatsDataItem(Model):
    account_id: str | None = _field("accountId")
    timestamp: int | None = _field("timestamp")
    total_gross: int | None = _field("totalGross")
    total_net: int | None = _field("totalNet")
    type_: int | None = _field("type")


@_model
class GetEarningsStats(Page["GetEarningsStatsDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[GetEarningsStatsDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
