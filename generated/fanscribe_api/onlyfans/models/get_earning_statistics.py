"""Models of `get_earning_statistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem(Model):
    gross: int | None = wire("gross")
    net: int | None = wire("net")
    time: int | None = wire("time")


@model
class GetEarningStatisticsDataListMonthsAdditionalProperty(Model):
    subscribes: list[GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem] | None = wire("subscribes")
    tips: list[GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem] | None = wire("tips")
    total_gross: int | None = wire("total_gross")
    total_net: int | None = wire("total_net")


@model
class GetEarningStatisticsDataListMonths(Model):
    __extra__: ClassVar[GetEarningStatisticsDataListMonthsAdditionalProperty]


@model
class GetEarningStatisticsDataListTotalAll(Model):
    total_gross: float | None = wire("total_gross")
    total_net: float | None = wire("total_net")


@model
class GetEarningStatisticsDataListTotal(Model):
    all_: GetEarningStatisticsDataListTotalAll | None = wire("all")
    chat_messages: GetEarningStatisticsDataListTotalAll | None = wire("chat_messages")
    post: GetEarningStatisticsDataListTotalAll | None = wire("post")
    subscribes: GetEarningStatisticsDataListTotalAll | None = wire("subscribes")
    tips: GetEarningStatisticsDataListTotalAll | None = wire("tips")


@model
class GetEarningStatisticsDataList(Model):
    months: GetEarningStatisticsDataListMonths | None = wire("months")
    total: GetEarningStatisticsDataListTotal | None = wire("total")


@model
class GetEarningStatisticsData(Model):
    list_: GetEarningStatisticsDataList | None = wire("list")


@model
class GetEarningStatistics(Model):
    meta: Meta | None = wire("_meta")
    data: GetEarningStatisticsData | None = wire("data")
