from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.get_current_account_response_200_data_avatar_thumbs import (
        GetCurrentAccountResponse200DataAvatarThumbs,
    )
    from ..models.get_current_account_response_200_data_has_new_ticket_replies import (
        GetCurrentAccountResponse200DataHasNewTicketReplies,
    )
    from ..models.get_current_account_response_200_data_header_size import GetCurrentAccountResponse200DataHeaderSize
    from ..models.get_current_account_response_200_data_header_thumbs import (
        GetCurrentAccountResponse200DataHeaderThumbs,
    )
    from ..models.get_current_account_response_200_data_upload import GetCurrentAccountResponse200DataUpload


T = TypeVar("T", bound="GetCurrentAccountResponse200Data")


@_attrs_define
class GetCurrentAccountResponse200Data:
    """
    Attributes:
        about (str | Unset):
        adv_block (list[str] | Unset):
        age_verification_required (bool | Unset):
        archived_posts_count (int | Unset):
        audios_count (int | Unset):
        avatar (str | Unset):
        avatar_header_converter_upload (bool | Unset):
        avatar_thumbs (GetCurrentAccountResponse200DataAvatarThumbs | Unset):
        can_add_card (bool | Unset):
        can_add_story (bool | Unset):
        can_add_subscriber (bool | Unset):
        can_alternative_wallet_top_up (bool | Unset):
        can_change_content_price (bool | Unset):
        can_chat (bool | Unset):
        can_comment_story (bool | Unset):
        can_connect_of_account (bool | Unset):
        can_create_fund_raising (bool | Unset):
        can_create_lists (bool | Unset):
        can_create_promotion (bool | Unset):
        can_create_trial (bool | Unset):
        can_earn (bool | Unset):
        can_look_story (bool | Unset):
        can_make_expire_posts (bool | Unset):
        can_pay_internal (bool | Unset):
        can_pin_post (bool | Unset):
        can_receive_chat_message (bool | Unset):
        can_receive_manual_payout (bool | Unset):
        can_receive_stripe_payout (bool | Unset):
        can_send_chat_to_all (bool | Unset):
        can_streaming (bool | Unset):
        can_trial_send (bool | Unset):
        chat_messages_count (int | Unset):
        connected_of_accounts (list[Any] | Unset):
        count_pinned_chat (int | Unset):
        count_priority_chat (int | Unset):
        credit_balance (int | Unset):
        credits_max (int | Unset):
        credits_min (int | Unset):
        csrf (str | Unset):
        email (str | Unset):
        enabled_image_editor_for_chat (bool | Unset):
        face_id_regular (list[Any] | Unset):
        favorited_count (int | Unset):
        favorites_count (int | Unset):
        first_published_post_date (str | Unset):
        has_friends (bool | Unset):
        has_internal_payments (bool | Unset):
        has_labels (bool | Unset):
        has_links (bool | Unset):
        has_new_alerts (bool | Unset):
        has_new_changed_price_subscriptions (bool | Unset):
        has_new_hints (bool | Unset):
        has_new_ticket_replies (GetCurrentAccountResponse200DataHasNewTicketReplies | Unset):
        has_not_viewed_story (bool | Unset):
        has_pinned_posts (bool | Unset):
        has_purchased_posts (bool | Unset):
        has_scenario (bool | Unset):
        has_scheduled_stream (bool | Unset):
        has_stories (bool | Unset):
        has_stream (bool | Unset):
        has_stripe (bool | Unset):
        has_system_notifications (bool | Unset):
        has_tags (bool | Unset):
        has_watermark_photo (bool | Unset):
        has_watermark_video (bool | Unset):
        header (str | Unset):
        header_size (GetCurrentAccountResponse200DataHeaderSize | Unset):
        header_thumbs (GetCurrentAccountResponse200DataHeaderThumbs | Unset):
        id (int | Unset):
        ip (str | Unset):
        is_adult_content (bool | Unset):
        is_age_verified (bool | Unset):
        is_allow_tweets (bool | Unset):
        is_auth (bool | Unset):
        is_country_vat_number_collect (bool | Unset):
        is_country_vat_refundable (bool | Unset):
        is_country_with_vat (bool | Unset):
        is_credits_enabled (bool | Unset):
        is_delete_initiated (bool | Unset):
        is_email_checked (bool | Unset):
        is_email_required (bool | Unset):
        is_legal_approved_allowed (bool | Unset):
        is_make_payment (bool | Unset):
        is_markdown_disabled_for_about (bool | Unset):
        is_need_confirm_payout (bool | Unset):
        is_otp_enabled (bool | Unset):
        is_payment_card_connected (bool | Unset):
        is_paywall_passed (bool | Unset):
        is_performer (bool | Unset):
        is_private_restriction (bool | Unset):
        is_real_card_connected (bool | Unset):
        is_real_performer (bool | Unset):
        is_referrer_allowed (bool | Unset):
        is_scheduled_streams_allowed (bool | Unset):
        is_spotify_connected (bool | Unset):
        is_spring_connected (bool | Unset):
        is_stripe_exist (bool | Unset):
        is_twitter_connected (bool | Unset):
        is_vat_required (bool | Unset):
        is_verified (bool | Unset):
        is_verified_reason (bool | Unset):
        is_visible_online (bool | Unset):
        is_wallet_autorecharge (bool | Unset):
        is_want_comments (bool | Unset):
        iv_country (str | Unset):
        iv_fail_reason (str | Unset):
        iv_flow (str | Unset):
        iv_hide_for_performers (bool | Unset):
        iv_status (str | Unset):
        join_date (str | Unset):
        last_seen (str | Unset):
        location (str | Unset):
        max_fund_raising_target (int | Unset):
        max_pinned_posts_count (int | Unset):
        medias_count (int | Unset):
        message_max_price (int | Unset):
        message_min_price (int | Unset):
        min_fund_raising_target (int | Unset):
        name (str | Unset):
        need_iv_approve (bool | Unset):
        new_tags_count (int | Unset):
        notifications_count (int | Unset):
        paid_feed (bool | Unset):
        payout_legal_approve_state (str | Unset):
        payout_type (str | Unset):
        photos_count (int | Unset):
        pinned_posts_count (int | Unset):
        post_max_price (int | Unset):
        post_min_price (int | Unset):
        posts_count (int | Unset):
        private_archived_posts_count (int | Unset):
        show_media_count (bool | Unset):
        show_posts_in_feed (bool | Unset):
        show_subscribers_count (bool | Unset):
        subscribe_max_price (int | Unset):
        subscribe_min_price (float | Unset):
        subscribe_price (int | Unset):
        subscribed_by_data (str | Unset):
        subscribed_on_data (str | Unset):
        subscribers_count (int | Unset):
        subscribes_count (int | Unset):
        subscription_bundles (list[Any] | Unset):
        tips_enabled (bool | Unset):
        tips_max (int | Unset):
        tips_min (int | Unset):
        tips_min_internal (int | Unset):
        tips_text_enabled (bool | Unset):
        trial_max_days (int | Unset):
        trial_max_expires_days (int | Unset):
        twitter_username (str | Unset):
        unread_tips (int | Unset):
        upload (GetCurrentAccountResponse200DataUpload | Unset):
        username (str | Unset):
        vat_number_name (str | Unset):
        videos_count (int | Unset):
        view (str | Unset):
        wallet_autorecharge_amount (int | Unset):
        wallet_autorecharge_min (int | Unset):
        wallet_first_rebills (bool | Unset):
        watermark_position (str | Unset):
        watermark_text (str | Unset):
        website (str | Unset):
        wishlist (str | Unset):
        ws_auth_token (str | Unset):
        ws_url (str | Unset):
    """

    about: str | Unset = UNSET
    adv_block: list[str] | Unset = UNSET
    age_verification_required: bool | Unset = UNSET
    archived_posts_count: int | Unset = UNSET
    audios_count: int | Unset = UNSET
    avatar: str | Unset = UNSET
    avatar_header_converter_upload: bool | Unset = UNSET
    avatar_thumbs: GetCurrentAccountResponse200DataAvatarThumbs | Unset = UNSET
    can_add_card: bool | Unset = UNSET
    can_add_story: bool | Unset = UNSET
    can_add_subscriber: bool | Unset = UNSET
    can_alternative_wallet_top_up: bool | Unset = UNSET
    can_change_content_price: bool | Unset = UNSET
    can_chat: bool | Unset = UNSET
    can_comment_story: bool | Unset = UNSET
    can_connect_of_account: bool | Unset = UNSET
    can_create_fund_raising: bool | Unset = UNSET
    can_create_lists: bool | Unset = UNSET
    can_create_promotion: bool | Unset = UNSET
    can_create_trial: bool | Unset = UNSET
    can_earn: bool | Unset = UNSET
    can_look_story: bool | Unset = UNSET
    can_make_expire_posts: bool | Unset = UNSET
    can_pay_internal: bool | Unset = UNSET
    can_pin_post: bool | Unset = UNSET
    can_receive_chat_message: bool | Unset = UNSET
    can_receive_manual_payout: bool | Unset = UNSET
    can_receive_stripe_payout: bool | Unset = UNSET
    can_send_chat_to_all: bool | Unset = UNSET
    can_streaming: bool | Unset = UNSET
    can_trial_send: bool | Unset = UNSET
    chat_messages_count: int | Unset = UNSET
    connected_of_accounts: list[Any] | Unset = UNSET
    count_pinned_chat: int | Unset = UNSET
    count_priority_chat: int | Unset = UNSET
    credit_balance: int | Unset = UNSET
    credits_max: int | Unset = UNSET
    credits_min: int | Unset = UNSET
    csrf: str | Unset = UNSET
    email: str | Unset = UNSET
    enabled_image_editor_for_chat: bool | Unset = UNSET
    face_id_regular: list[Any] | Unset = UNSET
    favorited_count: int | Unset = UNSET
    favorites_count: int | Unset = UNSET
    first_published_post_date: str | Unset = UNSET
    has_friends: bool | Unset = UNSET
    has_internal_payments: bool | Unset = UNSET
    has_labels: bool | Unset = UNSET
    has_links: bool | Unset = UNSET
    has_new_alerts: bool | Unset = UNSET
    has_new_changed_price_subscriptions: bool | Unset = UNSET
    has_new_hints: bool | Unset = UNSET
    has_new_ticket_replies: GetCurrentAccountResponse200DataHasNewTicketReplies | Unset = UNSET
    has_not_viewed_story: bool | Unset = UNSET
    has_pinned_posts: bool | Unset = UNSET
    has_purchased_posts: bool | Unset = UNSET
    has_scenario: bool | Unset = UNSET
    has_scheduled_stream: bool | Unset = UNSET
    has_stories: bool | Unset = UNSET
    has_stream: bool | Unset = UNSET
    has_stripe: bool | Unset = UNSET
    has_system_notifications: bool | Unset = UNSET
    has_tags: bool | Unset = UNSET
    has_watermark_photo: bool | Unset = UNSET
    has_watermark_video: bool | Unset = UNSET
    header: str | Unset = UNSET
    header_size: GetCurrentAccountResponse200DataHeaderSize | Unset = UNSET
    header_thumbs: GetCurrentAccountResponse200DataHeaderThumbs | Unset = UNSET
    id: int | Unset = UNSET
    ip: str | Unset = UNSET
    is_adult_content: bool | Unset = UNSET
    is_age_verified: bool | Unset = UNSET
    is_allow_tweets: bool | Unset = UNSET
    is_auth: bool | Unset = UNSET
    is_country_vat_number_collect: bool | Unset = UNSET
    is_country_vat_refundable: bool | Unset = UNSET
    is_country_with_vat: bool | Unset = UNSET
    is_credits_enabled: bool | Unset = UNSET
    is_delete_initiated: bool | Unset = UNSET
    is_email_checked: bool | Unset = UNSET
    is_email_required: bool | Unset = UNSET
    is_legal_approved_allowed: bool | Unset = UNSET
    is_make_payment: bool | Unset = UNSET
    is_markdown_disabled_for_about: bool | Unset = UNSET
    is_need_confirm_payout: bool | Unset = UNSET
    is_otp_enabled: bool | Unset = UNSET
    is_payment_card_connected: bool | Unset = UNSET
    is_paywall_passed: bool | Unset = UNSET
    is_performer: bool | Unset = UNSET
    is_private_restriction: bool | Unset = UNSET
    is_real_card_connected: bool | Unset = UNSET
    is_real_performer: bool | Unset = UNSET
    is_referrer_allowed: bool | Unset = UNSET
    is_scheduled_streams_allowed: bool | Unset = UNSET
    is_spotify_connected: bool | Unset = UNSET
    is_spring_connected: bool | Unset = UNSET
    is_stripe_exist: bool | Unset = UNSET
    is_twitter_connected: bool | Unset = UNSET
    is_vat_required: bool | Unset = UNSET
    is_verified: bool | Unset = UNSET
    is_verified_reason: bool | Unset = UNSET
    is_visible_online: bool | Unset = UNSET
    is_wallet_autorecharge: bool | Unset = UNSET
    is_want_comments: bool | Unset = UNSET
    iv_country: str | Unset = UNSET
    iv_fail_reason: str | Unset = UNSET
    iv_flow: str | Unset = UNSET
    iv_hide_for_performers: bool | Unset = UNSET
    iv_status: str | Unset = UNSET
    join_date: str | Unset = UNSET
    last_seen: str | Unset = UNSET
    location: str | Unset = UNSET
    max_fund_raising_target: int | Unset = UNSET
    max_pinned_posts_count: int | Unset = UNSET
    medias_count: int | Unset = UNSET
    message_max_price: int | Unset = UNSET
    message_min_price: int | Unset = UNSET
    min_fund_raising_target: int | Unset = UNSET
    name: str | Unset = UNSET
    need_iv_approve: bool | Unset = UNSET
    new_tags_count: int | Unset = UNSET
    notifications_count: int | Unset = UNSET
    paid_feed: bool | Unset = UNSET
    payout_legal_approve_state: str | Unset = UNSET
    payout_type: str | Unset = UNSET
    photos_count: int | Unset = UNSET
    pinned_posts_count: int | Unset = UNSET
    post_max_price: int | Unset = UNSET
    post_min_price: int | Unset = UNSET
    posts_count: int | Unset = UNSET
    private_archived_posts_count: int | Unset = UNSET
    show_media_count: bool | Unset = UNSET
    show_posts_in_feed: bool | Unset = UNSET
    show_subscribers_count: bool | Unset = UNSET
    subscribe_max_price: int | Unset = UNSET
    subscribe_min_price: float | Unset = UNSET
    subscribe_price: int | Unset = UNSET
    subscribed_by_data: str | Unset = UNSET
    subscribed_on_data: str | Unset = UNSET
    subscribers_count: int | Unset = UNSET
    subscribes_count: int | Unset = UNSET
    subscription_bundles: list[Any] | Unset = UNSET
    tips_enabled: bool | Unset = UNSET
    tips_max: int | Unset = UNSET
    tips_min: int | Unset = UNSET
    tips_min_internal: int | Unset = UNSET
    tips_text_enabled: bool | Unset = UNSET
    trial_max_days: int | Unset = UNSET
    trial_max_expires_days: int | Unset = UNSET
    twitter_username: str | Unset = UNSET
    unread_tips: int | Unset = UNSET
    upload: GetCurrentAccountResponse200DataUpload | Unset = UNSET
    username: str | Unset = UNSET
    vat_number_name: str | Unset = UNSET
    videos_count: int | Unset = UNSET
    view: str | Unset = UNSET
    wallet_autorecharge_amount: int | Unset = UNSET
    wallet_autorecharge_min: int | Unset = UNSET
    wallet_first_rebills: bool | Unset = UNSET
    watermark_position: str | Unset = UNSET
    watermark_text: str | Unset = UNSET
    website: str | Unset = UNSET
    wishlist: str | Unset = UNSET
    ws_auth_token: str | Unset = UNSET
    ws_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        about = self.about

        adv_block: list[str] | Unset = UNSET
        if not isinstance(self.adv_block, Unset):
            adv_block = self.adv_block

        age_verification_required = self.age_verification_required

        archived_posts_count = self.archived_posts_count

        audios_count = self.audios_count

        avatar = self.avatar

        avatar_header_converter_upload = self.avatar_header_converter_upload

        avatar_thumbs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.avatar_thumbs, Unset):
            avatar_thumbs = self.avatar_thumbs.to_dict()

        can_add_card = self.can_add_card

        can_add_story = self.can_add_story

        can_add_subscriber = self.can_add_subscriber

        can_alternative_wallet_top_up = self.can_alternative_wallet_top_up

        can_change_content_price = self.can_change_content_price

        can_chat = self.can_chat

        can_comment_story = self.can_comment_story

        can_connect_of_account = self.can_connect_of_account

        can_create_fund_raising = self.can_create_fund_raising

        can_create_lists = self.can_create_lists

        can_create_promotion = self.can_create_promotion

        can_create_trial = self.can_create_trial

        can_earn = self.can_earn

        can_look_story = self.can_look_story

        can_make_expire_posts = self.can_make_expire_posts

        can_pay_internal = self.can_pay_internal

        can_pin_post = self.can_pin_post

        can_receive_chat_message = self.can_receive_chat_message

        can_receive_manual_payout = self.can_receive_manual_payout

        can_receive_stripe_payout = self.can_receive_stripe_payout

        can_send_chat_to_all = self.can_send_chat_to_all

        can_streaming = self.can_streaming

        can_trial_send = self.can_trial_send

        chat_messages_count = self.chat_messages_count

        connected_of_accounts: list[Any] | Unset = UNSET
        if not isinstance(self.connected_of_accounts, Unset):
            connected_of_accounts = self.connected_of_accounts

        count_pinned_chat = self.count_pinned_chat

        count_priority_chat = self.count_priority_chat

        credit_balance = self.credit_balance

        credits_max = self.credits_max

        credits_min = self.credits_min

        csrf = self.csrf

        email = self.email

        enabled_image_editor_for_chat = self.enabled_image_editor_for_chat

        face_id_regular: list[Any] | Unset = UNSET
        if not isinstance(self.face_id_regular, Unset):
            face_id_regular = self.face_id_regular

        favorited_count = self.favorited_count

        favorites_count = self.favorites_count

        first_published_post_date = self.first_published_post_date

        has_friends = self.has_friends

        has_internal_payments = self.has_internal_payments

        has_labels = self.has_labels

        has_links = self.has_links

        has_new_alerts = self.has_new_alerts

        has_new_changed_price_subscriptions = self.has_new_changed_price_subscriptions

        has_new_hints = self.has_new_hints

        has_new_ticket_replies: dict[str, Any] | Unset = UNSET
        if not isinstance(self.has_new_ticket_replies, Unset):
            has_new_ticket_replies = self.has_new_ticket_replies.to_dict()

        has_not_viewed_story = self.has_not_viewed_story

        has_pinned_posts = self.has_pinned_posts

        has_purchased_posts = self.has_purchased_posts

        has_scenario = self.has_scenario

        has_scheduled_stream = self.has_scheduled_stream

        has_stories = self.has_stories

        has_stream = self.has_stream

        has_stripe = self.has_stripe

        has_system_notifications = self.has_system_notifications

        has_tags = self.has_tags

        has_watermark_photo = self.has_watermark_photo

        has_watermark_video = self.has_watermark_video

        header = self.header

        header_size: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header_size, Unset):
            header_size = self.header_size.to_dict()

        header_thumbs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header_thumbs, Unset):
            header_thumbs = self.header_thumbs.to_dict()

        id = self.id

        ip = self.ip

        is_adult_content = self.is_adult_content

        is_age_verified = self.is_age_verified

        is_allow_tweets = self.is_allow_tweets

        is_auth = self.is_auth

        is_country_vat_number_collect = self.is_country_vat_number_collect

        is_country_vat_refundable = self.is_country_vat_refundable

        is_country_with_vat = self.is_country_with_vat

        is_credits_enabled = self.is_credits_enabled

        is_delete_initiated = self.is_delete_initiated

        is_email_checked = self.is_email_checked

        is_email_required = self.is_email_required

        is_legal_approved_allowed = self.is_legal_approved_allowed

        is_make_payment = self.is_make_payment

        is_markdown_disabled_for_about = self.is_markdown_disabled_for_about

        is_need_confirm_payout = self.is_need_confirm_payout

        is_otp_enabled = self.is_otp_enabled

        is_payment_card_connected = self.is_payment_card_connected

        is_paywall_passed = self.is_paywall_passed

        is_performer = self.is_performer

        is_private_restriction = self.is_private_restriction

        is_real_card_connected = self.is_real_card_connected

        is_real_performer = self.is_real_performer

        is_referrer_allowed = self.is_referrer_allowed

        is_scheduled_streams_allowed = self.is_scheduled_streams_allowed

        is_spotify_connected = self.is_spotify_connected

        is_spring_connected = self.is_spring_connected

        is_stripe_exist = self.is_stripe_exist

        is_twitter_connected = self.is_twitter_connected

        is_vat_required = self.is_vat_required

        is_verified = self.is_verified

        is_verified_reason = self.is_verified_reason

        is_visible_online = self.is_visible_online

        is_wallet_autorecharge = self.is_wallet_autorecharge

        is_want_comments = self.is_want_comments

        iv_country = self.iv_country

        iv_fail_reason = self.iv_fail_reason

        iv_flow = self.iv_flow

        iv_hide_for_performers = self.iv_hide_for_performers

        iv_status = self.iv_status

        join_date = self.join_date

        last_seen = self.last_seen

        location = self.location

        max_fund_raising_target = self.max_fund_raising_target

        max_pinned_posts_count = self.max_pinned_posts_count

        medias_count = self.medias_count

        message_max_price = self.message_max_price

        message_min_price = self.message_min_price

        min_fund_raising_target = self.min_fund_raising_target

        name = self.name

        need_iv_approve = self.need_iv_approve

        new_tags_count = self.new_tags_count

        notifications_count = self.notifications_count

        paid_feed = self.paid_feed

        payout_legal_approve_state = self.payout_legal_approve_state

        payout_type = self.payout_type

        photos_count = self.photos_count

        pinned_posts_count = self.pinned_posts_count

        post_max_price = self.post_max_price

        post_min_price = self.post_min_price

        posts_count = self.posts_count

        private_archived_posts_count = self.private_archived_posts_count

        show_media_count = self.show_media_count

        show_posts_in_feed = self.show_posts_in_feed

        show_subscribers_count = self.show_subscribers_count

        subscribe_max_price = self.subscribe_max_price

        subscribe_min_price = self.subscribe_min_price

        subscribe_price = self.subscribe_price

        subscribed_by_data = self.subscribed_by_data

        subscribed_on_data = self.subscribed_on_data

        subscribers_count = self.subscribers_count

        subscribes_count = self.subscribes_count

        subscription_bundles: list[Any] | Unset = UNSET
        if not isinstance(self.subscription_bundles, Unset):
            subscription_bundles = self.subscription_bundles

        tips_enabled = self.tips_enabled

        tips_max = self.tips_max

        tips_min = self.tips_min

        tips_min_internal = self.tips_min_internal

        tips_text_enabled = self.tips_text_enabled

        trial_max_days = self.trial_max_days

        trial_max_expires_days = self.trial_max_expires_days

        twitter_username = self.twitter_username

        unread_tips = self.unread_tips

        upload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.upload, Unset):
            upload = self.upload.to_dict()

        username = self.username

        vat_number_name = self.vat_number_name

        videos_count = self.videos_count

        view = self.view

        wallet_autorecharge_amount = self.wallet_autorecharge_amount

        wallet_autorecharge_min = self.wallet_autorecharge_min

        wallet_first_rebills = self.wallet_first_rebills

        watermark_position = self.watermark_position

        watermark_text = self.watermark_text

        website = self.website

        wishlist = self.wishlist

        ws_auth_token = self.ws_auth_token

        ws_url = self.ws_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if about is not UNSET:
            field_dict["about"] = about
        if adv_block is not UNSET:
            field_dict["advBlock"] = adv_block
        if age_verification_required is not UNSET:
            field_dict["ageVerificationRequired"] = age_verification_required
        if archived_posts_count is not UNSET:
            field_dict["archivedPostsCount"] = archived_posts_count
        if audios_count is not UNSET:
            field_dict["audiosCount"] = audios_count
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if avatar_header_converter_upload is not UNSET:
            field_dict["avatarHeaderConverterUpload"] = avatar_header_converter_upload
        if avatar_thumbs is not UNSET:
            field_dict["avatarThumbs"] = avatar_thumbs
        if can_add_card is not UNSET:
            field_dict["canAddCard"] = can_add_card
        if can_add_story is not UNSET:
            field_dict["canAddStory"] = can_add_story
        if can_add_subscriber is not UNSET:
            field_dict["canAddSubscriber"] = can_add_subscriber
        if can_alternative_wallet_top_up is not UNSET:
            field_dict["canAlternativeWalletTopUp"] = can_alternative_wallet_top_up
        if can_change_content_price is not UNSET:
            field_dict["canChangeContentPrice"] = can_change_content_price
        if can_chat is not UNSET:
            field_dict["canChat"] = can_chat
        if can_comment_story is not UNSET:
            field_dict["canCommentStory"] = can_comment_story
        if can_connect_of_account is not UNSET:
            field_dict["canConnectOfAccount"] = can_connect_of_account
        if can_create_fund_raising is not UNSET:
            field_dict["canCreateFundRaising"] = can_create_fund_raising
        if can_create_lists is not UNSET:
            field_dict["canCreateLists"] = can_create_lists
        if can_create_promotion is not UNSET:
            field_dict["canCreatePromotion"] = can_create_promotion
        if can_create_trial is not UNSET:
            field_dict["canCreateTrial"] = can_create_trial
        if can_earn is not UNSET:
            field_dict["canEarn"] = can_earn
        if can_look_story is not UNSET:
            field_dict["canLookStory"] = can_look_story
        if can_make_expire_posts is not UNSET:
            field_dict["canMakeExpirePosts"] = can_make_expire_posts
        if can_pay_internal is not UNSET:
            field_dict["canPayInternal"] = can_pay_internal
        if can_pin_post is not UNSET:
            field_dict["canPinPost"] = can_pin_post
        if can_receive_chat_message is not UNSET:
            field_dict["canReceiveChatMessage"] = can_receive_chat_message
        if can_receive_manual_payout is not UNSET:
            field_dict["canReceiveManualPayout"] = can_receive_manual_payout
        if can_receive_stripe_payout is not UNSET:
            field_dict["canReceiveStripePayout"] = can_receive_stripe_payout
        if can_send_chat_to_all is not UNSET:
            field_dict["canSendChatToAll"] = can_send_chat_to_all
        if can_streaming is not UNSET:
            field_dict["canStreaming"] = can_streaming
        if can_trial_send is not UNSET:
            field_dict["canTrialSend"] = can_trial_send
        if chat_messages_count is not UNSET:
            field_dict["chatMessagesCount"] = chat_messages_count
        if connected_of_accounts is not UNSET:
            field_dict["connectedOfAccounts"] = connected_of_accounts
        if count_pinned_chat is not UNSET:
            field_dict["countPinnedChat"] = count_pinned_chat
        if count_priority_chat is not UNSET:
            field_dict["countPriorityChat"] = count_priority_chat
        if credit_balance is not UNSET:
            field_dict["creditBalance"] = credit_balance
        if credits_max is not UNSET:
            field_dict["creditsMax"] = credits_max
        if credits_min is not UNSET:
            field_dict["creditsMin"] = credits_min
        if csrf is not UNSET:
            field_dict["csrf"] = csrf
        if email is not UNSET:
            field_dict["email"] = email
        if enabled_image_editor_for_chat is not UNSET:
            field_dict["enabledImageEditorForChat"] = enabled_image_editor_for_chat
        if face_id_regular is not UNSET:
            field_dict["faceIdRegular"] = face_id_regular
        if favorited_count is not UNSET:
            field_dict["favoritedCount"] = favorited_count
        if favorites_count is not UNSET:
            field_dict["favoritesCount"] = favorites_count
        if first_published_post_date is not UNSET:
            field_dict["firstPublishedPostDate"] = first_published_post_date
        if has_friends is not UNSET:
            field_dict["hasFriends"] = has_friends
        if has_internal_payments is not UNSET:
            field_dict["hasInternalPayments"] = has_internal_payments
        if has_labels is not UNSET:
            field_dict["hasLabels"] = has_labels
        if has_links is not UNSET:
            field_dict["hasLinks"] = has_links
        if has_new_alerts is not UNSET:
            field_dict["hasNewAlerts"] = has_new_alerts
        if has_new_changed_price_subscriptions is not UNSET:
            field_dict["hasNewChangedPriceSubscriptions"] = has_new_changed_price_subscriptions
        if has_new_hints is not UNSET:
            field_dict["hasNewHints"] = has_new_hints
        if has_new_ticket_replies is not UNSET:
            field_dict["hasNewTicketReplies"] = has_new_ticket_replies
        if has_not_viewed_story is not UNSET:
            field_dict["hasNotViewedStory"] = has_not_viewed_story
        if has_pinned_posts is not UNSET:
            field_dict["hasPinnedPosts"] = has_pinned_posts
        if has_purchased_posts is not UNSET:
            field_dict["hasPurchasedPosts"] = has_purchased_posts
        if has_scenario is not UNSET:
            field_dict["hasScenario"] = has_scenario
        if has_scheduled_stream is not UNSET:
            field_dict["hasScheduledStream"] = has_scheduled_stream
        if has_stories is not UNSET:
            field_dict["hasStories"] = has_stories
        if has_stream is not UNSET:
            field_dict["hasStream"] = has_stream
        if has_stripe is not UNSET:
            field_dict["hasStripe"] = has_stripe
        if has_system_notifications is not UNSET:
            field_dict["hasSystemNotifications"] = has_system_notifications
        if has_tags is not UNSET:
            field_dict["hasTags"] = has_tags
        if has_watermark_photo is not UNSET:
            field_dict["hasWatermarkPhoto"] = has_watermark_photo
        if has_watermark_video is not UNSET:
            field_dict["hasWatermarkVideo"] = has_watermark_video
        if header is not UNSET:
            field_dict["header"] = header
        if header_size is not UNSET:
            field_dict["headerSize"] = header_size
        if header_thumbs is not UNSET:
            field_dict["headerThumbs"] = header_thumbs
        if id is not UNSET:
            field_dict["id"] = id
        if ip is not UNSET:
            field_dict["ip"] = ip
        if is_adult_content is not UNSET:
            field_dict["isAdultContent"] = is_adult_content
        if is_age_verified is not UNSET:
            field_dict["isAgeVerified"] = is_age_verified
        if is_allow_tweets is not UNSET:
            field_dict["isAllowTweets"] = is_allow_tweets
        if is_auth is not UNSET:
            field_dict["isAuth"] = is_auth
        if is_country_vat_number_collect is not UNSET:
            field_dict["isCountryVatNumberCollect"] = is_country_vat_number_collect
        if is_country_vat_refundable is not UNSET:
            field_dict["isCountryVatRefundable"] = is_country_vat_refundable
        if is_country_with_vat is not UNSET:
            field_dict["isCountryWithVat"] = is_country_with_vat
        if is_credits_enabled is not UNSET:
            field_dict["isCreditsEnabled"] = is_credits_enabled
        if is_delete_initiated is not UNSET:
            field_dict["isDeleteInitiated"] = is_delete_initiated
        if is_email_checked is not UNSET:
            field_dict["isEmailChecked"] = is_email_checked
        if is_email_required is not UNSET:
            field_dict["isEmailRequired"] = is_email_required
        if is_legal_approved_allowed is not UNSET:
            field_dict["isLegalApprovedAllowed"] = is_legal_approved_allowed
        if is_make_payment is not UNSET:
            field_dict["isMakePayment"] = is_make_payment
        if is_markdown_disabled_for_about is not UNSET:
            field_dict["isMarkdownDisabledForAbout"] = is_markdown_disabled_for_about
        if is_need_confirm_payout is not UNSET:
            field_dict["isNeedConfirmPayout"] = is_need_confirm_payout
        if is_otp_enabled is not UNSET:
            field_dict["isOtpEnabled"] = is_otp_enabled
        if is_payment_card_connected is not UNSET:
            field_dict["isPaymentCardConnected"] = is_payment_card_connected
        if is_paywall_passed is not UNSET:
            field_dict["isPaywallPassed"] = is_paywall_passed
        if is_performer is not UNSET:
            field_dict["isPerformer"] = is_performer
        if is_private_restriction is not UNSET:
            field_dict["isPrivateRestriction"] = is_private_restriction
        if is_real_card_connected is not UNSET:
            field_dict["isRealCardConnected"] = is_real_card_connected
        if is_real_performer is not UNSET:
            field_dict["isRealPerformer"] = is_real_performer
        if is_referrer_allowed is not UNSET:
            field_dict["isReferrerAllowed"] = is_referrer_allowed
        if is_scheduled_streams_allowed is not UNSET:
            field_dict["isScheduledStreamsAllowed"] = is_scheduled_streams_allowed
        if is_spotify_connected is not UNSET:
            field_dict["isSpotifyConnected"] = is_spotify_connected
        if is_spring_connected is not UNSET:
            field_dict["isSpringConnected"] = is_spring_connected
        if is_stripe_exist is not UNSET:
            field_dict["isStripeExist"] = is_stripe_exist
        if is_twitter_connected is not UNSET:
            field_dict["isTwitterConnected"] = is_twitter_connected
        if is_vat_required is not UNSET:
            field_dict["isVatRequired"] = is_vat_required
        if is_verified is not UNSET:
            field_dict["isVerified"] = is_verified
        if is_verified_reason is not UNSET:
            field_dict["isVerifiedReason"] = is_verified_reason
        if is_visible_online is not UNSET:
            field_dict["isVisibleOnline"] = is_visible_online
        if is_wallet_autorecharge is not UNSET:
            field_dict["isWalletAutorecharge"] = is_wallet_autorecharge
        if is_want_comments is not UNSET:
            field_dict["isWantComments"] = is_want_comments
        if iv_country is not UNSET:
            field_dict["ivCountry"] = iv_country
        if iv_fail_reason is not UNSET:
            field_dict["ivFailReason"] = iv_fail_reason
        if iv_flow is not UNSET:
            field_dict["ivFlow"] = iv_flow
        if iv_hide_for_performers is not UNSET:
            field_dict["ivHideForPerformers"] = iv_hide_for_performers
        if iv_status is not UNSET:
            field_dict["ivStatus"] = iv_status
        if join_date is not UNSET:
            field_dict["joinDate"] = join_date
        if last_seen is not UNSET:
            field_dict["lastSeen"] = last_seen
        if location is not UNSET:
            field_dict["location"] = location
        if max_fund_raising_target is not UNSET:
            field_dict["maxFundRaisingTarget"] = max_fund_raising_target
        if max_pinned_posts_count is not UNSET:
            field_dict["maxPinnedPostsCount"] = max_pinned_posts_count
        if medias_count is not UNSET:
            field_dict["mediasCount"] = medias_count
        if message_max_price is not UNSET:
            field_dict["messageMaxPrice"] = message_max_price
        if message_min_price is not UNSET:
            field_dict["messageMinPrice"] = message_min_price
        if min_fund_raising_target is not UNSET:
            field_dict["minFundRaisingTarget"] = min_fund_raising_target
        if name is not UNSET:
            field_dict["name"] = name
        if need_iv_approve is not UNSET:
            field_dict["needIVApprove"] = need_iv_approve
        if new_tags_count is not UNSET:
            field_dict["newTagsCount"] = new_tags_count
        if notifications_count is not UNSET:
            field_dict["notificationsCount"] = notifications_count
        if paid_feed is not UNSET:
            field_dict["paidFeed"] = paid_feed
        if payout_legal_approve_state is not UNSET:
            field_dict["payoutLegalApproveState"] = payout_legal_approve_state
        if payout_type is not UNSET:
            field_dict["payoutType"] = payout_type
        if photos_count is not UNSET:
            field_dict["photosCount"] = photos_count
        if pinned_posts_count is not UNSET:
            field_dict["pinnedPostsCount"] = pinned_posts_count
        if post_max_price is not UNSET:
            field_dict["postMaxPrice"] = post_max_price
        if post_min_price is not UNSET:
            field_dict["postMinPrice"] = post_min_price
        if posts_count is not UNSET:
            field_dict["postsCount"] = posts_count
        if private_archived_posts_count is not UNSET:
            field_dict["privateArchivedPostsCount"] = private_archived_posts_count
        if show_media_count is not UNSET:
            field_dict["showMediaCount"] = show_media_count
        if show_posts_in_feed is not UNSET:
            field_dict["showPostsInFeed"] = show_posts_in_feed
        if show_subscribers_count is not UNSET:
            field_dict["showSubscribersCount"] = show_subscribers_count
        if subscribe_max_price is not UNSET:
            field_dict["subscribeMaxPrice"] = subscribe_max_price
        if subscribe_min_price is not UNSET:
            field_dict["subscribeMinPrice"] = subscribe_min_price
        if subscribe_price is not UNSET:
            field_dict["subscribePrice"] = subscribe_price
        if subscribed_by_data is not UNSET:
            field_dict["subscribedByData"] = subscribed_by_data
        if subscribed_on_data is not UNSET:
            field_dict["subscribedOnData"] = subscribed_on_data
        if subscribers_count is not UNSET:
            field_dict["subscribersCount"] = subscribers_count
        if subscribes_count is not UNSET:
            field_dict["subscribesCount"] = subscribes_count
        if subscription_bundles is not UNSET:
            field_dict["subscriptionBundles"] = subscription_bundles
        if tips_enabled is not UNSET:
            field_dict["tipsEnabled"] = tips_enabled
        if tips_max is not UNSET:
            field_dict["tipsMax"] = tips_max
        if tips_min is not UNSET:
            field_dict["tipsMin"] = tips_min
        if tips_min_internal is not UNSET:
            field_dict["tipsMinInternal"] = tips_min_internal
        if tips_text_enabled is not UNSET:
            field_dict["tipsTextEnabled"] = tips_text_enabled
        if trial_max_days is not UNSET:
            field_dict["trialMaxDays"] = trial_max_days
        if trial_max_expires_days is not UNSET:
            field_dict["trialMaxExpiresDays"] = trial_max_expires_days
        if twitter_username is not UNSET:
            field_dict["twitterUsername"] = twitter_username
        if unread_tips is not UNSET:
            field_dict["unreadTips"] = unread_tips
        if upload is not UNSET:
            field_dict["upload"] = upload
        if username is not UNSET:
            field_dict["username"] = username
        if vat_number_name is not UNSET:
            field_dict["vatNumberName"] = vat_number_name
        if videos_count is not UNSET:
            field_dict["videosCount"] = videos_count
        if view is not UNSET:
            field_dict["view"] = view
        if wallet_autorecharge_amount is not UNSET:
            field_dict["walletAutorechargeAmount"] = wallet_autorecharge_amount
        if wallet_autorecharge_min is not UNSET:
            field_dict["walletAutorechargeMin"] = wallet_autorecharge_min
        if wallet_first_rebills is not UNSET:
            field_dict["walletFirstRebills"] = wallet_first_rebills
        if watermark_position is not UNSET:
            field_dict["watermarkPosition"] = watermark_position
        if watermark_text is not UNSET:
            field_dict["watermarkText"] = watermark_text
        if website is not UNSET:
            field_dict["website"] = website
        if wishlist is not UNSET:
            field_dict["wishlist"] = wishlist
        if ws_auth_token is not UNSET:
            field_dict["wsAuthToken"] = ws_auth_token
        if ws_url is not UNSET:
            field_dict["wsUrl"] = ws_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_current_account_response_200_data_avatar_thumbs import (
            GetCurrentAccountResponse200DataAvatarThumbs,  # noqa: PLC0415
        )
        from ..models.get_current_account_response_200_data_has_new_ticket_replies import (
            GetCurrentAccountResponse200DataHasNewTicketReplies,  # noqa: PLC0415
        )
        from ..models.get_current_account_response_200_data_header_size import (
            GetCurrentAccountResponse200DataHeaderSize,  # noqa: PLC0415
        )
        from ..models.get_current_account_response_200_data_header_thumbs import (
            GetCurrentAccountResponse200DataHeaderThumbs,  # noqa: PLC0415
        )
        from ..models.get_current_account_response_200_data_upload import GetCurrentAccountResponse200DataUpload  # noqa: PLC0415

        d = dict(src_dict)
        about = d.pop("about", UNSET)

        adv_block = cast(list[str], d.pop("advBlock", UNSET))

        age_verification_required = d.pop("ageVerificationRequired", UNSET)

        archived_posts_count = d.pop("archivedPostsCount", UNSET)

        audios_count = d.pop("audiosCount", UNSET)

        avatar = d.pop("avatar", UNSET)

        avatar_header_converter_upload = d.pop("avatarHeaderConverterUpload", UNSET)

        _avatar_thumbs = d.pop("avatarThumbs", UNSET)
        avatar_thumbs: GetCurrentAccountResponse200DataAvatarThumbs | Unset
        if isinstance(_avatar_thumbs, Unset):
            avatar_thumbs = UNSET
        else:
            avatar_thumbs = GetCurrentAccountResponse200DataAvatarThumbs.from_dict(_avatar_thumbs)

        can_add_card = d.pop("canAddCard", UNSET)

        can_add_story = d.pop("canAddStory", UNSET)

        can_add_subscriber = d.pop("canAddSubscriber", UNSET)

        can_alternative_wallet_top_up = d.pop("canAlternativeWalletTopUp", UNSET)

        can_change_content_price = d.pop("canChangeContentPrice", UNSET)

        can_chat = d.pop("canChat", UNSET)

        can_comment_story = d.pop("canCommentStory", UNSET)

        can_connect_of_account = d.pop("canConnectOfAccount", UNSET)

        can_create_fund_raising = d.pop("canCreateFundRaising", UNSET)

        can_create_lists = d.pop("canCreateLists", UNSET)

        can_create_promotion = d.pop("canCreatePromotion", UNSET)

        can_create_trial = d.pop("canCreateTrial", UNSET)

        can_earn = d.pop("canEarn", UNSET)

        can_look_story = d.pop("canLookStory", UNSET)

        can_make_expire_posts = d.pop("canMakeExpirePosts", UNSET)

        can_pay_internal = d.pop("canPayInternal", UNSET)

        can_pin_post = d.pop("canPinPost", UNSET)

        can_receive_chat_message = d.pop("canReceiveChatMessage", UNSET)

        can_receive_manual_payout = d.pop("canReceiveManualPayout", UNSET)

        can_receive_stripe_payout = d.pop("canReceiveStripePayout", UNSET)

        can_send_chat_to_all = d.pop("canSendChatToAll", UNSET)

        can_streaming = d.pop("canStreaming", UNSET)

        can_trial_send = d.pop("canTrialSend", UNSET)

        chat_messages_count = d.pop("chatMessagesCount", UNSET)

        connected_of_accounts = cast(list[Any], d.pop("connectedOfAccounts", UNSET))

        count_pinned_chat = d.pop("countPinnedChat", UNSET)

        count_priority_chat = d.pop("countPriorityChat", UNSET)

        credit_balance = d.pop("creditBalance", UNSET)

        credits_max = d.pop("creditsMax", UNSET)

        credits_min = d.pop("creditsMin", UNSET)

        csrf = d.pop("csrf", UNSET)

        email = d.pop("email", UNSET)

        enabled_image_editor_for_chat = d.pop("enabledImageEditorForChat", UNSET)

        face_id_regular = cast(list[Any], d.pop("faceIdRegular", UNSET))

        favorited_count = d.pop("favoritedCount", UNSET)

        favorites_count = d.pop("favoritesCount", UNSET)

        first_published_post_date = d.pop("firstPublishedPostDate", UNSET)

        has_friends = d.pop("hasFriends", UNSET)

        has_internal_payments = d.pop("hasInternalPayments", UNSET)

        has_labels = d.pop("hasLabels", UNSET)

        has_links = d.pop("hasLinks", UNSET)

        has_new_alerts = d.pop("hasNewAlerts", UNSET)

        has_new_changed_price_subscriptions = d.pop("hasNewChangedPriceSubscriptions", UNSET)

        has_new_hints = d.pop("hasNewHints", UNSET)

        _has_new_ticket_replies = d.pop("hasNewTicketReplies", UNSET)
        has_new_ticket_replies: GetCurrentAccountResponse200DataHasNewTicketReplies | Unset
        if isinstance(_has_new_ticket_replies, Unset):
            has_new_ticket_replies = UNSET
        else:
            has_new_ticket_replies = GetCurrentAccountResponse200DataHasNewTicketReplies.from_dict(
                _has_new_ticket_replies
            )

        has_not_viewed_story = d.pop("hasNotViewedStory", UNSET)

        has_pinned_posts = d.pop("hasPinnedPosts", UNSET)

        has_purchased_posts = d.pop("hasPurchasedPosts", UNSET)

        has_scenario = d.pop("hasScenario", UNSET)

        has_scheduled_stream = d.pop("hasScheduledStream", UNSET)

        has_stories = d.pop("hasStories", UNSET)

        has_stream = d.pop("hasStream", UNSET)

        has_stripe = d.pop("hasStripe", UNSET)

        has_system_notifications = d.pop("hasSystemNotifications", UNSET)

        has_tags = d.pop("hasTags", UNSET)

        has_watermark_photo = d.pop("hasWatermarkPhoto", UNSET)

        has_watermark_video = d.pop("hasWatermarkVideo", UNSET)

        header = d.pop("header", UNSET)

        _header_size = d.pop("headerSize", UNSET)
        header_size: GetCurrentAccountResponse200DataHeaderSize | Unset
        if isinstance(_header_size, Unset):
            header_size = UNSET
        else:
            header_size = GetCurrentAccountResponse200DataHeaderSize.from_dict(_header_size)

        _header_thumbs = d.pop("headerThumbs", UNSET)
        header_thumbs: GetCurrentAccountResponse200DataHeaderThumbs | Unset
        if isinstance(_header_thumbs, Unset):
            header_thumbs = UNSET
        else:
            header_thumbs = GetCurrentAccountResponse200DataHeaderThumbs.from_dict(_header_thumbs)

        id = d.pop("id", UNSET)

        ip = d.pop("ip", UNSET)

        is_adult_content = d.pop("isAdultContent", UNSET)

        is_age_verified = d.pop("isAgeVerified", UNSET)

        is_allow_tweets = d.pop("isAllowTweets", UNSET)

        is_auth = d.pop("isAuth", UNSET)

        is_country_vat_number_collect = d.pop("isCountryVatNumberCollect", UNSET)

        is_country_vat_refundable = d.pop("isCountryVatRefundable", UNSET)

        is_country_with_vat = d.pop("isCountryWithVat", UNSET)

        is_credits_enabled = d.pop("isCreditsEnabled", UNSET)

        is_delete_initiated = d.pop("isDeleteInitiated", UNSET)

        is_email_checked = d.pop("isEmailChecked", UNSET)

        is_email_required = d.pop("isEmailRequired", UNSET)

        is_legal_approved_allowed = d.pop("isLegalApprovedAllowed", UNSET)

        is_make_payment = d.pop("isMakePayment", UNSET)

        is_markdown_disabled_for_about = d.pop("isMarkdownDisabledForAbout", UNSET)

        is_need_confirm_payout = d.pop("isNeedConfirmPayout", UNSET)

        is_otp_enabled = d.pop("isOtpEnabled", UNSET)

        is_payment_card_connected = d.pop("isPaymentCardConnected", UNSET)

        is_paywall_passed = d.pop("isPaywallPassed", UNSET)

        is_performer = d.pop("isPerformer", UNSET)

        is_private_restriction = d.pop("isPrivateRestriction", UNSET)

        is_real_card_connected = d.pop("isRealCardConnected", UNSET)

        is_real_performer = d.pop("isRealPerformer", UNSET)

        is_referrer_allowed = d.pop("isReferrerAllowed", UNSET)

        is_scheduled_streams_allowed = d.pop("isScheduledStreamsAllowed", UNSET)

        is_spotify_connected = d.pop("isSpotifyConnected", UNSET)

        is_spring_connected = d.pop("isSpringConnected", UNSET)

        is_stripe_exist = d.pop("isStripeExist", UNSET)

        is_twitter_connected = d.pop("isTwitterConnected", UNSET)

        is_vat_required = d.pop("isVatRequired", UNSET)

        is_verified = d.pop("isVerified", UNSET)

        is_verified_reason = d.pop("isVerifiedReason", UNSET)

        is_visible_online = d.pop("isVisibleOnline", UNSET)

        is_wallet_autorecharge = d.pop("isWalletAutorecharge", UNSET)

        is_want_comments = d.pop("isWantComments", UNSET)

        iv_country = d.pop("ivCountry", UNSET)

        iv_fail_reason = d.pop("ivFailReason", UNSET)

        iv_flow = d.pop("ivFlow", UNSET)

        iv_hide_for_performers = d.pop("ivHideForPerformers", UNSET)

        iv_status = d.pop("ivStatus", UNSET)

        join_date = d.pop("joinDate", UNSET)

        last_seen = d.pop("lastSeen", UNSET)

        location = d.pop("location", UNSET)

        max_fund_raising_target = d.pop("maxFundRaisingTarget", UNSET)

        max_pinned_posts_count = d.pop("maxPinnedPostsCount", UNSET)

        medias_count = d.pop("mediasCount", UNSET)

        message_max_price = d.pop("messageMaxPrice", UNSET)

        message_min_price = d.pop("messageMinPrice", UNSET)

        min_fund_raising_target = d.pop("minFundRaisingTarget", UNSET)

        name = d.pop("name", UNSET)

        need_iv_approve = d.pop("needIVApprove", UNSET)

        new_tags_count = d.pop("newTagsCount", UNSET)

        notifications_count = d.pop("notificationsCount", UNSET)

        paid_feed = d.pop("paidFeed", UNSET)

        payout_legal_approve_state = d.pop("payoutLegalApproveState", UNSET)

        payout_type = d.pop("payoutType", UNSET)

        photos_count = d.pop("photosCount", UNSET)

        pinned_posts_count = d.pop("pinnedPostsCount", UNSET)

        post_max_price = d.pop("postMaxPrice", UNSET)

        post_min_price = d.pop("postMinPrice", UNSET)

        posts_count = d.pop("postsCount", UNSET)

        private_archived_posts_count = d.pop("privateArchivedPostsCount", UNSET)

        show_media_count = d.pop("showMediaCount", UNSET)

        show_posts_in_feed = d.pop("showPostsInFeed", UNSET)

        show_subscribers_count = d.pop("showSubscribersCount", UNSET)

        subscribe_max_price = d.pop("subscribeMaxPrice", UNSET)

        subscribe_min_price = d.pop("subscribeMinPrice", UNSET)

        subscribe_price = d.pop("subscribePrice", UNSET)

        subscribed_by_data = d.pop("subscribedByData", UNSET)

        subscribed_on_data = d.pop("subscribedOnData", UNSET)

        subscribers_count = d.pop("subscribersCount", UNSET)

        subscribes_count = d.pop("subscribesCount", UNSET)

        subscription_bundles = cast(list[Any], d.pop("subscriptionBundles", UNSET))

        tips_enabled = d.pop("tipsEnabled", UNSET)

        tips_max = d.pop("tipsMax", UNSET)

        tips_min = d.pop("tipsMin", UNSET)

        tips_min_internal = d.pop("tipsMinInternal", UNSET)

        tips_text_enabled = d.pop("tipsTextEnabled", UNSET)

        trial_max_days = d.pop("trialMaxDays", UNSET)

        trial_max_expires_days = d.pop("trialMaxExpiresDays", UNSET)

        twitter_username = d.pop("twitterUsername", UNSET)

        unread_tips = d.pop("unreadTips", UNSET)

        _upload = d.pop("upload", UNSET)
        upload: GetCurrentAccountResponse200DataUpload | Unset
        if isinstance(_upload, Unset):
            upload = UNSET
        else:
            upload = GetCurrentAccountResponse200DataUpload.from_dict(_upload)

        username = d.pop("username", UNSET)

        vat_number_name = d.pop("vatNumberName", UNSET)

        videos_count = d.pop("videosCount", UNSET)

        view = d.pop("view", UNSET)

        wallet_autorecharge_amount = d.pop("walletAutorechargeAmount", UNSET)

        wallet_autorecharge_min = d.pop("walletAutorechargeMin", UNSET)

        wallet_first_rebills = d.pop("walletFirstRebills", UNSET)

        watermark_position = d.pop("watermarkPosition", UNSET)

        watermark_text = d.pop("watermarkText", UNSET)

        website = d.pop("website", UNSET)

        wishlist = d.pop("wishlist", UNSET)

        ws_auth_token = d.pop("wsAuthToken", UNSET)

        ws_url = d.pop("wsUrl", UNSET)

        get_current_account_response_200_data = cls(
            about=about,
            adv_block=adv_block,
            age_verification_required=age_verification_required,
            archived_posts_count=archived_posts_count,
            audios_count=audios_count,
            avatar=avatar,
            avatar_header_converter_upload=avatar_header_converter_upload,
            avatar_thumbs=avatar_thumbs,
            can_add_card=can_add_card,
            can_add_story=can_add_story,
            can_add_subscriber=can_add_subscriber,
            can_alternative_wallet_top_up=can_alternative_wallet_top_up,
            can_change_content_price=can_change_content_price,
            can_chat=can_chat,
            can_comment_story=can_comment_story,
            can_connect_of_account=can_connect_of_account,
            can_create_fund_raising=can_create_fund_raising,
            can_create_lists=can_create_lists,
            can_create_promotion=can_create_promotion,
            can_create_trial=can_create_trial,
            can_earn=can_earn,
            can_look_story=can_look_story,
            can_make_expire_posts=can_make_expire_posts,
            can_pay_internal=can_pay_internal,
            can_pin_post=can_pin_post,
            can_receive_chat_message=can_receive_chat_message,
            can_receive_manual_payout=can_receive_manual_payout,
            can_receive_stripe_payout=can_receive_stripe_payout,
            can_send_chat_to_all=can_send_chat_to_all,
            can_streaming=can_streaming,
            can_trial_send=can_trial_send,
            chat_messages_count=chat_messages_count,
            connected_of_accounts=connected_of_accounts,
            count_pinned_chat=count_pinned_chat,
            count_priority_chat=count_priority_chat,
            credit_balance=credit_balance,
            credits_max=credits_max,
            credits_min=credits_min,
            csrf=csrf,
            email=email,
            enabled_image_editor_for_chat=enabled_image_editor_for_chat,
            face_id_regular=face_id_regular,
            favorited_count=favorited_count,
            favorites_count=favorites_count,
            first_published_post_date=first_published_post_date,
            has_friends=has_friends,
            has_internal_payments=has_internal_payments,
            has_labels=has_labels,
            has_links=has_links,
            has_new_alerts=has_new_alerts,
            has_new_changed_price_subscriptions=has_new_changed_price_subscriptions,
            has_new_hints=has_new_hints,
            has_new_ticket_replies=has_new_ticket_replies,
            has_not_viewed_story=has_not_viewed_story,
            has_pinned_posts=has_pinned_posts,
            has_purchased_posts=has_purchased_posts,
            has_scenario=has_scenario,
            has_scheduled_stream=has_scheduled_stream,
            has_stories=has_stories,
            has_stream=has_stream,
            has_stripe=has_stripe,
            has_system_notifications=has_system_notifications,
            has_tags=has_tags,
            has_watermark_photo=has_watermark_photo,
            has_watermark_video=has_watermark_video,
            header=header,
            header_size=header_size,
            header_thumbs=header_thumbs,
            id=id,
            ip=ip,
            is_adult_content=is_adult_content,
            is_age_verified=is_age_verified,
            is_allow_tweets=is_allow_tweets,
            is_auth=is_auth,
            is_country_vat_number_collect=is_country_vat_number_collect,
            is_country_vat_refundable=is_country_vat_refundable,
            is_country_with_vat=is_country_with_vat,
            is_credits_enabled=is_credits_enabled,
            is_delete_initiated=is_delete_initiated,
            is_email_checked=is_email_checked,
            is_email_required=is_email_required,
            is_legal_approved_allowed=is_legal_approved_allowed,
            is_make_payment=is_make_payment,
            is_markdown_disabled_for_about=is_markdown_disabled_for_about,
            is_need_confirm_payout=is_need_confirm_payout,
            is_otp_enabled=is_otp_enabled,
            is_payment_card_connected=is_payment_card_connected,
            is_paywall_passed=is_paywall_passed,
            is_performer=is_performer,
            is_private_restriction=is_private_restriction,
            is_real_card_connected=is_real_card_connected,
            is_real_performer=is_real_performer,
            is_referrer_allowed=is_referrer_allowed,
            is_scheduled_streams_allowed=is_scheduled_streams_allowed,
            is_spotify_connected=is_spotify_connected,
            is_spring_connected=is_spring_connected,
            is_stripe_exist=is_stripe_exist,
            is_twitter_connected=is_twitter_connected,
            is_vat_required=is_vat_required,
            is_verified=is_verified,
            is_verified_reason=is_verified_reason,
            is_visible_online=is_visible_online,
            is_wallet_autorecharge=is_wallet_autorecharge,
            is_want_comments=is_want_comments,
            iv_country=iv_country,
            iv_fail_reason=iv_fail_reason,
            iv_flow=iv_flow,
            iv_hide_for_performers=iv_hide_for_performers,
            iv_status=iv_status,
            join_date=join_date,
            last_seen=last_seen,
            location=location,
            max_fund_raising_target=max_fund_raising_target,
            max_pinned_posts_count=max_pinned_posts_count,
            medias_count=medias_count,
            message_max_price=message_max_price,
            message_min_price=message_min_price,
            min_fund_raising_target=min_fund_raising_target,
            name=name,
            need_iv_approve=need_iv_approve,
            new_tags_count=new_tags_count,
            notifications_count=notifications_count,
            paid_feed=paid_feed,
            payout_legal_approve_state=payout_legal_approve_state,
            payout_type=payout_type,
            photos_count=photos_count,
            pinned_posts_count=pinned_posts_count,
            post_max_price=post_max_price,
            post_min_price=post_min_price,
            posts_count=posts_count,
            private_archived_posts_count=private_archived_posts_count,
            show_media_count=show_media_count,
            show_posts_in_feed=show_posts_in_feed,
            show_subscribers_count=show_subscribers_count,
            subscribe_max_price=subscribe_max_price,
            subscribe_min_price=subscribe_min_price,
            subscribe_price=subscribe_price,
            subscribed_by_data=subscribed_by_data,
            subscribed_on_data=subscribed_on_data,
            subscribers_count=subscribers_count,
            subscribes_count=subscribes_count,
            subscription_bundles=subscription_bundles,
            tips_enabled=tips_enabled,
            tips_max=tips_max,
            tips_min=tips_min,
            tips_min_internal=tips_min_internal,
            tips_text_enabled=tips_text_enabled,
            trial_max_days=trial_max_days,
            trial_max_expires_days=trial_max_expires_days,
            twitter_username=twitter_username,
            unread_tips=unread_tips,
            upload=upload,
            username=username,
            vat_number_name=vat_number_name,
            videos_count=videos_count,
            view=view,
            wallet_autorecharge_amount=wallet_autorecharge_amount,
            wallet_autorecharge_min=wallet_autorecharge_min,
            wallet_first_rebills=wallet_first_rebills,
            watermark_position=watermark_position,
            watermark_text=watermark_text,
            website=website,
            wishlist=wishlist,
            ws_auth_token=ws_auth_token,
            ws_url=ws_url,
        )

        get_current_account_response_200_data.additional_properties = d
        return get_current_account_response_200_data

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
