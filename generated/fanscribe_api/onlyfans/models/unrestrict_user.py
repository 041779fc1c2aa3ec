"""Models of `unrestrict_user`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import (
        AvatarThumbs,
        HeaderSize,
        HeaderThumbs,
        ListState,
        Meta,
        SubscribedByData,
        SubscribedOnData,
        SubscriptionBundle,
    )


@model
class UnrestrictUserData(Model):
    about: str | None = wire("about")
    archived_posts_count: int | None = wire("archivedPostsCount")
    audios_count: int | None = wire("audiosCount")
    avatar: str | None = wire("avatar")
    avatar_header_converter_upload: bool | None = wire("avatarHeaderConverterUpload")
    avatar_thumbs: AvatarThumbs | None = wire("avatarThumbs")
    can_add_subscriber: bool | None = wire("canAddSubscriber")
    can_chat: bool | None = wire("canChat")
    can_comment_story: bool | None = wire("canCommentStory")
    can_create_promotion: bool | None = wire("canCreatePromotion")
    can_create_trial: bool | None = wire("canCreateTrial")
    can_earn: bool | None = wire("canEarn")
    can_look_story: bool | None = wire("canLookStory")
    can_pay_internal: bool | None = wire("canPayInternal")
    can_receive_chat_message: bool | None = wire("canReceiveChatMessage")
    can_report: bool | None = wire("canReport")
    can_restrict: bool | None = wire("canRestrict")
    can_trial_send: bool | None = wire("canTrialSend")
    can_unsubscribe: bool | None = wire("canUnsubscribe")
    current_subscribe_price: int | None = wire("currentSubscribePrice")
    display_name: str | None = wire("displayName")
    favorited_count: int | None = wire("favoritedCount")
    favorites_count: int | None = wire("favoritesCount")
    finished_streams_count: int | None = wire("finishedStreamsCount")
    first_published_post_date: datetime.datetime | None = wire("firstPublishedPostDate")
    has_friends: bool | None = wire("hasFriends")
    has_labels: bool | None = wire("hasLabels")
    has_links: bool | None = wire("hasLinks")
    has_not_viewed_story: bool | None = wire("hasNotViewedStory")
    has_pinned_posts: bool | None = wire("hasPinnedPosts")
    has_saved_streams: bool | None = wire("hasSavedStreams")
    has_scheduled_stream: bool | None = wire("hasScheduledStream")
    has_stories: bool | None = wire("hasStories")
    has_stream: bool | None = wire("hasStream")
    header: str | None = wire("header")
    header_size: HeaderSize | None = wire("headerSize")
    header_thumbs: HeaderThumbs | None = wire("headerThumbs")
    id: int | None = wire("id")
    is_adult_content: bool | None = wire("isAdultContent")
    is_blocked: bool | None = wire("isBlocked")
    is_friend: bool | None = wire("isFriend")
    is_markdown_disabled_for_about: bool | None = wire("isMarkdownDisabledForAbout")
    is_paywall_required: bool | None = wire("isPaywallRequired")
    is_pending_autoprolong: bool | None = wire("isPendingAutoprolong")
    is_performer: bool | None = wire("isPerformer")
    is_private_restriction: bool | None = wire("isPrivateRestriction")
    is_real_performer: bool | None = wire("isRealPerformer")
    is_referrer_allowed: bool | None = wire("isReferrerAllowed")
    is_restricted: bool | None = wire("isRestricted")
    is_spotify_connected: bool | None = wire("isSpotifyConnected")
    is_spring_connected: bool | None = wire("isSpringConnected")
    is_verified: bool | None = wire("isVerified")
    join_date: datetime.datetime | None = wire("joinDate")
    last_seen: str | None = wire("lastSeen")
    lists_states: list[ListState] | None = wire("listsStates")
    location: str | None = wire("location")
    medias_count: int | None = wire("mediasCount")
    name: str | None = wire("name")
    notice: str | None = wire("notice")
    photos_count: int | None = wire("photosCount")
    posts_count: int | None = wire("postsCount")
    private_archived_posts_count: int | None = wire("privateArchivedPostsCount")
    should_show_finished_streams: bool | None = wire("shouldShowFinishedStreams")
    show_media_count: bool | None = wire("showMediaCount")
    show_posts_in_feed: bool | None = wire("showPostsInFeed")
    show_subscribers_count: bool | None = wire("showSubscribersCount")
    subscribe_price: float | None = wire("subscribePrice")
    subscribed_by: bool | None = wire("subscribedBy")
    subscribed_by_autoprolong: bool | None = wire("subscribedByAutoprolong")
    subscribed_by_data: SubscribedByData | None = wire("subscribedByData")
    subscribed_by_expire: bool | None = wire("subscribedByExpire")
    subscribed_by_expire_date: datetime.datetime | None = wire("subscribedByExpireDate")
    subscribed_is_expired_now: bool | None = wire("subscribedIsExpiredNow")
    subscribed_on: str | None = wire("subscribedOn")
    subscribed_on_data: SubscribedOnData | None = wire("subscribedOnData")
    subscribed_on_duration: str | None = wire("subscribedOnDuration")
    subscribed_on_expired_now: bool | None = wire("subscribedOnExpiredNow")
    subscribers_count: str | None = wire("subscribersCount")
    subscription_bundles: list[SubscriptionBundle] | None = wire("subscriptionBundles")
    tips_enabled: bool | None = wire("tipsEnabled")
    tips_max: int | None = wire("tipsMax")
    tips_min: int | None = wire("tipsMin")
    tips_min_internal: int | None = wire("tipsMinInternal")
    tips_text_enabled: bool | None = wire("tipsTextEnabled")
    username: str | None = wire("username")
    videos_count: int | None = wire("videosCount")
    view: str | None = wire("view")
    website: str | None = wire("website")
    wishlist: str | None = wire("wishlist")


@model
class UnrestrictUser(Model):
    meta: Meta | None = wire("_meta")
    data: UnrestrictUserData | None = wire("data")
