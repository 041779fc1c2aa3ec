from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="MessageBuyersResponse200DataListItem")


@_attrs_define
class MessageBuyersResponse200DataListItem:
    """
    Attributes:
        avatar (str | Unset):
        avatar_thumbs (str | Unset):
        can_add_subscriber (bool | Unset):
        can_comment_story (bool | Unset):
        can_earn (bool | Unset):
        can_look_story (bool | Unset):
        can_pay_internal (bool | Unset):
        can_report (bool | Unset):
        can_restrict (bool | Unset):
        current_subscribe_price (int | Unset):
        display_name (str | Unset):
        has_not_viewed_story (bool | Unset):
        has_scheduled_stream (bool | Unset):
        has_stories (bool | Unset):
        has_stream (bool | Unset):
        header (str | Unset):
        header_size (str | Unset):
        header_thumbs (str | Unset):
        id (int | Unset):
        is_active (bool | Unset):
        is_restricted (bool | Unset):
        is_verified (bool | Unset):
        last_seen (str | Unset):
        name (str | Unset):
        notice (str | Unset):
        show_media_count (bool | Unset):
        subscribe_price (int | Unset):
        subscribed_by (bool | Unset):
        subscribed_by_autoprolong (bool | Unset):
        subscribed_by_expire (bool | Unset):
        subscribed_by_expire_date (str | Unset):
        subscribed_is_expired_now (bool | Unset):
        subscribed_on (str | Unset):
        subscribed_on_duration (str | Unset):
        subscribed_on_expired_now (bool | Unset):
        tips_enabled (bool | Unset):
        tips_max (int | Unset):
        tips_min (int | Unset):
        tips_min_internal (int | Unset):
        tips_text_enabled (bool | Unset):
        username (str | Unset):
        view (str | Unset):
    """

    avatar: str | Unset = UNSET
    avatar_thumbs: str | Unset = UNSET
    can_add_subscriber: bool | Unset = UNSET
    can_comment_story: bool | Unset = UNSET
    can_earn: bool | Unset = UNSET
    can_look_story: bool | Unset = UNSET
    can_pay_internal: bool | Unset = UNSET
    can_report: bool | Unset = UNSET
    can_restrict: bool | Unset = UNSET
    current_subscribe_price: int | Unset = UNSET
    display_name: str | Unset = UNSET
    has_not_viewed_story: bool | Unset = UNSET
    has_scheduled_stream: bool | Unset = UNSET
    has_stories: bool | Unset = UNSET
    has_stream: bool | Unset = UNSET
    header: str | Unset = UNSET
    header_size: str | Unset = UNSET
    header_thumbs: str | Unset = UNSET
    id: int | Unset = UNSET
    is_active: bool | Unset = UNSET
    is_restricted: bool | Unset = UNSET
    is_verified: bool | Unset = UNSET
    last_seen: str | Unset = UNSET
    name: str | Unset = UNSET
    notice: str | Unset = UNSET
    show_media_count: bool | Unset = UNSET
    subscribe_price: int | Unset = UNSET
    subscribed_by: bool | Unset = UNSET
    subscribed_by_autoprolong: bool | Unset = UNSET
    subscribed_by_expire: bool | Unset = UNSET
    subscribed_by_expire_date: str | Unset = UNSET
    subscribed_is_expired_now: bool | Unset = UNSET
    subscribed_on: str | Unset = UNSET
    subscribed_on_duration: str | Unset = UNSET
    subscribed_on_expired_now: bool | Unset = UNSET
    tips_enabled: bool | Unset = UNSET
    tips_max: int | Unset = UNSET
    tips_min: int | Unset = UNSET
    tips_min_internal: int | Unset = UNSET
    tips_text_enabled: bool | Unset = UNSET
    username: str | Unset = UNSET
    view: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        avatar = self.avatar

        avatar_thumbs = self.avatar_thumbs

        can_add_subscriber = self.can_add_subscriber

        can_comment_story = self.can_comment_story

        can_earn = self.can_earn

        can_look_story = self.can_look_story

        can_pay_internal = self.can_pay_internal

        can_report = self.can_report

        can_restrict = self.can_restrict

        current_subscribe_price = self.current_subscribe_price

        display_name = self.display_name

        has_not_viewed_story = self.has_not_viewed_story

        has_scheduled_stream = self.has_scheduled_stream

        has_stories = self.has_stories

        has_stream = self.has_stream

        header = self.header

        header_size = self.header_size

        header_thumbs = self.header_thumbs

        id = self.id

        is_active = self.is_active

        is_restricted = self.is_restricted

        is_verified = self.is_verified

        last_seen = self.last_seen

        name = self.name

        notice = self.notice

        show_media_count = self.show_media_count

        subscribe_price = self.subscribe_price

        subscribed_by = self.subscribed_by

        subscribed_by_autoprolong = self.subscribed_by_autoprolong

        subscribed_by_expire = self.subscribed_by_expire

        subscribed_by_expire_date = self.subscribed_by_expire_date

        subscribed_is_expired_now = self.subscribed_is_expired_now

        subscribed_on = self.subscribed_on

        subscribed_on_duration = self.subscribed_on_duration

        subscribed_on_expired_now = self.subscribed_on_expired_now

        tips_enabled = self.tips_enabled

        tips_max = self.tips_max

        tips_min = self.tips_min

        tips_min_internal = self.tips_min_internal

        tips_text_enabled = self.tips_text_enabled

        username = self.username

        view = self.view

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if avatar_thumbs is not UNSET:
            field_dict["avatarThumbs"] = avatar_thumbs
        if can_add_subscriber is not UNSET:
            field_dict["canAddSubscriber"] = can_add_subscriber
        if can_comment_story is not UNSET:
            field_dict["canCommentStory"] = can_comment_story
        if can_earn is not UNSET:
            field_dict["canEarn"] = can_earn
        if can_look_story is not UNSET:
            field_dict["canLookStory"] = can_look_story
        if can_pay_internal is not UNSET:
            field_dict["canPayInternal"] = can_pay_internal
        if can_report is not UNSET:
            field_dict["canReport"] = can_report
        if can_restrict is not UNSET:
            field_dict["canRestrict"] = can_restrict
        if current_subscribe_price is not UNSET:
            field_dict["currentSubscribePrice"] = current_subscribe_price
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if has_not_viewed_story is not UNSET:
            field_dict["hasNotViewedStory"] = has_not_viewed_story
        if has_scheduled_stream is not UNSET:
            field_dict["hasScheduledStream"] = has_scheduled_stream
        if has_stories is not UNSET:
            field_dict["hasStories"] = has_stories
        if has_stream is not UNSET:
            field_dict["hasStream"] = has_stream
        if header is not UNSET:
            field_dict["header"] = header
        if header_size is not UNSET:
            field_dict["headerSize"] = header_size
        if header_thumbs is not UNSET:
            field_dict["headerThumbs"] = header_thumbs
        if id is not UNSET:
            field_dict["id"] = id
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
        if is_restricted is not UNSET:
            field_dict["isRestricted"] = is_restricted
        if is_verified is not UNSET:
            field_dict["isVerified"] = is_verified
        if last_seen is not UNSET:
            field_dict["lastSeen"] = last_seen
        if name is not UNSET:
            field_dict["name"] = name
        if notice is not UNSET:
            field_dict["notice"] = notice
        if show_media_count is not UNSET:
            field_dict["showMediaCount"] = show_media_count
        if subscribe_price is not UNSET:
            field_dict["subscribePrice"] = subscribe_price
        if subscribed_by is not UNSET:
            field_dict["subscribedBy"] = subscribed_by
        if subscribed_by_autoprolong is not UNSET:
            field_dict["subscribedByAutoprolong"] = subscribed_by_autoprolong
        if subscribed_by_expire is not UNSET:
            field_dict["subscribedByExpire"] = subscribed_by_expire
        if subscribed_by_expire_date is not UNSET:
            field_dict["subscribedByExpireDate"] = subscribed_by_expire_date
        if subscribed_is_expired_now is not UNSET:
            field_dict["subscribedIsExpiredNow"] = subscribed_is_expired_now
        if subscribed_on is not UNSET:
            field_dict["subscribedOn"] = subscribed_on
        if subscribed_on_duration is not UNSET:
            field_dict["subscribedOnDuration"] = subscribed_on_duration
        if subscribed_on_expired_now is not UNSET:
            field_dict["subscribedOnExpiredNow"] = subscribed_on_expired_now
        if tips_enabled is not UNSET:
            field_dict["tipsEnabled"] = tips_enabled
        if tips_max is not UNSET:
            field_dict["tipsMax"] = tips_max
        if tips_min is not UNSET:
            field_dict["tipsMin"] = tips_min
        if tips_min_internal is not UNSET:
            field_dict["tipsMinInternal"] = tips_min_internal
        if tips_text_enabled is not UNSET:
            field_dict["tipsTextEnabled"] = tips_text_enabled
        if username is not UNSET:
            field_dict["username"] = username
        if view is not UNSET:
            field_dict["view"] = view

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        avatar = d.pop("avatar", UNSET)

        avatar_thumbs = d.pop("avatarThumbs", UNSET)

        can_add_subscriber = d.pop("canAddSubscriber", UNSET)

        can_comment_story = d.pop("canCommentStory", UNSET)

        can_earn = d.pop("canEarn", UNSET)

        can_look_story = d.pop("canLookStory", UNSET)

        can_pay_internal = d.pop("canPayInternal", UNSET)

        can_report = d.pop("canReport", UNSET)

        can_restrict = d.pop("canRestrict", UNSET)

        current_subscribe_price = d.pop("currentSubscribePrice", UNSET)

        display_name = d.pop("displayName", UNSET)

        has_not_viewed_story = d.pop("hasNotViewedStory", UNSET)

        has_scheduled_stream = d.pop("hasScheduledStream", UNSET)

        has_stories = d.pop("hasStories", UNSET)

        has_stream = d.pop("hasStream", UNSET)

        header = d.pop("header", UNSET)

        header_size = d.pop("headerSize", UNSET)

        header_thumbs = d.pop("headerThumbs", UNSET)

        id = d.pop("id", UNSET)

        is_active = d.pop("isActive", UNSET)

        is_restricted = d.pop("isRestricted", UNSET)

        is_verified = d.pop("isVerified", UNSET)

        last_seen = d.pop("lastSeen", UNSET)

        name = d.pop("name", UNSET)

        notice = d.pop("notice", UNSET)

        show_media_count = d.pop("showMediaCount", UNSET)

        subscribe_price = d.pop("subscribePrice", UNSET)

        subscribed_by = d.pop("subscribedBy", UNSET)

        subscribed_by_autoprolong = d.pop("subscribedByAutoprolong", UNSET)

        subscribed_by_expire = d.pop("subscribedByExpire", UNSET)

        subscribed_by_expire_date = d.pop("subscribedByExpireDate", UNSET)

        subscribed_is_expired_now = d.pop("subscribedIsExpiredNow", UNSET)

        subscribed_on = d.pop("subscribedOn", UNSET)

        subscribed_on_duration = d.pop("subscribedOnDuration", UNSET)

        subscribed_on_expired_now = d.pop("subscribedOnExpiredNow", UNSET)

        tips_enabled = d.pop("tipsEnabled", UNSET)

        tips_max = d.pop("tipsMax", UNSET)

        tips_min = d.pop("tipsMin", UNSET)

        tips_min_internal = d.pop("tipsMinInternal", UNSET)

        tips_text_enabled = d.pop("tipsTextEnabled", UNSET)

        username = d.pop("username", UNSET)

        view = d.pop("view", UNSET)

        message_buyers_response_200_data_list_item = cls(
            avatar=avatar,
            avatar_thumbs=avatar_thumbs,
            can_add_subscriber=can_add_subscriber,
            can_comment_story=can_comment_story,
            can_earn=can_earn,
            can_look_story=can_look_story,
            can_pay_internal=can_pay_internal,
            can_report=can_report,
            can_restrict=can_restrict,
            current_subscribe_price=current_subscribe_price,
            display_name=display_name,
            has_not_viewed_story=has_not_viewed_story,
            has_scheduled_stream=has_scheduled_stream,
            has_stories=has_stories,
            has_stream=has_stream,
            header=header,
            header_size=header_size,
            header_thumbs=header_thumbs,
            id=id,
            is_active=is_active,
            is_restricted=is_restricted,
            is_verified=is_verified,
            last_seen=last_seen,
            name=name,
            notice=notice,
            show_media_count=show_media_count,
            subscribe_price=subscribe_price,
            subscribed_by=subscribed_by,
            subscribed_by_autoprolong=subscribed_by_autoprolong,
            subscribed_by_expire=subscribed_by_expire,
            subscribed_by_expire_date=subscribed_by_expire_date,
            subscribed_is_expired_now=subscribed_is_expired_now,
            subscribed_on=subscribed_on,
            subscribed_on_duration=subscribed_on_duration,
            subscribed_on_expired_now=subscribed_on_expired_now,
            tips_enabled=tips_enabled,
            tips_max=tips_max,
            tips_min=tips_min,
            tips_min_internal=tips_min_internal,
            tips_text_enabled=tips_text_enabled,
            username=username,
            view=view,
        )

        message_buyers_response_200_data_list_item.additional_properties = d
        return message_buyers_response_200_data_list_item

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
