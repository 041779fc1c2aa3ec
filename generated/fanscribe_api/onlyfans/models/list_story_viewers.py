"""Models of `list_story_viewers`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import ListState, Meta


@define(eq=False, repr=False, kw_only=True)
class ListStoryViewersDataListItem(Model):
    avatar: str | Unset = wire("avatar")
    avatar_thumbs: str | Unset = wire("avatarThumbs")
    can_add_subscriber: bool | Unset = wire("canAddSubscriber")
    can_comment_story: bool | Unset = wire("canCommentStory")
    can_earn: bool | Unset = wire("canEarn")
    can_look_story: bool | Unset = wire("canLookStory")
    can_pay_internal: bool | Unset = wire("canPayInternal")
    can_report: bool | Unset = wire("canReport")
    can_restrict: bool | Unset = wire("canRestrict")
    current_subscribe_price: int | Unset = wire("currentSubscribePrice")
    display_name: str | Unset = wire("displayName")
    has_not_viewed_story: bool | Unset = wire("hasNotViewedStory")
    has_scheduled_stream: bool | Unset = wire("hasScheduledStream")
    has_stories: bool | Unset = wire("hasStories")
    has_story_tips: bool | Unset = wire("hasStoryTips")
    has_stream: bool | Unset = wire("hasStream")
    has_top_story_tips: bool | Unset = wire("hasTopStoryTips")
    header: str | Unset = wire("header")
    header_size: str | Unset = wire("headerSize")
    header_thumbs: str | Unset = wire("headerThumbs")
    id: int | Unset = wire("id")
    is_restricted: bool | Unset = wire("isRestricted")
    is_story_blocked_user: bool | Unset = wire("isStoryBlockedUser")
    is_story_liked: bool | Unset = wire("isStoryLiked")
    is_verified: bool | Unset = wire("isVerified")
    last_seen: str | Unset = wire("lastSeen")
    lists_states: list[ListState] | Unset = wire("listsStates")
    name: str | Unset = wire("name")
    notice: str | Unset = wire("notice")
    show_media_count: bool | Unset = wire("showMediaCount")
    subscribe_price: int | Unset = wire("subscribePrice")
    subscribed_by: bool | Unset = wire("subscribedBy")
    subscribed_by_autoprolong: bool | Unset = wire("subscribedByAutoprolong")
    subscribed_by_expire: bool | Unset = wire("subscribedByExpire")
    subscribed_by_expire_date: datetime.datetime | Unset = wire("subscribedByExpireDate")
    subscribed_is_expired_now: bool | Unset = wire("subscribedIsExpiredNow")
    subscribed_on: bool | Unset = wire("subscribedOn")
    subscribed_on_duration: str | Unset = wire("subscribedOnDuration")
    subscribed_on_expired_now: bool | Unset = wire("subscribedOnExpiredNow")
    tips_enabled: bool | Unset = wire("tipsEnabled")
    tips_max: int | Unset = wire("tipsMax")
    tips_min: int | Unset = wire("tipsMin")
    tips_min_internal: int | Unset = wire("tipsMinInternal")
    tips_text_enabled: bool | Unset = wire("tipsTextEnabled")
    username: str | Unset = wire("username")
    view: str | Unset = wire("view")


@define(eq=False, repr=False, kw_only=True)
class ListStoryViewersData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListStoryViewersDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class ListStoryViewers(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListStoryViewersData | Unset = wire("data")
