"""Models of `list_story_viewers`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListStoryViewersDataListItem(Model):
    avatar: str | None = _field("avatar")
    avatar_thumbs: str | None = _field("avatarThumbs")
    can_add_subscriber: bool | None = _field("canAddSubscriber")
    can_comment_story: bool | None = _field("canCommentStory")
    can_earn: bool | None = _field("canEarn")
    can_look_story: bool | None = _field("canLookStory")
    can_pay_internal: bool | None = _field("canPayInternal")
    can_report: bool | None = _field("canReport")
    can_restrict: bool | None = _field("canRestrict")
    current_subscribe_price: int | None = _field("currentSubscribePrice")
    display_name: str | None = _field("displayName")
    has_not_viewed_story: bool | None = _field("hasNotViewedStory")
    has_scheduled_stream: bool | None = _field("hasScheduledStream")
    has_stories: bool | None = _field("hasStories")
    has_story_tips: bool | None = _field("hasStoryTips")
    has_stream: bool | None = _field("hasStream")
    has_top_story_tips: bool | None = _field("hasTopStoryTips")
    header: str | None = _field("header")
    header_size: str | None = _field("headerSize")
    header_thumbs: str | None = _field("headerThumbs")
    id: int | None = _field("id")
    is_restricted: bool | None = _field("isRestricted")
    is_story_blocked_user: bool | None = _field("isStoryBlockedUser")
    is_story_liked: bool | None = _field("isStoryLiked")
    is_verified: bool | None = _field("isVerified")
    last_seen: str | None = _field("lastSeen")
    lists_states: list[_models.shared.ListState] | None = _field("listsStates")
    name: str | None = _field("name")
    notice: str | None = _field("notice")
    show_media_count: bool | None = _field("showMediaCount")
    subscribe_price: int | None = _field("subscribePrice")
    subscribed_by: bool | None = _field("subscribedBy")
    subscribed_by_autoprolong: bool | None = _field("subscribedByAutoprolong")
    subscribed_by_expire: bool | None = _field("subscribedByExpire")
    subscribed_by_expire_date: datetime.datetime | None = _field("subscribedByExpireDate")
    subscribed_is_expired_now: bool | None = _field("subscribedIsExpiredNow")
    subscribed_on: bool | None = _field("subscribedOn")
    subscribed_on_duration: str | None = _field("subscribedOnDuration")
    subscribed_on_expired_now: bool | None = _field("subscribedOnExpiredNow")
    tips_enabled: bool | None = _field("tipsEnabled")
    tips_max: int | None = _field("tipsMax")
    tips_min: int | None = _field("tipsMin")
    tips_min_internal: int | None = _field("tipsMinInternal")
    tips_text_enabled: bool | None = _field("tipsTextEnabled")
    username: str | None = _field("username")
    view: str | None = _field("view")


@_model
class ListStoryViewersData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[ListStoryViewersDataListItem] | None = _field("list")


@_model
class ListStoryViewers(Page["ListStoryViewersDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListStoryViewersData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
