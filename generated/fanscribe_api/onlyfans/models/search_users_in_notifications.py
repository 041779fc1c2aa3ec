"""Models of `search_users_in_notifications`."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class SearchUsersInNotificationsDataItem(Model):
    avatar: str | None = _field("avatar")
    avatar_thumbs: str | None = _field("avatarThumbs")
    can_add_subscriber: bool | None = _field("canAddSubscriber")
    can_comment_story: bool | None = _field("canCommentStory")
    can_earn: bool | None = _field("canEarn")
    can_look_story: bool | None = _field("canLookStory")
    can_pay_internal: bool | None = _field("canPayInternal")
    can_receive_chat_message: bool | None = _field("canReceiveChatMessage")
    can_report: bool | None = _field("canReport")
    can_restrict: bool | None = _field("canRestrict")
    can_trial_send: bool | None = _field("canTrialSend")
    can_unsubscribe: bool | None = _field("canUnsubscribe")
    current_subscribe_price: int | None = _field("currentSubscribePrice")
    display_name: str | None = _field("displayName")
    has_not_viewed_story: bool | None = _field("hasNotViewedStory")
    has_scheduled_stream: bool | None = _field("hasScheduledStream")
    has_stories: bool | None = _field("hasStories")
    has_stream: bool | None = _field("hasStream")
    header: str | None = _field("header")
    header_size: str | None = _field("headerSize")
    header_thumbs: str | None = _field("headerThumbs")
    hide_chat: bool | None = _field("hideChat")
    id: int | None = _field("id")
    is_blocked: bool | None = _field("isBlocked")
    is_pending_autoprolong: bool | None = _field("isPendingAutoprolong")
    is_performer: bool | None = _field("isPerformer")
    is_real_performer: bool | None = _field("isRealPerformer")
    is_restricted: bool | None = _field("isRestricted")
    is_verified: bool | None = _field("isVerified")
    last_seen: str | None = _field("lastSeen")
    lists_states: list[_models.shared.ListState] | None = _field("listsStates")
    name: str | None = _field("name")
    notice: str | None = _field("notice")
    promo_offers: list[Any] | None = _field("promoOffers")
    subscribe_price: int | None = _field("subscribePrice")
    subscribed_by: bool | None = _field("subscribedBy")
    subscribed_by_autoprolong: bool | None = _field("subscribedByAutoprolong")
    subscribed_by_data: _models.shared.SubscribedByData | None = _field("subscribedByData")
    subscribed_by_expire: bool | None = _field("subscribedByExpire")
    subscribed_by_expire_date: datetime.datetime | None = _field("subscribedByExpireDate")
    subscribed_is_expired_now: bool | None = _field("subscribedIsExpiredNow")
    subscribed_on: bool | None = _field("subscribedOn")
    subscribed_on_data: _models.shared.SubscribedOnData | None = _field("subscribedOnData")
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
class SearchUsersInNotifications(Page["SearchUsersInNotificationsDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[SearchUsersInNotificationsDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
