"""The models: one module for each operation, and `shared` for those of several; each is imported when it is first used.

Every class can be imported from here.
"""

from functools import partial
from typing import TYPE_CHECKING

from ...runtime.lazy import lazy_models
from ...runtime.models import ModelRef as _ModelRef

ModelRef = partial(_ModelRef, __name__)

if TYPE_CHECKING:
    from . import (
        delete_chat_message as delete_chat_message,
        disconnect_account as disconnect_account,
        get_account as get_account,
        get_chat as get_chat,
        get_chat_message as get_chat_message,
        get_earnings_summary as get_earnings_summary,
        get_fan_insights as get_fan_insights,
        get_me as get_me,
        get_public_profile as get_public_profile,
        get_subscriber_trend as get_subscriber_trend,
        list_accounts as list_accounts,
        list_chat_messages as list_chat_messages,
        list_chats as list_chats,
        list_earnings as list_earnings,
        list_followers as list_followers,
        list_online_fans as list_online_fans,
        list_smart_list_members as list_smart_list_members,
        list_smart_lists as list_smart_lists,
        list_subscribers as list_subscribers,
        list_top_spenders as list_top_spenders,
        mark_chat_as_read as mark_chat_as_read,
        send_chat_message as send_chat_message,
        send_typing_indicator as send_typing_indicator,
        shared as shared,
    )
    from .delete_chat_message import DeleteChatMessage as DeleteChatMessage
    from .disconnect_account import DisconnectAccount as DisconnectAccount
    from .get_account import GetAccount as GetAccount
    from .get_chat import GetChat as GetChat
    from .get_chat_message import GetChatMessage as GetChatMessage
    from .get_earnings_summary import (
        GetEarningsSummary as GetEarningsSummary,
        GetEarningsSummaryData as GetEarningsSummaryData,
        GetEarningsSummaryDataAverageByDayOfWeek as GetEarningsSummaryDataAverageByDayOfWeek,
        GetEarningsSummaryDataAverageByHourOfDay as GetEarningsSummaryDataAverageByHourOfDay,
        GetEarningsSummaryDataBreakdownBySource as GetEarningsSummaryDataBreakdownBySource,
        GetEarningsSummaryDataEarningsByType as GetEarningsSummaryDataEarningsByType,
        GetEarningsSummaryDataOverTimeItem as GetEarningsSummaryDataOverTimeItem,
        GetEarningsSummaryDataPeriod as GetEarningsSummaryDataPeriod,
        GetEarningsSummaryDataTotals as GetEarningsSummaryDataTotals,
        GetEarningsSummaryDataTotalsThisMonth as GetEarningsSummaryDataTotalsThisMonth,
    )
    from .get_fan_insights import (
        GetFanInsights as GetFanInsights,
        GetFanInsightsData as GetFanInsightsData,
        GetFanInsightsDataSpending as GetFanInsightsDataSpending,
        GetFanInsightsDataSpendingSources as GetFanInsightsDataSpendingSources,
        GetFanInsightsDataSubscription as GetFanInsightsDataSubscription,
    )
    from .get_me import (
        GetMe as GetMe,
        GetMeData as GetMeData,
        GetMeDataAccount as GetMeDataAccount,
        GetMeDataAccountEarnings as GetMeDataAccountEarnings,
        GetMeDataAccountFans as GetMeDataAccountFans,
    )
    from .get_public_profile import GetPublicProfile as GetPublicProfile, GetPublicProfileData as GetPublicProfileData
    from .get_subscriber_trend import (
        GetSubscriberTrend as GetSubscriberTrend,
        GetSubscriberTrendData as GetSubscriberTrendData,
        GetSubscriberTrendDataDataItem as GetSubscriberTrendDataDataItem,
    )
    from .list_accounts import ListAccounts as ListAccounts
    from .list_chat_messages import (
        ListChatMessages as ListChatMessages,
        ListChatMessagesData as ListChatMessagesData,
        ListChatMessagesDataDateFilter as ListChatMessagesDataDateFilter,
    )
    from .list_chats import ListChats as ListChats, ListChatsData as ListChatsData
    from .list_earnings import (
        ListEarnings as ListEarnings,
        ListEarningsData as ListEarningsData,
        ListEarningsDataDataItem as ListEarningsDataDataItem,
        ListEarningsDataDataItemSource as ListEarningsDataDataItemSource,
    )
    from .list_followers import ListFollowers as ListFollowers, ListFollowersData as ListFollowersData
    from .list_online_fans import ListOnlineFans as ListOnlineFans, ListOnlineFansData as ListOnlineFansData
    from .list_smart_list_members import (
        ListSmartListMembers as ListSmartListMembers,
        ListSmartListMembersData as ListSmartListMembersData,
        ListSmartListMembersDataDataItem as ListSmartListMembersDataDataItem,
    )
    from .list_smart_lists import ListSmartLists as ListSmartLists, ListSmartListsDataItem as ListSmartListsDataItem
    from .list_subscribers import ListSubscribers as ListSubscribers, ListSubscribersData as ListSubscribersData
    from .list_top_spenders import (
        ListTopSpenders as ListTopSpenders,
        ListTopSpendersData as ListTopSpendersData,
        ListTopSpendersDataDataItem as ListTopSpendersDataDataItem,
    )
    from .mark_chat_as_read import MarkChatAsRead as MarkChatAsRead
    from .send_chat_message import (
        SendChatMessage as SendChatMessage,
        SendChatMessageBody as SendChatMessageBody,
        SendChatMessageBodyGif as SendChatMessageBodyGif,
        SendChatMessageData as SendChatMessageData,
    )
    from .send_typing_indicator import SendTypingIndicator as SendTypingIndicator
    from .shared import (
        Cache as Cache,
        Chat as Chat,
        ChatMessage as ChatMessage,
        Credits as Credits,
        Earnings as Earnings,
        Fan as Fan,
        LastMessage as LastMessage,
        Meta as Meta,
        Price as Price,
        RateLimits as RateLimits,
        Spending as Spending,
    )
else:
    __getattr__ = lazy_models(__name__)
