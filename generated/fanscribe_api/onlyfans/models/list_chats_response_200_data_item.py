from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.list_chats_response_200_data_item_fan import ListChatsResponse200DataItemFan
    from ..models.list_chats_response_200_data_item_last_message import ListChatsResponse200DataItemLastMessage


T = TypeVar("T", bound="ListChatsResponse200DataItem")


@_attrs_define
class ListChatsResponse200DataItem:
    """
    Attributes:
        can_go_to_profile (bool | Unset):
        can_not_send_reason (bool | Unset):
        can_send_message (bool | Unset):
        count_pinned_messages (int | Unset):
        fan (ListChatsResponse200DataItemFan | Unset):
        has_purchased_feed (bool | Unset):
        has_unread_tips (bool | Unset):
        is_muted_notifications (bool | Unset):
        last_message (ListChatsResponse200DataItemLastMessage | Unset):
        last_read_message_id (int | Unset):
        unread_messages_count (int | Unset):
    """

    can_go_to_profile: bool | Unset = UNSET
    can_not_send_reason: bool | Unset = UNSET
    can_send_message: bool | Unset = UNSET
    count_pinned_messages: int | Unset = UNSET
    fan: ListChatsResponse200DataItemFan | Unset = UNSET
    has_purchased_feed: bool | Unset = UNSET
    has_unread_tips: bool | Unset = UNSET
    is_muted_notifications: bool | Unset = UNSET
    last_message: ListChatsResponse200DataItemLastMessage | Unset = UNSET
    last_read_message_id: int | Unset = UNSET
    unread_messages_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_go_to_profile = self.can_go_to_profile

        can_not_send_reason = self.can_not_send_reason

        can_send_message = self.can_send_message

        count_pinned_messages = self.count_pinned_messages

        fan: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fan, Unset):
            fan = self.fan.to_dict()

        has_purchased_feed = self.has_purchased_feed

        has_unread_tips = self.has_unread_tips

        is_muted_notifications = self.is_muted_notifications

        last_message: dict[str, Any] | Unset = UNSET
        if not isinstance(self.last_message, Unset):
            last_message = self.last_message.to_dict()

        last_read_message_id = self.last_read_message_id

        unread_messages_count = self.unread_messages_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_go_to_profile is not UNSET:
            field_dict["canGoToProfile"] = can_go_to_profile
        if can_not_send_reason is not UNSET:
            field_dict["canNotSendReason"] = can_not_send_reason
        if can_send_message is not UNSET:
            field_dict["canSendMessage"] = can_send_message
        if count_pinned_messages is not UNSET:
            field_dict["countPinnedMessages"] = count_pinned_messages
        if fan is not UNSET:
            field_dict["fan"] = fan
        if has_purchased_feed is not UNSET:
            field_dict["hasPurchasedFeed"] = has_purchased_feed
        if has_unread_tips is not UNSET:
            field_dict["hasUnreadTips"] = has_unread_tips
        if is_muted_notifications is not UNSET:
            field_dict["isMutedNotifications"] = is_muted_notifications
        if last_message is not UNSET:
            field_dict["lastMessage"] = last_message
        if last_read_message_id is not UNSET:
            field_dict["lastReadMessageId"] = last_read_message_id
        if unread_messages_count is not UNSET:
            field_dict["unreadMessagesCount"] = unread_messages_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_chats_response_200_data_item_fan import ListChatsResponse200DataItemFan  # noqa: PLC0415
        from ..models.list_chats_response_200_data_item_last_message import ListChatsResponse200DataItemLastMessage  # noqa: PLC0415

        d = dict(src_dict)
        can_go_to_profile = d.pop("canGoToProfile", UNSET)

        can_not_send_reason = d.pop("canNotSendReason", UNSET)

        can_send_message = d.pop("canSendMessage", UNSET)

        count_pinned_messages = d.pop("countPinnedMessages", UNSET)

        _fan = d.pop("fan", UNSET)
        fan: ListChatsResponse200DataItemFan | Unset
        if isinstance(_fan, Unset):
            fan = UNSET
        else:
            fan = ListChatsResponse200DataItemFan.from_dict(_fan)

        has_purchased_feed = d.pop("hasPurchasedFeed", UNSET)

        has_unread_tips = d.pop("hasUnreadTips", UNSET)

        is_muted_notifications = d.pop("isMutedNotifications", UNSET)

        _last_message = d.pop("lastMessage", UNSET)
        last_message: ListChatsResponse200DataItemLastMessage | Unset
        if isinstance(_last_message, Unset):
            last_message = UNSET
        else:
            last_message = ListChatsResponse200DataItemLastMessage.from_dict(_last_message)

        last_read_message_id = d.pop("lastReadMessageId", UNSET)

        unread_messages_count = d.pop("unreadMessagesCount", UNSET)

        list_chats_response_200_data_item = cls(
            can_go_to_profile=can_go_to_profile,
            can_not_send_reason=can_not_send_reason,
            can_send_message=can_send_message,
            count_pinned_messages=count_pinned_messages,
            fan=fan,
            has_purchased_feed=has_purchased_feed,
            has_unread_tips=has_unread_tips,
            is_muted_notifications=is_muted_notifications,
            last_message=last_message,
            last_read_message_id=last_read_message_id,
            unread_messages_count=unread_messages_count,
        )

        list_chats_response_200_data_item.additional_properties = d
        return list_chats_response_200_data_item

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
