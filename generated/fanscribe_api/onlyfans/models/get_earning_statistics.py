"""Models of `get_earning_statistics`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem(Model):
    gross: int | None = _field("gross")
    net: int | None = _field("net")
    time: int | None = _field("time")


@_model
class GetEarningStatisticsDataListMonthsAdditionalProperty(Model):
    subscribes: list[GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem] | None = _field("subscribes")
    tips: list[GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem] | None = _field("tips")
    total_gross: int | None = _field("total_gross")
    total_net: int | None = _field("total_net")


@_model
class GetEarningStatisticsDataListMonths(Model):
    __extra__: ClassVar[GetEarningStatisticsDataListMonthsAdditionalProperty]


@_model
class GetEarningStatisticsDataListTotalAll(Model):
    total_gross: float | None = _field("total_gross")
    total_net: float | None = _field("total_net")


@_model
class GetEarningStatisticsDataListTotal(Model):
    all_: GetEarningStatisticsDataListTotalAll | None = _field("all")
    chat_messages: GetEarningStatisticsDataListTotalAll | None = _field("chat_messages")
    post: GetEarningStatisticsDataListTotalAll | None = _field("post")
    subscribes: GetEarningStatisticsDataListTotalAll | None = _field("subscribes")
    tips: GetEarningStatisticsDataListTotalAll | None = _field("tips")


@_model
class GetEarningStatisticsDataList(Model):
    months: GetEarningStatisticsDataListMonths | None = _field("months")
    total: GetEarningStatisticsDataListTotal | None = _field("total")


@_model
class GetEarningStatisticsData(Model):
    list_: GetEarningStatisticsDataList | None = _field("list")


@_model
class GetEarningStatistics(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetEarningStatisticsData | None = _field("data")


GetEarningStatisticsDataListMonthsAdditionalPropertySubscribesItem = (
    GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem
)
GetEarningStatisticsDataListTotalChatMessages = GetEarningStatisticsDataListTotalAll
GetEarningStatisticsDataListTotalPost = GetEarningStatisticsDataListTotalAll
GetEarningStatisticsDataListTotalSubscribes = GetEarningStatisticsDataListTotalAll
GetEarningStatisticsDataListTotalTips = GetEarningStatisticsDataListTotalAll
