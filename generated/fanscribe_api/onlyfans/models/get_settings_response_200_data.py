from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_settings_response_200_data_can_add_subscriber_by_bundle import (
        GetSettingsResponse200DataCanAddSubscriberByBundle,
    )


T = TypeVar("T", bound="GetSettingsResponse200Data")


@_attrs_define
class GetSettingsResponse200Data:
    """
    Attributes:
        activity_hub_allowed (bool | Unset):
        activity_hub_tokens (list[Any] | Unset):
        app_otp (bool | Unset):
        avatar_header_converter_upload (bool | Unset):
        blocked_countries (list[Any] | Unset):
        blocked_ips (list[Any] | Unset):
        blocked_states (list[Any] | Unset):
        bundle_max_price (int | Unset):
        can_accept_message_only_from_friends (bool | Unset):
        can_add_phone (bool | Unset):
        can_add_subscriber_by_bundle (GetSettingsResponse200DataCanAddSubscriberByBundle | Unset):
        can_make_profile_links (bool | Unset):
        can_socials_connect (bool | Unset):
        change_email_step (str | Unset):
        changelog_updates (int | Unset):
        co_streaming_request_from (str | Unset):
        comments_only_for_payers (bool | Unset):
        confirm_email_sent_at (str | Unset):
        creators_comments_only_for_friends (bool | Unset):
        disable_subscribes_offers (bool | Unset):
        face_otp (bool | Unset):
        force_face_otp (bool | Unset):
        has_paid_posts (bool | Unset):
        has_password (bool | Unset):
        hide_after_mass_messages (bool | Unset):
        important_subscription_notifications (bool | Unset):
        is_auto_follow_back (bool | Unset):
        is_co_streaming_allowed (bool | Unset):
        is_delete_initiated (bool | Unset):
        is_drm_enabled (bool | Unset):
        is_email_notifications_enabled (bool | Unset):
        is_monthly_newsletters (bool | Unset):
        is_old_login_redirect (bool | Unset):
        is_opensea_connected (bool | Unset):
        is_otp_app_connected (bool | Unset):
        is_private (bool | Unset):
        is_suggestions_opt_out (bool | Unset):
        is_telegram_connected (bool | Unset):
        last_subscription_expired_at (str | Unset):
        life_time_email_code (str | Unset):
        mute_tags_in_chats (bool | Unset):
        mute_tags_in_posts (bool | Unset):
        mute_tags_in_stories (bool | Unset):
        mute_tags_in_streams (bool | Unset):
        new_email (str | Unset):
        notify_on_all_mentions (bool | Unset):
        phone_last_4 (str | Unset):
        phone_otp (bool | Unset):
        recommender_reward (str | Unset):
        reply_on_subscribe (bool | Unset):
        send_awards_top_1 (bool | Unset):
        send_awards_top_5 (bool | Unset):
        should_receive_less_notifications (bool | Unset):
        show_friends_to_subscribers (bool | Unset):
        show_full_text_in_email_notify (bool | Unset):
        show_posts_tips (bool | Unset):
        show_subscribes_offers (bool | Unset):
        socials_connects (list[Any] | Unset):
        streaming_mux_key (str | Unset):
        streaming_mux_key_expired_at (str | Unset):
        streaming_mux_server (str | Unset):
        streaming_obs_key (str | Unset):
        streaming_obs_server (str | Unset):
        streaming_rtmp_key (str | Unset):
        streaming_rtmp_server (str | Unset):
        strong_otp (bool | Unset):
        unfollow_auto_follow_back (bool | Unset):
    """

    activity_hub_allowed: bool | Unset = UNSET
    activity_hub_tokens: list[Any] | Unset = UNSET
    app_otp: bool | Unset = UNSET
    avatar_header_converter_upload: bool | Unset = UNSET
    blocked_countries: list[Any] | Unset = UNSET
    blocked_ips: list[Any] | Unset = UNSET
    blocked_states: list[Any] | Unset = UNSET
    bundle_max_price: int | Unset = UNSET
    can_accept_message_only_from_friends: bool | Unset = UNSET
    can_add_phone: bool | Unset = UNSET
    can_add_subscriber_by_bundle: GetSettingsResponse200DataCanAddSubscriberByBundle | Unset = UNSET
    can_make_profile_links: bool | Unset = UNSET
    can_socials_connect: bool | Unset = UNSET
    change_email_step: str | Unset = UNSET
    changelog_updates: int | Unset = UNSET
    co_streaming_request_from: str | Unset = UNSET
    comments_only_for_payers: bool | Unset = UNSET
    confirm_email_sent_at: str | Unset = UNSET
    creators_comments_only_for_friends: bool | Unset = UNSET
    disable_subscribes_offers: bool | Unset = UNSET
    face_otp: bool | Unset = UNSET
    force_face_otp: bool | Unset = UNSET
    has_paid_posts: bool | Unset = UNSET
    has_password: bool | Unset = UNSET
    hide_after_mass_messages: bool | Unset = UNSET
    important_subscription_notifications: bool | Unset = UNSET
    is_auto_follow_back: bool | Unset = UNSET
    is_co_streaming_allowed: bool | Unset = UNSET
    is_delete_initiated: bool | Unset = UNSET
    is_drm_enabled: bool | Unset = UNSET
    is_email_notifications_enabled: bool | Unset = UNSET
    is_monthly_newsletters: bool | Unset = UNSET
    is_old_login_redirect: bool | Unset = UNSET
    is_opensea_connected: bool | Unset = UNSET
    is_otp_app_connected: bool | Unset = UNSET
    is_private: bool | Unset = UNSET
    is_suggestions_opt_out: bool | Unset = UNSET
    is_telegram_connected: bool | Unset = UNSET
    last_subscription_expired_at: str | Unset = UNSET
    life_time_email_code: str | Unset = UNSET
    mute_tags_in_chats: bool | Unset = UNSET
    mute_tags_in_posts: bool | Unset = UNSET
    mute_tags_in_stories: bool | Unset = UNSET
    mute_tags_in_streams: bool | Unset = UNSET
    new_email: str | Unset = UNSET
    notify_on_all_mentions: bool | Unset = UNSET
    phone_last_4: str | Unset = UNSET
    phone_otp: bool | Unset = UNSET
    recommender_reward: str | Unset = UNSET
    reply_on_subscribe: bool | Unset = UNSET
    send_awards_top_1: bool | Unset = UNSET
    send_awards_top_5: bool | Unset = UNSET
    should_receive_less_notifications: bool | Unset = UNSET
    show_friends_to_subscribers: bool | Unset = UNSET
    show_full_text_in_email_notify: bool | Unset = UNSET
    show_posts_tips: bool | Unset = UNSET
    show_subscribes_offers: bool | Unset = UNSET
    socials_connects: list[Any] | Unset = UNSET
    streaming_mux_key: str | Unset = UNSET
    streaming_mux_key_expired_at: str | Unset = UNSET
    streaming_mux_server: str | Unset = UNSET
    streaming_obs_key: str | Unset = UNSET
    streaming_obs_server: str | Unset = UNSET
    streaming_rtmp_key: str | Unset = UNSET
    streaming_rtmp_server: str | Unset = UNSET
    strong_otp: bool | Unset = UNSET
    unfollow_auto_follow_back: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        activity_hub_allowed = self.activity_hub_allowed

        activity_hub_tokens: list[Any] | Unset = UNSET
        if not isinstance(self.activity_hub_tokens, Unset):
            activity_hub_tokens = self.activity_hub_tokens

        app_otp = self.app_otp

        avatar_header_converter_upload = self.avatar_header_converter_upload

        blocked_countries: list[Any] | Unset = UNSET
        if not isinstance(self.blocked_countries, Unset):
            blocked_countries = self.blocked_countries

        blocked_ips: list[Any] | Unset = UNSET
        if not isinstance(self.blocked_ips, Unset):
            blocked_ips = self.blocked_ips

        blocked_states: list[Any] | Unset = UNSET
        if not isinstance(self.blocked_states, Unset):
            blocked_states = self.blocked_states

        bundle_max_price = self.bundle_max_price

        can_accept_message_only_from_friends = self.can_accept_message_only_from_friends

        can_add_phone = self.can_add_phone

        can_add_subscriber_by_bundle: dict[str, Any] | Unset = UNSET
        if not isinstance(self.can_add_subscriber_by_bundle, Unset):
            can_add_subscriber_by_bundle = self.can_add_subscriber_by_bundle.to_dict()

        can_make_profile_links = self.can_make_profile_links

        can_socials_connect = self.can_socials_connect

        change_email_step = self.change_email_step

        changelog_updates = self.changelog_updates

        co_streaming_request_from = self.co_streaming_request_from

        comments_only_for_payers = self.comments_only_for_payers

        confirm_email_sent_at = self.confirm_email_sent_at

        creators_comments_only_for_friends = self.creators_comments_only_for_friends

        disable_subscribes_offers = self.disable_subscribes_offers

        face_otp = self.face_otp

        force_face_otp = self.force_face_otp

        has_paid_posts = self.has_paid_posts

        has_password = self.has_password

        hide_after_mass_messages = self.hide_after_mass_messages

        important_subscription_notifications = self.important_subscription_notifications

        is_auto_follow_back = self.is_auto_follow_back

        is_co_streaming_allowed = self.is_co_streaming_allowed

        is_delete_initiated = self.is_delete_initiated

        is_drm_enabled = self.is_drm_enabled

        is_email_notifications_enabled = self.is_email_notifications_enabled

        is_monthly_newsletters = self.is_monthly_newsletters

        is_old_login_redirect = self.is_old_login_redirect

        is_opensea_connected = self.is_opensea_connected

        is_otp_app_connected = self.is_otp_app_connected

        is_private = self.is_private

        is_suggestions_opt_out = self.is_suggestions_opt_out

        is_telegram_connected = self.is_telegram_connected

        last_subscription_expired_at = self.last_subscription_expired_at

        life_time_email_code = self.life_time_email_code

        mute_tags_in_chats = self.mute_tags_in_chats

        mute_tags_in_posts = self.mute_tags_in_posts

        mute_tags_in_stories = self.mute_tags_in_stories

        mute_tags_in_streams = self.mute_tags_in_streams

        new_email = self.new_email

        notify_on_all_mentions = self.notify_on_all_mentions

        phone_last_4 = self.phone_last_4

        phone_otp = self.phone_otp

        recommender_reward = self.recommender_reward

        reply_on_subscribe = self.reply_on_subscribe

        send_awards_top_1 = self.send_awards_top_1

        send_awards_top_5 = self.send_awards_top_5

        should_receive_less_notifications = self.should_receive_less_notifications

        show_friends_to_subscribers = self.show_friends_to_subscribers

        show_full_text_in_email_notify = self.show_full_text_in_email_notify

        show_posts_tips = self.show_posts_tips

        show_subscribes_offers = self.show_subscribes_offers

        socials_connects: list[Any] | Unset = UNSET
        if not isinstance(self.socials_connects, Unset):
            socials_connects = self.socials_connects

        streaming_mux_key = self.streaming_mux_key

        streaming_mux_key_expired_at = self.streaming_mux_key_expired_at

        streaming_mux_server = self.streaming_mux_server

        streaming_obs_key = self.streaming_obs_key

        streaming_obs_server = self.streaming_obs_server

        streaming_rtmp_key = self.streaming_rtmp_key

        streaming_rtmp_server = self.streaming_rtmp_server

        strong_otp = self.strong_otp

        unfollow_auto_follow_back = self.unfollow_auto_follow_back

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if activity_hub_allowed is not UNSET:
            field_dict["activityHubAllowed"] = activity_hub_allowed
        if activity_hub_tokens is not UNSET:
            field_dict["activityHubTokens"] = activity_hub_tokens
        if app_otp is not UNSET:
            field_dict["appOtp"] = app_otp
        if avatar_header_converter_upload is not UNSET:
            field_dict["avatarHeaderConverterUpload"] = avatar_header_converter_upload
        if blocked_countries is not UNSET:
            field_dict["blockedCountries"] = blocked_countries
        if blocked_ips is not UNSET:
            field_dict["blockedIps"] = blocked_ips
        if blocked_states is not UNSET:
            field_dict["blockedStates"] = blocked_states
        if bundle_max_price is not UNSET:
            field_dict["bundleMaxPrice"] = bundle_max_price
        if can_accept_message_only_from_friends is not UNSET:
            field_dict["canAcceptMessageOnlyFromFriends"] = can_accept_message_only_from_friends
        if can_add_phone is not UNSET:
            field_dict["canAddPhone"] = can_add_phone
        if can_add_subscriber_by_bundle is not UNSET:
            field_dict["canAddSubscriberByBundle"] = can_add_subscriber_by_bundle
        if can_make_profile_links is not UNSET:
            field_dict["canMakeProfileLinks"] = can_make_profile_links
        if can_socials_connect is not UNSET:
            field_dict["canSocialsConnect"] = can_socials_connect
        if change_email_step is not UNSET:
            field_dict["changeEmailStep"] = change_email_step
        if changelog_updates is not UNSET:
            field_dict["changelogUpdates"] = changelog_updates
        if co_streaming_request_from is not UNSET:
            field_dict["coStreamingRequestFrom"] = co_streaming_request_from
        if comments_only_for_payers is not UNSET:
            field_dict["commentsOnlyForPayers"] = comments_only_for_payers
        if confirm_email_sent_at is not UNSET:
            field_dict["confirmEmailSentAt"] = confirm_email_sent_at
        if creators_comments_only_for_friends is not UNSET:
            field_dict["creatorsCommentsOnlyForFriends"] = creators_comments_only_for_friends
        if disable_subscribes_offers is not UNSET:
            field_dict["disableSubscribesOffers"] = disable_subscribes_offers
        if face_otp is not UNSET:
            field_dict["faceOtp"] = face_otp
        if force_face_otp is not UNSET:
            field_dict["forceFaceOtp"] = force_face_otp
        if has_paid_posts is not UNSET:
            field_dict["hasPaidPosts"] = has_paid_posts
        if has_password is not UNSET:
            field_dict["hasPassword"] = has_password
        if hide_after_mass_messages is not UNSET:
            field_dict["hideAfterMassMessages"] = hide_after_mass_messages
        if important_subscription_notifications is not UNSET:
            field_dict["importantSubscriptionNotifications"] = important_subscription_notifications
        if is_auto_follow_back is not UNSET:
            field_dict["isAutoFollowBack"] = is_auto_follow_back
        if is_co_streaming_allowed is not UNSET:
            field_dict["isCoStreamingAllowed"] = is_co_streaming_allowed
        if is_delete_initiated is not UNSET:
            field_dict["isDeleteInitiated"] = is_delete_initiated
        if is_drm_enabled is not UNSET:
            field_dict["isDrmEnabled"] = is_drm_enabled
        if is_email_notifications_enabled is not UNSET:
            field_dict["isEmailNotificationsEnabled"] = is_email_notifications_enabled
        if is_monthly_newsletters is not UNSET:
            field_dict["isMonthlyNewsletters"] = is_monthly_newsletters
        if is_old_login_redirect is not UNSET:
            field_dict["isOldLoginRedirect"] = is_old_login_redirect
        if is_opensea_connected is not UNSET:
            field_dict["isOpenseaConnected"] = is_opensea_connected
        if is_otp_app_connected is not UNSET:
            field_dict["isOtpAppConnected"] = is_otp_app_connected
        if is_private is not UNSET:
            field_dict["isPrivate"] = is_private
        if is_suggestions_opt_out is not UNSET:
            field_dict["isSuggestionsOptOut"] = is_suggestions_opt_out
        if is_telegram_connected is not UNSET:
            field_dict["isTelegramConnected"] = is_telegram_connected
        if last_subscription_expired_at is not UNSET:
            field_dict["lastSubscriptionExpiredAt"] = last_subscription_expired_at
        if life_time_email_code is not UNSET:
            field_dict["lifeTimeEmailCode"] = life_time_email_code
        if mute_tags_in_chats is not UNSET:
            field_dict["muteTagsInChats"] = mute_tags_in_chats
        if mute_tags_in_posts is not UNSET:
            field_dict["muteTagsInPosts"] = mute_tags_in_posts
        if mute_tags_in_stories is not UNSET:
            field_dict["muteTagsInStories"] = mute_tags_in_stories
        if mute_tags_in_streams is not UNSET:
            field_dict["muteTagsInStreams"] = mute_tags_in_streams
        if new_email is not UNSET:
            field_dict["newEmail"] = new_email
        if notify_on_all_mentions is not UNSET:
            field_dict["notifyOnAllMentions"] = notify_on_all_mentions
        if phone_last_4 is not UNSET:
            field_dict["phoneLast4"] = phone_last_4
        if phone_otp is not UNSET:
            field_dict["phoneOtp"] = phone_otp
        if recommender_reward is not UNSET:
            field_dict["recommenderReward"] = recommender_reward
        if reply_on_subscribe is not UNSET:
            field_dict["replyOnSubscribe"] = reply_on_subscribe
        if send_awards_top_1 is not UNSET:
            field_dict["sendAwardsTop1"] = send_awards_top_1
        if send_awards_top_5 is not UNSET:
            field_dict["sendAwardsTop5"] = send_awards_top_5
        if should_receive_less_notifications is not UNSET:
            field_dict["shouldReceiveLessNotifications"] = should_receive_less_notifications
        if show_friends_to_subscribers is not UNSET:
            field_dict["showFriendsToSubscribers"] = show_friends_to_subscribers
        if show_full_text_in_email_notify is not UNSET:
            field_dict["showFullTextInEmailNotify"] = show_full_text_in_email_notify
        if show_posts_tips is not UNSET:
            field_dict["showPostsTips"] = show_posts_tips
        if show_subscribes_offers is not UNSET:
            field_dict["showSubscribesOffers"] = show_subscribes_offers
        if socials_connects is not UNSET:
            field_dict["socialsConnects"] = socials_connects
        if streaming_mux_key is not UNSET:
            field_dict["streamingMuxKey"] = streaming_mux_key
        if streaming_mux_key_expired_at is not UNSET:
            field_dict["streamingMuxKeyExpiredAt"] = streaming_mux_key_expired_at
        if streaming_mux_server is not UNSET:
            field_dict["streamingMuxServer"] = streaming_mux_server
        if streaming_obs_key is not UNSET:
            field_dict["streamingObsKey"] = streaming_obs_key
        if streaming_obs_server is not UNSET:
            field_dict["streamingObsServer"] = streaming_obs_server
        if streaming_rtmp_key is not UNSET:
            field_dict["streamingRtmpKey"] = streaming_rtmp_key
        if streaming_rtmp_server is not UNSET:
            field_dict["streamingRtmpServer"] = streaming_rtmp_server
        if strong_otp is not UNSET:
            field_dict["strongOtp"] = strong_otp
        if unfollow_auto_follow_back is not UNSET:
            field_dict["unfollowAutoFollowBack"] = unfollow_auto_follow_back

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_settings_response_200_data_can_add_subscriber_by_bundle import (
            GetSettingsResponse200DataCanAddSubscriberByBundle,  # noqa: PLC0415
        )

        d = dict(src_dict)
        activity_hub_allowed = d.pop("activityHubAllowed", UNSET)

        activity_hub_tokens = cast(list[Any], d.pop("activityHubTokens", UNSET))

        app_otp = d.pop("appOtp", UNSET)

        avatar_header_converter_upload = d.pop("avatarHeaderConverterUpload", UNSET)

        blocked_countries = cast(list[Any], d.pop("blockedCountries", UNSET))

        blocked_ips = cast(list[Any], d.pop("blockedIps", UNSET))

        blocked_states = cast(list[Any], d.pop("blockedStates", UNSET))

        bundle_max_price = d.pop("bundleMaxPrice", UNSET)

        can_accept_message_only_from_friends = d.pop("canAcceptMessageOnlyFromFriends", UNSET)

        can_add_phone = d.pop("canAddPhone", UNSET)

        _can_add_subscriber_by_bundle = d.pop("canAddSubscriberByBundle", UNSET)
        can_add_subscriber_by_bundle: GetSettingsResponse200DataCanAddSubscriberByBundle | Unset
        if isinstance(_can_add_subscriber_by_bundle, Unset):
            can_add_subscriber_by_bundle = UNSET
        else:
            can_add_subscriber_by_bundle = GetSettingsResponse200DataCanAddSubscriberByBundle.from_dict(
                _can_add_subscriber_by_bundle
            )

        can_make_profile_links = d.pop("canMakeProfileLinks", UNSET)

        can_socials_connect = d.pop("canSocialsConnect", UNSET)

        change_email_step = d.pop("changeEmailStep", UNSET)

        changelog_updates = d.pop("changelogUpdates", UNSET)

        co_streaming_request_from = d.pop("coStreamingRequestFrom", UNSET)

        comments_only_for_payers = d.pop("commentsOnlyForPayers", UNSET)

        confirm_email_sent_at = d.pop("confirmEmailSentAt", UNSET)

        creators_comments_only_for_friends = d.pop("creatorsCommentsOnlyForFriends", UNSET)

        disable_subscribes_offers = d.pop("disableSubscribesOffers", UNSET)

        face_otp = d.pop("faceOtp", UNSET)

        force_face_otp = d.pop("forceFaceOtp", UNSET)

        has_paid_posts = d.pop("hasPaidPosts", UNSET)

        has_password = d.pop("hasPassword", UNSET)

        hide_after_mass_messages = d.pop("hideAfterMassMessages", UNSET)

        important_subscription_notifications = d.pop("importantSubscriptionNotifications", UNSET)

        is_auto_follow_back = d.pop("isAutoFollowBack", UNSET)

        is_co_streaming_allowed = d.pop("isCoStreamingAllowed", UNSET)

        is_delete_initiated = d.pop("isDeleteInitiated", UNSET)

        is_drm_enabled = d.pop("isDrmEnabled", UNSET)

        is_email_notifications_enabled = d.pop("isEmailNotificationsEnabled", UNSET)

        is_monthly_newsletters = d.pop("isMonthlyNewsletters", UNSET)

        is_old_login_redirect = d.pop("isOldLoginRedirect", UNSET)

        is_opensea_connected = d.pop("isOpenseaConnected", UNSET)

        is_otp_app_connected = d.pop("isOtpAppConnected", UNSET)

        is_private = d.pop("isPrivate", UNSET)

        is_suggestions_opt_out = d.pop("isSuggestionsOptOut", UNSET)

        is_telegram_connected = d.pop("isTelegramConnected", UNSET)

        last_subscription_expired_at = d.pop("lastSubscriptionExpiredAt", UNSET)

        life_time_email_code = d.pop("lifeTimeEmailCode", UNSET)

        mute_tags_in_chats = d.pop("muteTagsInChats", UNSET)

        mute_tags_in_posts = d.pop("muteTagsInPosts", UNSET)

        mute_tags_in_stories = d.pop("muteTagsInStories", UNSET)

        mute_tags_in_streams = d.pop("muteTagsInStreams", UNSET)

        new_email = d.pop("newEmail", UNSET)

        notify_on_all_mentions = d.pop("notifyOnAllMentions", UNSET)

        phone_last_4 = d.pop("phoneLast4", UNSET)

        phone_otp = d.pop("phoneOtp", UNSET)

        recommender_reward = d.pop("recommenderReward", UNSET)

        reply_on_subscribe = d.pop("replyOnSubscribe", UNSET)

        send_awards_top_1 = d.pop("sendAwardsTop1", UNSET)

        send_awards_top_5 = d.pop("sendAwardsTop5", UNSET)

        should_receive_less_notifications = d.pop("shouldReceiveLessNotifications", UNSET)

        show_friends_to_subscribers = d.pop("showFriendsToSubscribers", UNSET)

        show_full_text_in_email_notify = d.pop("showFullTextInEmailNotify", UNSET)

        show_posts_tips = d.pop("showPostsTips", UNSET)

        show_subscribes_offers = d.pop("showSubscribesOffers", UNSET)

        socials_connects = cast(list[Any], d.pop("socialsConnects", UNSET))

        streaming_mux_key = d.pop("streamingMuxKey", UNSET)

        streaming_mux_key_expired_at = d.pop("streamingMuxKeyExpiredAt", UNSET)

        streaming_mux_server = d.pop("streamingMuxServer", UNSET)

        streaming_obs_key = d.pop("streamingObsKey", UNSET)

        streaming_obs_server = d.pop("streamingObsServer", UNSET)

        streaming_rtmp_key = d.pop("streamingRtmpKey", UNSET)

        streaming_rtmp_server = d.pop("streamingRtmpServer", UNSET)

        strong_otp = d.pop("strongOtp", UNSET)

        unfollow_auto_follow_back = d.pop("unfollowAutoFollowBack", UNSET)

        get_settings_response_200_data = cls(
            activity_hub_allowed=activity_hub_allowed,
            activity_hub_tokens=activity_hub_tokens,
            app_otp=app_otp,
            avatar_header_converter_upload=avatar_header_converter_upload,
            blocked_countries=blocked_countries,
            blocked_ips=blocked_ips,
            blocked_states=blocked_states,
            bundle_max_price=bundle_max_price,
            can_accept_message_only_from_friends=can_accept_message_only_from_friends,
            can_add_phone=can_add_phone,
            can_add_subscriber_by_bundle=can_add_subscriber_by_bundle,
            can_make_profile_links=can_make_profile_links,
            can_socials_connect=can_socials_connect,
            change_email_step=change_email_step,
            changelog_updates=changelog_updates,
            co_streaming_request_from=co_streaming_request_from,
            comments_only_for_payers=comments_only_for_payers,
            confirm_email_sent_at=confirm_email_sent_at,
            creators_comments_only_for_friends=creators_comments_only_for_friends,
            disable_subscribes_offers=disable_subscribes_offers,
            face_otp=face_otp,
            force_face_otp=force_face_otp,
            has_paid_posts=has_paid_posts,
            has_password=has_password,
            hide_after_mass_messages=hide_after_mass_messages,
            important_subscription_notifications=important_subscription_notifications,
            is_auto_follow_back=is_auto_follow_back,
            is_co_streaming_allowed=is_co_streaming_allowed,
            is_delete_initiated=is_delete_initiated,
            is_drm_enabled=is_drm_enabled,
            is_email_notifications_enabled=is_email_notifications_enabled,
            is_monthly_newsletters=is_monthly_newsletters,
            is_old_login_redirect=is_old_login_redirect,
            is_opensea_connected=is_opensea_connected,
            is_otp_app_connected=is_otp_app_connected,
            is_private=is_private,
            is_suggestions_opt_out=is_suggestions_opt_out,
            is_telegram_connected=is_telegram_connected,
            last_subscription_expired_at=last_subscription_expired_at,
            life_time_email_code=life_time_email_code,
            mute_tags_in_chats=mute_tags_in_chats,
            mute_tags_in_posts=mute_tags_in_posts,
            mute_tags_in_stories=mute_tags_in_stories,
            mute_tags_in_streams=mute_tags_in_streams,
            new_email=new_email,
            notify_on_all_mentions=notify_on_all_mentions,
            phone_last_4=phone_last_4,
            phone_otp=phone_otp,
            recommender_reward=recommender_reward,
            reply_on_subscribe=reply_on_subscribe,
            send_awards_top_1=send_awards_top_1,
            send_awards_top_5=send_awards_top_5,
            should_receive_less_notifications=should_receive_less_notifications,
            show_friends_to_subscribers=show_friends_to_subscribers,
            show_full_text_in_email_notify=show_full_text_in_email_notify,
            show_posts_tips=show_posts_tips,
            show_subscribes_offers=show_subscribes_offers,
            socials_connects=socials_connects,
            streaming_mux_key=streaming_mux_key,
            streaming_mux_key_expired_at=streaming_mux_key_expired_at,
            streaming_mux_server=streaming_mux_server,
            streaming_obs_key=streaming_obs_key,
            streaming_obs_server=streaming_obs_server,
            streaming_rtmp_key=streaming_rtmp_key,
            streaming_rtmp_server=streaming_rtmp_server,
            strong_otp=strong_otp,
            unfollow_auto_follow_back=unfollow_auto_follow_back,
        )

        get_settings_response_200_data.additional_properties = d
        return get_settings_response_200_data

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
