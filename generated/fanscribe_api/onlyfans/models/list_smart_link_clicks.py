"""Models of `list_smart_link_clicks`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSmartLinkClicksDataChartItem(Model):
    clicks: int | None = _field("clicks")
    timestamp: str | None = _field("timestamp")


@_model
class ListSmartLinkClicksDataFilters(Model):
    date_end: str | None = _field("date_end")
    date_start: str | None = _field("date_start")
    include_bots: bool | None = _field("include_bots")
    include_duplicates: bool | None = _field("include_duplicates")
    limit: int | None = _field("limit")
    offset: int | None = _field("offset")


@_model
class ListSmartLinkClicksDataSummary(Model):
    clicks_total: int | None = _field("clicks_total")


@_model
class ListSmartLinkClicksData(Model):
    chart: list[ListSmartLinkClicksDataChartItem] | None = _field("chart")
    filters: ListSmartLinkClicksDataFilters | None = _field("filters")
    rows: list[_models.shared.SmartLinkClick] | None = _field("rows")
    summary: ListSmartLinkClicksDataSummary | None = _field("summary")


@_model
class ListSmartLinkClicks(Page["_models.shared.SmartLinkClick"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListSmartLinkClicksData | None = _field("data")

    __items__: ClassVar = ("data", "rows")
