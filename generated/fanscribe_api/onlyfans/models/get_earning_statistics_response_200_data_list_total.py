from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_earning_statistics_response_200_data_list_total_all import (
        GetEarningStatisticsResponse200DataListTotalAll,
    )
    from ..models.get_earning_statistics_response_200_data_list_total_chat_messages import (
        GetEarningStatisticsResponse200DataListTotalChatMessages,
    )
    from ..models.get_earning_statistics_response_200_data_list_total_post import (
        GetEarningStatisticsResponse200DataListTotalPost,
    )
    from ..models.get_earning_statistics_response_200_data_list_total_subscribes import (
        GetEarningStatisticsResponse200DataListTotalSubscribes,
    )
    from ..models.get_earning_statistics_response_200_data_list_total_tips import (
        GetEarningStatisticsResponse200DataListTotalTips,
    )


@define(eq=False, repr=False, kw_only=True)
class GetEarningStatisticsResponse200DataListTotal(Model):
    all_: GetEarningStatisticsResponse200DataListTotalAll | Unset = wire(
        "all",
        One(
            "get_earning_statistics_response_200_data_list_total_all", "GetEarningStatisticsResponse200DataListTotalAll"
        ),
    )
    chat_messages: GetEarningStatisticsResponse200DataListTotalChatMessages | Unset = wire(
        "chat_messages",
        One(
            "get_earning_statistics_response_200_data_list_total_chat_messages",
            "GetEarningStatisticsResponse200DataListTotalChatMessages",
        ),
    )
    post: GetEarningStatisticsResponse200DataListTotalPost | Unset = wire(
        "post",
        One(
            "get_earning_statistics_response_200_data_list_total_post",
            "GetEarningStatisticsResponse200DataListTotalPost",
        ),
    )
    subscribes: GetEarningStatisticsResponse200DataListTotalSubscribes | Unset = wire(
        "subscribes",
        One(
            "get_earning_statistics_response_200_data_list_total_subscribes",
            "GetEarningStatisticsResponse200DataListTotalSubscribes",
        ),
    )
    tips: GetEarningStatisticsResponse200DataListTotalTips | Unset = wire(
        "tips",
        One(
            "get_earning_statistics_response_200_data_list_total_tips",
            "GetEarningStatisticsResponse200DataListTotalTips",
        ),
    )
