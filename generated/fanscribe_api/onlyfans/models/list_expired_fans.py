"""Models of `list_expired_fans`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import (
        AvatarThumbs,
        HeaderSize,
        HeaderThumbs,
        ListState,
        Meta,
        Pagination,
        SubscribedByData,
        SubscribedOnData,
        SubscriptionBundle,
    )


@define(eq=False, repr=False, kw_only=True)
class ListExpiredFansDataListItem(Model):
    avatar: str | Unset = wire("avatar")
    avatar_thumbs: AvatarThumbs | Unset = wire("avatarThumbs")
    can_add_subscriber: bool | Unset = wire("canAddSubscriber")
    can_comment_story: bool | Unset = wire("canCommentStory")
    can_earn: bool | Unset = wire("canEarn")
    can_look_story: bool | Unset = wire("canLookStory")
    can_pay_internal: bool | Unset = wire("canPayInternal")
    can_receive_chat_message: bool | Unset = wire("canReceiveChatMessage")
    can_report: bool | Unset = wire("canReport")
    can_restrict: bool | Unset = wire("canRestrict")
    can_trial_send: bool | Unset = wire("canTrialSend")
    can_unsubscribe: bool | Unset = wire("canUnsubscribe")
    current_subscribe_price: int | Unset = wire("currentSubscribePrice")
    display_name: str | Unset = wire("displayName")
    has_not_viewed_story: bool | Unset = wire("hasNotViewedStory")
    has_scheduled_stream: bool | Unset = wire("hasScheduledStream")
    has_stories: bool | Unset = wire("hasStories")
    has_stream: bool | Unset = wire("hasStream")
    header: str | Unset = wire("header")
    header_size: HeaderSize | Unset = wire("headerSize")
    header_thumbs: HeaderThumbs | Unset = wire("headerThumbs")
    hide_chat: bool | Unset = wire("hideChat")
    id: int | Unset = wire("id")
    is_blocked: bool | Unset = wire("isBlocked")
    is_paywall_required: bool | Unset = wire("isPaywallRequired")
    is_pending_autoprolong: bool | Unset = wire("isPendingAutoprolong")
    is_performer: bool | Unset = wire("isPerformer")
    is_real_performer: bool | Unset = wire("isRealPerformer")
    is_restricted: bool | Unset = wire("isRestricted")
    is_verified: bool | Unset = wire("isVerified")
    last_seen: str | Unset = wire("lastSeen")
    lists_states: list[ListState] | Unset = wire("listsStates")
    name: str | Unset = wire("name")
    notice: str | Unset = wire("notice")
    promo_offers: list[Any] | Unset = wire("promoOffers")
    subscribe_price: float | Unset = wire("subscribePrice")
    subscribed_by: bool | Unset = wire("subscribedBy")
    subscribed_by_autoprolong: bool | Unset = wire("subscribedByAutoprolong")
    subscribed_by_data: SubscribedByData | Unset = wire("subscribedByData")
    subscribed_by_expire: bool | Unset = wire("subscribedByExpire")
    subscribed_by_expire_date: datetime.datetime | Unset = wire("subscribedByExpireDate")
    subscribed_is_expired_now: bool | Unset = wire("subscribedIsExpiredNow")
    subscribed_on: str | Unset = wire("subscribedOn")
    subscribed_on_data: SubscribedOnData | Unset = wire("subscribedOnData")
    subscribed_on_duration: str | Unset = wire("subscribedOnDuration")
    subscribed_on_expired_now: bool | Unset = wire("subscribedOnExpiredNow")
    subscription_bundles: list[SubscriptionBundle] | Unset = wire("subscriptionBundles")
    tips_enabled: bool | Unset = wire("tipsEnabled")
    tips_max: int | Unset = wire("tipsMax")
    tips_min: int | Unset = wire("tipsMin")
    tips_min_internal: int | Unset = wire("tipsMinInternal")
    tips_text_enabled: bool | Unset = wire("tipsTextEnabled")
    username: str | Unset = wire("username")
    view: str | Unset = wire("view")


@define(eq=False, repr=False, kw_only=True)
class ListExpiredFansData(Model):
    has_more: bool | Unset = wire("hasMore")
    list_: list[ListExpiredFansDataListItem] | Unset = wire("list")


@define(eq=False, repr=False, kw_only=True)
class ListExpiredFans(Model):
    meta: Meta | Unset = wire("_meta")
    pagination: Pagination | Unset = wire("_pagination")
    data: ListExpiredFansData | Unset = wire("data")
