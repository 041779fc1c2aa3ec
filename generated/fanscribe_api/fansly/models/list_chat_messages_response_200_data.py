from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_chat_messages_response_200_data_messages_item import ListChatMessagesResponse200DataMessagesItem


@define(eq=False, repr=False, kw_only=True)
class ListChatMessagesResponse200Data(Model):
    account_media: list[Any] | Unset = wire("accountMedia")
    account_media_bundles: list[Any] | Unset = wire("accountMediaBundles")
    account_media_orders: list[Any] | Unset = wire("accountMediaOrders")
    has_more: bool | Unset = wire("hasMore")
    messages: list[ListChatMessagesResponse200DataMessagesItem] | Unset = wire(
        "messages",
        Each(One("list_chat_messages_response_200_data_messages_item", "ListChatMessagesResponse200DataMessagesItem")),
    )
    stories: list[Any] | Unset = wire("stories")
    story_orders: list[Any] | Unset = wire("storyOrders")
    tip_goals: list[Any] | Unset = wire("tipGoals")
    tips: list[Any] | Unset = wire("tips")
