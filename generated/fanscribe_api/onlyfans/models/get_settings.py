"""Models of `get_settings`."""

from __future__ import annotations

import datetime
from typing import Any

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetSettingsDataCanAddSubscriberByBundleDiscounts(Model):
    field_0: str | None = _field("0")
    field_10: str | None = _field("10")
    field_15: str | None = _field("15")
    field_20: str | None = _field("20")
    field_25: str | None = _field("25")
    field_30: str | None = _field("30")
    field_35: str | None = _field("35")
    field_40: str | None = _field("40")
    field_45: str | None = _field("45")
    field_5: str | None = _field("5")
    field_50: str | None = _field("50")


@_model
class GetSettingsDataCanAddSubscriberByBundleDurations(Model):
    field_12: str | None = _field("12")
    field_3: str | None = _field("3")
    field_6: str | None = _field("6")


@_model
class GetSettingsDataCanAddSubscriberByBundle(Model):
    discounts: GetSettingsDataCanAddSubscriberByBundleDiscounts | None = _field("discounts")
    durations: GetSettingsDataCanAddSubscriberByBundleDurations | None = _field("durations")


@_model
class GetSettingsData(Model):
    activity_hub_allowed: bool | None = _field("activityHubAllowed")
    activity_hub_tokens: list[Any] | None = _field("activityHubTokens")
    app_otp: bool | None = _field("appOtp")
    avatar_header_converter_upload: bool | None = _field("avatarHeaderConverterUpload")
    blocked_countries: list[Any] | None = _field("blockedCountries")
    blocked_ips: list[Any] | None = _field("blockedIps")
    blocked_states: list[Any] | None = _field("blockedStates")
    bundle_max_price: int | None = _field("bundleMaxPrice")
    can_accept_message_only_from_friends: bool | None = _field("canAcceptMessageOnlyFromFriends")
    can_add_phone: bool | None = _field("canAddPhone")
    can_add_subscriber_by_bundle: GetSettingsDataCanAddSubscriberByBundle | None = _field("canAddSubscriberByBundle")
    can_make_profile_links: bool | None = _field("canMakeProfileLinks")
    can_socials_connect: bool | None = _field("canSocialsConnect")
    change_email_step: str | None = _field("changeEmailStep")
    changelog_updates: int | None = _field("changelogUpdates")
    co_streaming_request_from: str | None = _field("coStreamingRequestFrom")
    comments_only_for_payers: bool | None = _field("commentsOnlyForPayers")
    confirm_email_sent_at: datetime.datetime | None = _field("confirmEmailSentAt")
    creators_comments_only_for_friends: bool | None = _field("creatorsCommentsOnlyForFriends")
    disable_subscribes_offers: bool | None = _field("disableSubscribesOffers")
    face_otp: bool | None = _field("faceOtp")
    force_face_otp: bool | None = _field("forceFaceOtp")
    has_paid_posts: bool | None = _field("hasPaidPosts")
    has_password: bool | None = _field("hasPassword")
    hide_after_mass_messages: bool | None = _field("hideAfterMassMessages")
    important_subscription_notifications: bool | None = _field("importantSubscriptionNotifications")
    is_auto_follow_back: bool | None = _field("isAutoFollowBack")
    is_co_streaming_allowed: bool | None = _field("isCoStreamingAllowed")
    is_delete_initiated: bool | None = _field("isDeleteInitiated")
    is_drm_enabled: bool | None = _field("isDrmEnabled")
    is_email_notifications_enabled: bool | None = _field("isEmailNotificationsEnabled")
    is_monthly_newsletters: bool | None = _field("isMonthlyNewsletters")
    is_old_login_redirect: bool | None = _field("isOldLoginRedirect")
    is_opensea_connected: bool | None = _field("isOpenseaConnected")
    is_otp_app_connected: bool | None = _field("isOtpAppConnected")
    is_private: bool | None = _field("isPrivate")
    is_suggestions_opt_out: bool | None = _field("isSuggestionsOptOut")
    is_telegram_connected: bool | None = _field("isTelegramConnected")
    last_subscription_expired_at: datetime.datetime | None = _field("lastSubscriptionExpiredAt")
    life_time_email_code: str | None = _field("lifeTimeEmailCode")
    mute_tags_in_chats: bool | None = _field("muteTagsInChats")
    mute_tags_in_posts: bool | None = _field("muteTagsInPosts")
    mute_tags_in_stories: bool | None = _field("muteTagsInStories")
    mute_tags_in_streams: bool | None = _field("muteTagsInStreams")
    new_email: str | None = _field("newEmail")
    notify_on_all_mentions: bool | None = _field("notifyOnAllMentions")
    phone_last_4: str | None = _field("phoneLast4")
    phone_otp: bool | None = _field("phoneOtp")
    recommender_reward: str | None = _field("recommenderReward")
    reply_on_subscribe: bool | None = _field("replyOnSubscribe")
    send_awards_top_1: bool | None = _field("sendAwardsTop1")
    send_awards_top_5: bool | None = _field("sendAwardsTop5")
    should_receive_less_notifications: bool | None = _field("shouldReceiveLessNotifications")
    show_friends_to_subscribers: bool | None = _field("showFriendsToSubscribers")
    show_full_text_in_email_notify: bool | None = _field("showFullTextInEmailNotify")
    show_posts_tips: bool | None = _field("showPostsTips")
    show_subscribes_offers: bool | None = _field("showSubscribesOffers")
    socials_connects: list[Any] | None = _field("socialsConnects")
    streaming_mux_key: str | None = _field("streamingMuxKey")
    streaming_mux_key_expired_at: datetime.datetime | None = _field("streamingMuxKeyExpiredAt")
    streaming_mux_server: str | None = _field("streamingMuxServer")
    streaming_obs_key: str | None = _field("streamingObsKey")
    streaming_obs_server: str | None = _field("streamingObsServer")
    streaming_rtmp_key: str | None = _field("streamingRtmpKey")
    streaming_rtmp_server: str | None = _field("streamingRtmpServer")
    strong_otp: bool | None = _field("strongOtp")
    unfollow_auto_follow_back: bool | None = _field("unfollowAutoFollowBack")


@_model
class GetSettings(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetSettingsData | None = _field("data")
