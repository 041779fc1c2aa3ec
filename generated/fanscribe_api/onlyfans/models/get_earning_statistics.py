"""Models of `get_earning_statistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem(Model):
    gross: int | Unset = wire("gross")
    net: int | Unset = wire("net")
    time: int | Unset = wire("time")


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsDataListMonthsAdditionalProperty(Model):
    subscribes: list[GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem] | Unset = wire("subscribes")
    tips: list[GetEarningStatisticsDataListMonthsAdditionalPropertyTipsItem] | Unset = wire("tips")
    total_gross: int | Unset = wire("total_gross")
    total_net: int | Unset = wire("total_net")


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsDataListMonths(Model):
    __extra__: ClassVar[GetEarningStatisticsDataListMonthsAdditionalProperty]


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsDataListTotalAll(Model):
    total_gross: float | Unset = wire("total_gross")
    total_net: float | Unset = wire("total_net")


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsDataListTotal(Model):
    all_: GetEarningStatisticsDataListTotalAll | Unset = wire("all")
    chat_messages: GetEarningStatisticsDataListTotalAll | Unset = wire("chat_messages")
    post: GetEarningStatisticsDataListTotalAll | Unset = wire("post")
    subscribes: GetEarningStatisticsDataListTotalAll | Unset = wire("subscribes")
    tips: GetEarningStatisticsDataListTotalAll | Unset = wire("tips")


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsDataList(Model):
    months: GetEarningStatisticsDataListMonths | Unset = wire("months")
    total: GetEarningStatisticsDataListTotal | Unset = wire("total")


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsData(Model):
    list_: GetEarningStatisticsDataList | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatistics(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetEarningStatisticsData | Unset = wire("data")
