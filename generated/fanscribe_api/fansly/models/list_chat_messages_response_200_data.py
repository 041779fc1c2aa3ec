from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_chat_messages_response_200_data_messages_item import ListChatMessagesResponse200DataMessagesItem


T = TypeVar("T", bound="ListChatMessagesResponse200Data")


@_attrs_define
class ListChatMessagesResponse200Data:
    """
    Attributes:
        account_media (list[Any] | Unset):
        account_media_bundles (list[Any] | Unset):
        account_media_orders (list[Any] | Unset):
        has_more (bool | Unset):
        messages (list[ListChatMessagesResponse200DataMessagesItem] | Unset):
        stories (list[Any] | Unset):
        story_orders (list[Any] | Unset):
        tip_goals (list[Any] | Unset):
        tips (list[Any] | Unset):
    """

    account_media: list[Any] | Unset = UNSET
    account_media_bundles: list[Any] | Unset = UNSET
    account_media_orders: list[Any] | Unset = UNSET
    has_more: bool | Unset = UNSET
    messages: list[ListChatMessagesResponse200DataMessagesItem] | Unset = UNSET
    stories: list[Any] | Unset = UNSET
    story_orders: list[Any] | Unset = UNSET
    tip_goals: list[Any] | Unset = UNSET
    tips: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_media: list[Any] | Unset = UNSET
        if not isinstance(self.account_media, Unset):
            account_media = self.account_media

        account_media_bundles: list[Any] | Unset = UNSET
        if not isinstance(self.account_media_bundles, Unset):
            account_media_bundles = self.account_media_bundles

        account_media_orders: list[Any] | Unset = UNSET
        if not isinstance(self.account_media_orders, Unset):
            account_media_orders = self.account_media_orders

        has_more = self.has_more

        messages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.messages, Unset):
            messages = []
            for messages_item_data in self.messages:
                messages_item = messages_item_data.to_dict()
                messages.append(messages_item)

        stories: list[Any] | Unset = UNSET
        if not isinstance(self.stories, Unset):
            stories = self.stories

        story_orders: list[Any] | Unset = UNSET
        if not isinstance(self.story_orders, Unset):
            story_orders = self.story_orders

        tip_goals: list[Any] | Unset = UNSET
        if not isinstance(self.tip_goals, Unset):
            tip_goals = self.tip_goals

        tips: list[Any] | Unset = UNSET
        if not isinstance(self.tips, Unset):
            tips = self.tips

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_media is not UNSET:
            field_dict["accountMedia"] = account_media
        if account_media_bundles is not UNSET:
            field_dict["accountMediaBundles"] = account_media_bundles
        if account_media_orders is not UNSET:
            field_dict["accountMediaOrders"] = account_media_orders
        if has_more is not UNSET:
            field_dict["hasMore"] = has_more
        if messages is not UNSET:
            field_dict["messages"] = messages
        if stories is not UNSET:
            field_dict["stories"] = stories
        if story_orders is not UNSET:
            field_dict["storyOrders"] = story_orders
        if tip_goals is not UNSET:
            field_dict["tipGoals"] = tip_goals
        if tips is not UNSET:
            field_dict["tips"] = tips

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_chat_messages_response_200_data_messages_item import (
            ListChatMessagesResponse200DataMessagesItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        account_media = cast(list[Any], d.pop("accountMedia", UNSET))

        account_media_bundles = cast(list[Any], d.pop("accountMediaBundles", UNSET))

        account_media_orders = cast(list[Any], d.pop("accountMediaOrders", UNSET))

        has_more = d.pop("hasMore", UNSET)

        _messages = d.pop("messages", UNSET)
        messages: list[ListChatMessagesResponse200DataMessagesItem] | Unset = UNSET
        if _messages is not UNSET:
            messages = []
            for messages_item_data in _messages:
                messages_item = ListChatMessagesResponse200DataMessagesItem.from_dict(messages_item_data)

                messages.append(messages_item)

        stories = cast(list[Any], d.pop("stories", UNSET))

        story_orders = cast(list[Any], d.pop("storyOrders", UNSET))

        tip_goals = cast(list[Any], d.pop("tipGoals", UNSET))

        tips = cast(list[Any], d.pop("tips", UNSET))

        list_chat_messages_response_200_data = cls(
            account_media=account_media,
            account_media_bundles=account_media_bundles,
            account_media_orders=account_media_orders,
            has_more=has_more,
            messages=messages,
            stories=stories,
            story_orders=story_orders,
            tip_goals=tip_goals,
            tips=tips,
        )

        list_chat_messages_response_200_data.additional_properties = d
        return list_chat_messages_response_200_data

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
