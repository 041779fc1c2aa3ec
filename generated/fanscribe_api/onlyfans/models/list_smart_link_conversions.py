"""Models of `list_smart_link_conversions`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSmartLinkConversionsDataChartItem(Model):
    conversions: int | None = _field("conversions")
    timestamp: str | None = _field("timestamp")


@_model
class ListSmartLinkConversionsDataFilters(Model):
    conversion_type: str | None = _field("conversion_type")
    date_end: str | None = _field("date_end")
    date_start: str | None = _field("date_start")
    include_bots: bool | None = _field("include_bots")
    include_duplicates: bool | None = _field("include_duplicates")
    limit: int | None = _field("limit")
    offset: int | None = _field("offset")


@_model
class ListSmartLinkConversionsDataRowsItemFan(Model):
    avatar_url: str | None = _field("avatar_url")
    name: str | None = _field("name")
    onlyfans_id: str | None = _field("onlyfans_id")
    onlyfans_url: str | None = _field("onlyfans_url")
    username: str | None = _field("username")


@_model
class ListSmartLinkConversionsDataRowsItem(Model):
    amount_gross: float | None = _field("amount_gross")
    amount_net: float | None = _field("amount_net")
    click: _models.shared.SmartLinkClick | None = _field("click")
    conversion_at: datetime.datetime | None = _field("conversion_at")
    conversion_type: str | None = _field("conversion_type")
    fan: ListSmartLinkConversionsDataRowsItemFan | None = _field("fan")
    fan_onlyfans_id: str | None = _field("fan_onlyfans_id")
    id: str | None = _field("id")


@_model
class ListSmartLinkConversionsDataSummary(Model):
    conversions_total: int | None = _field("conversions_total")
    revenue_total: float | None = _field("revenue_total")
    subscribers_total: int | None = _field("subscribers_total")


@_model
class ListSmartLinkConversionsData(Model):
    chart: list[ListSmartLinkConversionsDataChartItem] | None = _field("chart")
    filters: ListSmartLinkConversionsDataFilters | None = _field("filters")
    rows: list[ListSmartLinkConversionsDataRowsItem] | None = _field("rows")
    summary: ListSmartLinkConversionsDataSummary | None = _field("summary")


@_model
class ListSmartLinkConversions(Page["ListSmartLinkConversionsDataRowsItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListSmartLinkConversionsData | None = _field("data")

    __items__: ClassVar = ("data", "rows")
