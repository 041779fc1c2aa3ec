"""Models of `mass_list_user_details`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class MassListUserDetailsDataAdditionalProperty(Model):
    about: str | None = _field("about")
    archived_posts_count: int | None = _field("archivedPostsCount")
    audios_count: int | None = _field("audiosCount")
    avatar: str | None = _field("avatar")
    avatar_header_converter_upload: bool | None = _field("avatarHeaderConverterUpload")
    avatar_thumbs: _models.shared.AvatarThumbs | None = _field("avatarThumbs")
    can_add_subscriber: bool | None = _field("canAddSubscriber")
    can_chat: bool | None = _field("canChat")
    can_comment_story: bool | None = _field("canCommentStory")
    can_create_promotion: bool | None = _field("canCreatePromotion")
    can_create_trial: bool | None = _field("canCreateTrial")
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
    favorited_count: int | None = _field("favoritedCount")
    favorites_count: int | None = _field("favoritesCount")
    first_published_post_date: datetime.datetime | None = _field("firstPublishedPostDate")
    has_friends: bool | None = _field("hasFriends")
    has_labels: bool | None = _field("hasLabels")
    has_links: bool | None = _field("hasLinks")
    has_not_viewed_story: bool | None = _field("hasNotViewedStory")
    has_pinned_posts: bool | None = _field("hasPinnedPosts")
    has_scheduled_stream: bool | None = _field("hasScheduledStream")
    has_stories: bool | None = _field("hasStories")
    has_stream: bool | None = _field("hasStream")
    header: str | None = _field("header")
    header_size: str | None = _field("headerSize")
    header_thumbs: str | None = _field("headerThumbs")
    id: int | None = _field("id")
    is_active: bool | None = _field("isActive")
    is_adult_content: bool | None = _field("isAdultContent")
    is_blocked: bool | None = _field("isBlocked")
    is_friend: bool | None = _field("isFriend")
    is_markdown_disabled_for_about: bool | None = _field("isMarkdownDisabledForAbout")
    is_paywall_required: bool | None = _field("isPaywallRequired")
    is_pending_autoprolong: bool | None = _field("isPendingAutoprolong")
    is_performer: bool | None = _field("isPerformer")
    is_private_restriction: bool | None = _field("isPrivateRestriction")
    is_real_performer: bool | None = _field("isRealPerformer")
    is_referrer_allowed: bool | None = _field("isReferrerAllowed")
    is_restricted: bool | None = _field("isRestricted")
    is_spotify_connected: bool | None = _field("isSpotifyConnected")
    is_spring_connected: bool | None = _field("isSpringConnected")
    is_verified: bool | None = _field("isVerified")
    join_date: datetime.datetime | None = _field("joinDate")
    last_seen: str | None = _field("lastSeen")
    lists_states: list[_models.shared.ListState] | None = _field("listsStates")
    location: str | None = _field("location")
    medias_count: int | None = _field("mediasCount")
    name: str | None = _field("name")
    notice: str | None = _field("notice")
    photos_count: int | None = _field("photosCount")
    posts_count: int | None = _field("postsCount")
    private_archived_posts_count: int | None = _field("privateArchivedPostsCount")
    show_media_count: bool | None = _field("showMediaCount")
    show_posts_in_feed: bool | None = _field("showPostsInFeed")
    show_subscribers_count: bool | None = _field("showSubscribersCount")
    subscribe_price: int | None = _field("subscribePrice")
    subscribed_by: bool | None = _field("subscribedBy")
    subscribed_by_autoprolong: bool | None = _field("subscribedByAutoprolong")
    subscribed_by_data: _models.shared.SubscribedByData | None = _field("subscribedByData")
    subscribed_by_expire: bool | None = _field("subscribedByExpire")
    subscribed_by_expire_date: datetime.datetime | None = _field("subscribedByExpireDate")
    subscribed_is_expired_now: bool | None = _field("subscribedIsExpiredNow")
    subscribed_on: str | None = _field("subscribedOn")
    subscribed_on_data: _models.shared.SubscribedOnData | None = _field("subscribedOnData")
    subscribed_on_duration: str | None = _field("subscribedOnDuration")
    subscribed_on_expired_now: bool | None = _field("subscribedOnExpiredNow")
    subscribers_count: str | None = _field("subscribersCount")
    tips_enabled: bool | None = _field("tipsEnabled")
    tips_max: int | None = _field("tipsMax")
    tips_min: int | None = _field("tipsMin")
    tips_min_internal: int | None = _field("tipsMinInternal")
    tips_text_enabled: bool | None = _field("tipsTextEnabled")
    username: str | None = _field("username")
    videos_count: int | None = _field("videosCount")
    view: str | None = _field("view")
    website: str | None = _field("website")
    wishlist: str | None = _field("wishlist")


@_model
class MassListUserDetailsData(Model):
    __extra__: ClassVar[MassListUserDetailsDataAdditionalProperty]


@_model
class MassListUserDetails(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: MassListUserDetailsData | None = _field("data")
