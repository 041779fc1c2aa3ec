"""The models: one module for each operation, and `shared` for those of several; each is imported when it is first used."""

from functools import partial
from typing import TYPE_CHECKING

from ...runtime.lazy import lazy_modules
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
else:
    __getattr__ = lazy_modules(__name__)
