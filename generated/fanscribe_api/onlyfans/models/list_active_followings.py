"""Models of `list_active_followings`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import AvatarThumbs, HeaderSize, HeaderThumbs, ListState, Meta, Pagination, SubscribedByData


@model
class ListActiveFollowingsDataListItem(Model):
    avatar: str | None = wire("avatar")
    avatar_thumbs: AvatarThumbs | None = wire("avatarThumbs")
    can_add_subscriber: bool | None = wire("canAddSubscriber")
    can_comment_story: bool | None = wire("canCommentStory")
    can_earn: bool | None = wire("canEarn")
    can_look_story: bool | None = wire("canLookStory")
    can_pay_internal: bool | None = wire("canPayInternal")
    can_receive_chat_message: bool | None = wire("canReceiveChatMessage")
    can_report: bool | None = wire("canReport")
    can_restrict: bool | None = wire("canRestrict")
    can_trial_send: bool | None = wire("canTrialSend")
    can_unsubscribe: bool | None = wire("canUnsubscribe")
    current_subscribe_price: int | None = wire("currentSubscribePrice")
    has_not_viewed_story: bool | None = wire("hasNotViewedStory")
    has_scheduled_stream: bool | None = wire("hasScheduledStream")
    has_stories: bool | None = wire("hasStories")
    has_stream: bool | None = wire("hasStream")
    header: str | None = wire("header")
    header_size: HeaderSize | None = wire("headerSize")
    header_thumbs: HeaderThumbs | None = wire("headerThumbs")
    hide_chat: bool | None = wire("hideChat")
    id: int | None = wire("id")
    is_blocked: bool | None = wire("isBlocked")
    is_paywall_required: bool | None = wire("isPaywallRequired")
    is_pending_autoprolong: bool | None = wire("isPendingAutoprolong")
    is_performer: bool | None = wire("isPerformer")
    is_real_performer: bool | None = wire("isRealPerformer")
    is_restricted: bool | None = wire("isRestricted")
    is_verified: bool | None = wire("isVerified")
    last_seen: str | None = wire("lastSeen")
    lists_states: list[ListState] | None = wire("listsStates")
    name: str | None = wire("name")
    subscribe_price: int | None = wire("subscribePrice")
    subscribed_by: bool | None = wire("subscribedBy")
    subscribed_by_autoprolong: bool | None = wire("subscribedByAutoprolong")
    subscribed_by_data: SubscribedByData | None = wire("subscribedByData")
    subscribed_by_expire: bool | None = wire("subscribedByExpire")
    subscribed_by_expire_date: datetime.datetime | None = wire("subscribedByExpireDate")
    subscribed_is_expired_now: bool | None = wire("subscribedIsExpiredNow")
    subscribed_on: bool | None = wire("subscribedOn")
    subscribed_on_data: str | None = wire("subscribedOnData")
    subscribed_on_duration: str | None = wire("subscribedOnDuration")
    subscribed_on_expired_now: str | None = wire("subscribedOnExpiredNow")
    tips_enabled: bool | None = wire("tipsEnabled")
    tips_max: int | None = wire("tipsMax")
    tips_min: int | None = wire("tipsMin")
    tips_min_internal: int | None = wire("tipsMinInternal")
    tips_text_enabled: bool | None = wire("tipsTextEnabled")
    username: str | None = wire("username")
    view: str | None = wire("view")


@model
class ListActiveFollowingsData(Model):
    has_more: bool | None = wire("hasMore")
    list_: list[ListActiveFollowingsDataListItem] | None = wire("list")


@model
class ListActiveFollowings(Model):
    meta: Meta | None = wire("_meta")
    pagination: Pagination | None = wire("_pagination")
    data: ListActiveFollowingsData | None = wire("data")
