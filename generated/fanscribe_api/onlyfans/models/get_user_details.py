"""Models of `get_user_details`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

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
        SubscribedByData,
        SubscribedOnData,
        SubscriptionBundle,
    )


@define(eq=False, repr=False, kw_only=True)
class GetUserDetailsData(Model):
    about: str | Unset = wire("about")
    archived_posts_count: int | Unset = wire("archivedPostsCount")
    audios_count: int | Unset = wire("audiosCount")
    avatar: str | Unset = wire("avatar")
    avatar_header_converter_upload: bool | Unset = wire("avatarHeaderConverterUpload")
    avatar_thumbs: AvatarThumbs | Unset = wire("avatarThumbs")
    can_add_subscriber: bool | Unset = wire("canAddSubscriber")
    can_chat: bool | Unset = wire("canChat")
    can_comment_story: bool | Unset = wire("canCommentStory")
    can_create_promotion: bool | Unset = wire("canCreatePromotion")
    can_create_trial: bool | Unset = wire("canCreateTrial")
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
    favorited_count: int | Unset = wire("favoritedCount")
    favorites_count: int | Unset = wire("favoritesCount")
    finished_streams_count: int | Unset = wire("finishedStreamsCount")
    first_published_post_date: datetime.datetime | Unset = wire("firstPublishedPostDate")
    has_friends: bool | Unset = wire("hasFriends")
    has_labels: bool | Unset = wire("hasLabels")
    has_links: bool | Unset = wire("hasLinks")
    has_not_viewed_story: bool | Unset = wire("hasNotViewedStory")
    has_pinned_posts: bool | Unset = wire("hasPinnedPosts")
    has_saved_streams: bool | Unset = wire("hasSavedStreams")
    has_scheduled_stream: bool | Unset = wire("hasScheduledStream")
    has_stories: bool | Unset = wire("hasStories")
    has_stream: bool | Unset = wire("hasStream")
    header: str | Unset = wire("header")
    header_size: HeaderSize | Unset = wire("headerSize")
    header_thumbs: HeaderThumbs | Unset = wire("headerThumbs")
    id: int | Unset = wire("id")
    is_adult_content: bool | Unset = wire("isAdultContent")
    is_blocked: bool | Unset = wire("isBlocked")
    is_friend: bool | Unset = wire("isFriend")
    is_markdown_disabled_for_about: bool | Unset = wire("isMarkdownDisabledForAbout")
    is_paywall_required: bool | Unset = wire("isPaywallRequired")
    is_pending_autoprolong: bool | Unset = wire("isPendingAutoprolong")
    is_performer: bool | Unset = wire("isPerformer")
    is_private_restriction: bool | Unset = wire("isPrivateRestriction")
    is_real_performer: bool | Unset = wire("isRealPerformer")
    is_referrer_allowed: bool | Unset = wire("isReferrerAllowed")
    is_restricted: bool | Unset = wire("isRestricted")
    is_spotify_connected: bool | Unset = wire("isSpotifyConnected")
    is_spring_connected: bool | Unset = wire("isSpringConnected")
    is_verified: bool | Unset = wire("isVerified")
    join_date: datetime.datetime | Unset = wire("joinDate")
    last_seen: str | Unset = wire("lastSeen")
    lists_states: list[ListState] | Unset = wire("listsStates")
    location: str | Unset = wire("location")
    medias_count: int | Unset = wire("mediasCount")
    name: str | Unset = wire("name")
    notice: str | Unset = wire("notice")
    photos_count: int | Unset = wire("photosCount")
    posts_count: int | Unset = wire("postsCount")
    private_archived_posts_count: int | Unset = wire("privateArchivedPostsCount")
    should_show_finished_streams: bool | Unset = wire("shouldShowFinishedStreams")
    show_media_count: bool | Unset = wire("showMediaCount")
    show_posts_in_feed: bool | Unset = wire("showPostsInFeed")
    show_subscribers_count: bool | Unset = wire("showSubscribersCount")
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
    subscribers_count: str | Unset = wire("subscribersCount")
    subscription_bundles: list[SubscriptionBundle] | Unset = wire("subscriptionBundles")
    tips_enabled: bool | Unset = wire("tipsEnabled")
    tips_max: int | Unset = wire("tipsMax")
    tips_min: int | Unset = wire("tipsMin")
    tips_min_internal: int | Unset = wire("tipsMinInternal")
    tips_text_enabled: bool | Unset = wire("tipsTextEnabled")
    username: str | Unset = wire("username")
    videos_count: int | Unset = wire("videosCount")
    view: str | Unset = wire("view")
    website: str | Unset = wire("website")
    wishlist: str | Unset = wire("wishlist")


@define(eq=False, repr=False, kw_only=True)
class GetUserDetails(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetUserDetailsData | Unset = wire("data")
