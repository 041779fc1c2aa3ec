from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListChatsResponse200DataDataItem(Model):
    account_id: str | Unset = wire("account_id")
    flags: int | Unset = wire("flags")
    group_id: str | Unset = wire("groupId")
    last_message_id: str | Unset = wire("lastMessageId")
    last_unread_message_id: str | Unset = wire("lastUnreadMessageId")
    partner_account_id: str | Unset = wire("partnerAccountId")
    partner_username: str | Unset = wire("partnerUsername")
    subscription_tier_id: None | str | Unset = wire("subscriptionTierId")
    unread_count: int | Unset = wire("unreadCount")
