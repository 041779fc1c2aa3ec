"""Models of `get_settings`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class GetSettingsDataCanAddSubscriberByBundleDiscounts(Model):
    field_0: str | Unset = wire("0")
    field_10: str | Unset = wire("10")
    field_15: str | Unset = wire("15")
    field_20: str | Unset = wire("20")
    field_25: str | Unset = wire("25")
    field_30: str | Unset = wire("30")
    field_35: str | Unset = wire("35")
    field_40: str | Unset = wire("40")
    field_45: str | Unset = wire("45")
    field_5: str | Unset = wire("5")
    field_50: str | Unset = wire("50")


@define(eq=False, repr=False, kw_only=True)
class GetSettingsDataCanAddSubscriberByBundleDurations(Model):
    field_12: str | Unset = wire("12")
    field_3: str | Unset = wire("3")
    field_6: str | Unset = wire("6")


@define(eq=False, repr=False, kw_only=True)
class GetSettingsDataCanAddSubscriberByBundle(Model):
    discounts: GetSettingsDataCanAddSubscriberByBundleDiscounts | Unset = wire("discounts")
    durations: GetSettingsDataCanAddSubscriberByBundleDurations | Unset = wire("durations")


@define(eq=False, repr=False, kw_only=True)
class GetSettingsData(Model):
    activity_hub_allowed: bool | Unset = wire("activityHubAllowed")
    activity_hub_tokens: list[Any] | Unset = wire("activityHubTokens")
    app_otp: bool | Unset = wire("appOtp")
    avatar_header_converter_upload: bool | Unset = wire("avatarHeaderConverterUpload")
    blocked_countries: list[Any] | Unset = wire("blockedCountries")
    blocked_ips: list[Any] | Unset = wire("blockedIps")
    blocked_states: list[Any] | Unset = wire("blockedStates")
    bundle_max_price: int | Unset = wire("bundleMaxPrice")
    can_accept_message_only_from_friends: bool | Unset = wire("canAcceptMessageOnlyFromFriends")
    can_add_phone: bool | Unset = wire("canAddPhone")
    can_add_subscriber_by_bundle: GetSettingsDataCanAddSubscriberByBundle | Unset = wire("canAddSubscriberByBundle")
    can_make_profile_links: bool | Unset = wire("canMakeProfileLinks")
    can_socials_connect: bool | Unset = wire("canSocialsConnect")
    change_email_step: str | Unset = wire("changeEmailStep")
    changelog_updates: int | Unset = wire("changelogUpdates")
    co_streaming_request_from: str | Unset = wire("coStreamingRequestFrom")
    comments_only_for_payers: bool | Unset = wire("commentsOnlyForPayers")
    confirm_email_sent_at: datetime.datetime | Unset = wire("confirmEmailSentAt")
    creators_comments_only_for_friends: bool | Unset = wire("creatorsCommentsOnlyForFriends")
    disable_subscribes_offers: bool | Unset = wire("disableSubscribesOffers")
    face_otp: bool | Unset = wire("faceOtp")
    force_face_otp: bool | Unset = wire("forceFaceOtp")
    has_paid_posts: bool | Unset = wire("hasPaidPosts")
    has_password: bool | Unset = wire("hasPassword")
    hide_after_mass_messages: bool | Unset = wire("hideAfterMassMessages")
    important_subscription_notifications: bool | Unset = wire("importantSubscriptionNotifications")
    is_auto_follow_back: bool | Unset = wire("isAutoFollowBack")
    is_co_streaming_allowed: bool | Unset = wire("isCoStreamingAllowed")
    is_delete_initiated: bool | Unset = wire("isDeleteInitiated")
    is_drm_enabled: bool | Unset = wire("isDrmEnabled")
    is_email_notifications_enabled: bool | Unset = wire("isEmailNotificationsEnabled")
    is_monthly_newsletters: bool | Unset = wire("isMonthlyNewsletters")
    is_old_login_redirect: bool | Unset = wire("isOldLoginRedirect")
    is_opensea_connected: bool | Unset = wire("isOpenseaConnected")
    is_otp_app_connected: bool | Unset = wire("isOtpAppConnected")
    is_private: bool | Unset = wire("isPrivate")
    is_suggestions_opt_out: bool | Unset = wire("isSuggestionsOptOut")
    is_telegram_connected: bool | Unset = wire("isTelegramConnected")
    last_subscription_expired_at: datetime.datetime | Unset = wire("lastSubscriptionExpiredAt")
    life_time_email_code: str | Unset = wire("lifeTimeEmailCode")
    mute_tags_in_chats: bool | Unset = wire("muteTagsInChats")
    mute_tags_in_posts: bool | Unset = wire("muteTagsInPosts")
    mute_tags_in_stories: bool | Unset = wire("muteTagsInStories")
    mute_tags_in_streams: bool | Unset = wire("muteTagsInStreams")
    new_email: str | Unset = wire("newEmail")
    notify_on_all_mentions: bool | Unset = wire("notifyOnAllMentions")
    phone_last_4: str | Unset = wire("phoneLast4")
    phone_otp: bool | Unset = wire("phoneOtp")
    recommender_reward: str | Unset = wire("recommenderReward")
    reply_on_subscribe: bool | Unset = wire("replyOnSubscribe")
    send_awards_top_1: bool | Unset = wire("sendAwardsTop1")
    send_awards_top_5: bool | Unset = wire("sendAwardsTop5")
    should_receive_less_notifications: bool | Unset = wire("shouldReceiveLessNotifications")
    show_friends_to_subscribers: bool | Unset = wire("showFriendsToSubscribers")
    show_full_text_in_email_notify: bool | Unset = wire("showFullTextInEmailNotify")
    show_posts_tips: bool | Unset = wire("showPostsTips")
    show_subscribes_offers: bool | Unset = wire("showSubscribesOffers")
    socials_connects: list[Any] | Unset = wire("socialsConnects")
    streaming_mux_key: str | Unset = wire("streamingMuxKey")
    streaming_mux_key_expired_at: datetime.datetime | Unset = wire("streamingMuxKeyExpiredAt")
    streaming_mux_server: str | Unset = wire("streamingMuxServer")
    streaming_obs_key: str | Unset = wire("streamingObsKey")
    streaming_obs_server: str | Unset = wire("streamingObsServer")
    streaming_rtmp_key: str | Unset = wire("streamingRtmpKey")
    streaming_rtmp_server: str | Unset = wire("streamingRtmpServer")
    strong_otp: bool | Unset = wire("strongOtp")
    unfollow_auto_follow_back: bool | Unset = wire("unfollowAutoFollowBack")


@define(eq=False, repr=False, kw_only=True)
class GetSettings(Model):
    meta: Meta | Unset = wire("_meta")
    data: GetSettingsData | Unset = wire("data")
