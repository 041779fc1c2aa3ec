"""Models of `get_settings`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class GetSettingsDataCanAddSubscriberByBundleDiscounts(Model):
    field_0: str | None = wire("0")
    field_10: str | None = wire("10")
    field_15: str | None = wire("15")
    field_20: str | None = wire("20")
    field_25: str | None = wire("25")
    field_30: str | None = wire("30")
    field_35: str | None = wire("35")
    field_40: str | None = wire("40")
    field_45: str | None = wire("45")
    field_5: str | None = wire("5")
    field_50: str | None = wire("50")


@model
class GetSettingsDataCanAddSubscriberByBundleDurations(Model):
    field_12: str | None = wire("12")
    field_3: str | None = wire("3")
    field_6: str | None = wire("6")


@model
class GetSettingsDataCanAddSubscriberByBundle(Model):
    discounts: GetSettingsDataCanAddSubscriberByBundleDiscounts | None = wire("discounts")
    durations: GetSettingsDataCanAddSubscriberByBundleDurations | None = wire("durations")


@model
class GetSettingsData(Model):
    activity_hub_allowed: bool | None = wire("activityHubAllowed")
    activity_hub_tokens: list[Any] | None = wire("activityHubTokens")
    app_otp: bool | None = wire("appOtp")
    avatar_header_converter_upload: bool | None = wire("avatarHeaderConverterUpload")
    blocked_countries: list[Any] | None = wire("blockedCountries")
    blocked_ips: list[Any] | None = wire("blockedIps")
    blocked_states: list[Any] | None = wire("blockedStates")
    bundle_max_price: int | None = wire("bundleMaxPrice")
    can_accept_message_only_from_friends: bool | None = wire("canAcceptMessageOnlyFromFriends")
    can_add_phone: bool | None = wire("canAddPhone")
    can_add_subscriber_by_bundle: GetSettingsDataCanAddSubscriberByBundle | None = wire("canAddSubscriberByBundle")
    can_make_profile_links: bool | None = wire("canMakeProfileLinks")
    can_socials_connect: bool | None = wire("canSocialsConnect")
    change_email_step: str | None = wire("changeEmailStep")
    changelog_updates: int | None = wire("changelogUpdates")
    co_streaming_request_from: str | None = wire("coStreamingRequestFrom")
    comments_only_for_payers: bool | None = wire("commentsOnlyForPayers")
    confirm_email_sent_at: datetime.datetime | None = wire("confirmEmailSentAt")
    creators_comments_only_for_friends: bool | None = wire("creatorsCommentsOnlyForFriends")
    disable_subscribes_offers: bool | None = wire("disableSubscribesOffers")
    face_otp: bool | None = wire("faceOtp")
    force_face_otp: bool | None = wire("forceFaceOtp")
    has_paid_posts: bool | None = wire("hasPaidPosts")
    has_password: bool | None = wire("hasPassword")
    hide_after_mass_messages: bool | None = wire("hideAfterMassMessages")
    important_subscription_notifications: bool | None = wire("importantSubscriptionNotifications")
    is_auto_follow_back: bool | None = wire("isAutoFollowBack")
    is_co_streaming_allowed: bool | None = wire("isCoStreamingAllowed")
    is_delete_initiated: bool | None = wire("isDeleteInitiated")
    is_drm_enabled: bool | None = wire("isDrmEnabled")
    is_email_notifications_enabled: bool | None = wire("isEmailNotificationsEnabled")
    is_monthly_newsletters: bool | None = wire("isMonthlyNewsletters")
    is_old_login_redirect: bool | None = wire("isOldLoginRedirect")
    is_opensea_connected: bool | None = wire("isOpenseaConnected")
    is_otp_app_connected: bool | None = wire("isOtpAppConnected")
    is_private: bool | None = wire("isPrivate")
    is_suggestions_opt_out: bool | None = wire("isSuggestionsOptOut")
    is_telegram_connected: bool | None = wire("isTelegramConnected")
    last_subscription_expired_at: datetime.datetime | None = wire("lastSubscriptionExpiredAt")
    life_time_email_code: str | None = wire("lifeTimeEmailCode")
    mute_tags_in_chats: bool | None = wire("muteTagsInChats")
    mute_tags_in_posts: bool | None = wire("muteTagsInPosts")
    mute_tags_in_stories: bool | None = wire("muteTagsInStories")
    mute_tags_in_streams: bool | None = wire("muteTagsInStreams")
    new_email: str | None = wire("newEmail")
    notify_on_all_mentions: bool | None = wire("notifyOnAllMentions")
    phone_last_4: str | None = wire("phoneLast4")
    phone_otp: bool | None = wire("phoneOtp")
    recommender_reward: str | None = wire("recommenderReward")
    reply_on_subscribe: bool | None = wire("replyOnSubscribe")
    send_awards_top_1: bool | None = wire("sendAwardsTop1")
    send_awards_top_5: bool | None = wire("sendAwardsTop5")
    should_receive_less_notifications: bool | None = wire("shouldReceiveLessNotifications")
    show_friends_to_subscribers: bool | None = wire("showFriendsToSubscribers")
    show_full_text_in_email_notify: bool | None = wire("showFullTextInEmailNotify")
    show_posts_tips: bool | None = wire("showPostsTips")
    show_subscribes_offers: bool | None = wire("showSubscribesOffers")
    socials_connects: list[Any] | None = wire("socialsConnects")
    streaming_mux_key: str | None = wire("streamingMuxKey")
    streaming_mux_key_expired_at: datetime.datetime | None = wire("streamingMuxKeyExpiredAt")
    streaming_mux_server: str | None = wire("streamingMuxServer")
    streaming_obs_key: str | None = wire("streamingObsKey")
    streaming_obs_server: str | None = wire("streamingObsServer")
    streaming_rtmp_key: str | None = wire("streamingRtmpKey")
    streaming_rtmp_server: str | None = wire("streamingRtmpServer")
    strong_otp: bool | None = wire("strongOtp")
    unfollow_auto_follow_back: bool | None = wire("unfollowAutoFollowBack")


@model
class GetSettings(Model):
    meta: Meta | None = wire("_meta")
    data: GetSettingsData | None = wire("data")
