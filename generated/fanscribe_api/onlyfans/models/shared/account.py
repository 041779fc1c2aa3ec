"""Account, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class AccountAgeVerificationSession(Model):
    api_flow: str | None = _field("apiFlow")
    expired_at: datetime.datetime | None = _field("expiredAt")
    status: str | None = _field("status")
    url: str | None = _field("url")


@_model
class AccountHasNewTicketReplies(Model):
    closed: bool | None = _field("closed")
    open_: bool | None = _field("open")
    solved: bool | None = _field("solved")


@_model
class AccountUploadGeoUploadArgsAdditional(Model):
    user: str | None = _field("user")


@_model
class AccountUploadGeoUploadArgs(Model):
    additional: AccountUploadGeoUploadArgsAdditional | None = _field("additional")
    is_delay: bool | None = _field("isDelay")
    need_thumbs: bool | None = _field("needThumbs")
    preset: str | None = _field("preset")
    preset_png: str | None = _field("preset_png")
    protected_preset: str | None = _field("protected_preset")


@_model
class AccountUpload(Model):
    geo_upload_args: AccountUploadGeoUploadArgs | None = _field("geoUploadArgs")


@_model
class Account(Model):
    about: str | None = _field("about")
    adv_block: list[str] | None = _field("advBlock")
    age_verification_required: bool | None = _field("ageVerificationRequired")
    age_verification_session: AccountAgeVerificationSession | None = _field("ageVerificationSession")
    archived_posts_count: int | None = _field("archivedPostsCount")
    audios_count: int | None = _field("audiosCount")
    avatar: str | None = _field("avatar")
    avatar_header_converter_upload: bool | None = _field("avatarHeaderConverterUpload")
    avatar_thumbs: _models.shared.AvatarThumbs | None = _field("avatarThumbs")
    can_add_card: bool | None = _field("canAddCard")
    can_alternative_wallet_top_up: bool | None = _field("canAlternativeWalletTopUp")
    can_chat: bool | None = _field("canChat")
    can_comment_story: bool | None = _field("canCommentStory")
    can_connect_of_account: bool | None = _field("canConnectOfAccount")
    can_create_lists: bool | None = _field("canCreateLists")
    can_look_story: bool | None = _field("canLookStory")
    can_pay_internal: bool | None = _field("canPayInternal")
    can_pin_post: bool | None = _field("canPinPost")
    can_receive_chat_message: bool | None = _field("canReceiveChatMessage")
    can_send_chat_to_all: bool | None = _field("canSendChatToAll")
    chat_messages_count: int | None = _field("chatMessagesCount")
    connected_of_accounts: list[Any] | None = _field("connectedOfAccounts")
    count_pinned_chat: int | None = _field("countPinnedChat")
    count_priority_chat: int | None = _field("countPriorityChat")
    credit_balance: int | None = _field("creditBalance")
    credits_max: int | None = _field("creditsMax")
    credits_min: int | None = _field("creditsMin")
    csrf: str | None = _field("csrf")
    email: str | None = _field("email")
    enabled_image_editor_for_chat: bool | None = _field("enabledImageEditorForChat")
    face_id_regular: list[Any] | None = _field("faceIdRegular")
    favorited_count: int | None = _field("favoritedCount")
    favorites_count: int | None = _field("favoritesCount")
    has_internal_payments: bool | None = _field("hasInternalPayments")
    has_labels: bool | None = _field("hasLabels")
    has_new_alerts: bool | None = _field("hasNewAlerts")
    has_new_changed_price_subscriptions: bool | None = _field("hasNewChangedPriceSubscriptions")
    has_new_hints: bool | None = _field("hasNewHints")
    has_new_ticket_replies: AccountHasNewTicketReplies | None = _field("hasNewTicketReplies")
    has_not_viewed_story: bool | None = _field("hasNotViewedStory")
    has_pinned_posts: bool | None = _field("hasPinnedPosts")
    has_purchased_posts: bool | None = _field("hasPurchasedPosts")
    has_scenario: bool | None = _field("hasScenario")
    has_system_notifications: bool | None = _field("hasSystemNotifications")
    has_tags: bool | None = _field("hasTags")
    has_watermark_photo: bool | None = _field("hasWatermarkPhoto")
    has_watermark_video: bool | None = _field("hasWatermarkVideo")
    header: str | None = _field("header")
    header_size: _models.shared.HeaderSize | None = _field("headerSize")
    header_thumbs: _models.shared.HeaderThumbs | None = _field("headerThumbs")
    id: int | None = _field("id")
    ip: str | None = _field("ip")
    is_age_verified: bool | None = _field("isAgeVerified")
    is_allow_tweets: bool | None = _field("isAllowTweets")
    is_auth: bool | None = _field("isAuth")
    is_credits_enabled: bool | None = _field("isCreditsEnabled")
    is_delete_initiated: bool | None = _field("isDeleteInitiated")
    is_email_checked: bool | None = _field("isEmailChecked")
    is_email_required: bool | None = _field("isEmailRequired")
    is_legal_approved_allowed: bool | None = _field("isLegalApprovedAllowed")
    is_make_payment: bool | None = _field("isMakePayment")
    is_markdown_disabled_for_about: bool | None = _field("isMarkdownDisabledForAbout")
    is_otp_enabled: bool | None = _field("isOtpEnabled")
    is_payment_card_connected: bool | None = _field("isPaymentCardConnected")
    is_paywall_passed: bool | None = _field("isPaywallPassed")
    is_performer: bool | None = _field("isPerformer")
    is_real_card_connected: bool | None = _field("isRealCardConnected")
    is_real_performer: bool | None = _field("isRealPerformer")
    is_referrer_allowed: bool | None = _field("isReferrerAllowed")
    is_spotify_connected: bool | None = _field("isSpotifyConnected")
    is_twitter_connected: bool | None = _field("isTwitterConnected")
    is_verified: bool | None = _field("isVerified")
    is_visible_online: bool | None = _field("isVisibleOnline")
    is_wallet_autorecharge: bool | None = _field("isWalletAutorecharge")
    is_want_comments: bool | None = _field("isWantComments")
    iv_country: str | None = _field("ivCountry")
    iv_fail_reason: str | None = _field("ivFailReason")
    iv_flow: str | None = _field("ivFlow")
    iv_status: str | None = _field("ivStatus")
    join_date: datetime.datetime | None = _field("joinDate")
    last_seen: str | None = _field("lastSeen")
    location: str | None = _field("location")
    max_pinned_posts_count: int | None = _field("maxPinnedPostsCount")
    medias_count: int | None = _field("mediasCount")
    name: str | None = _field("name")
    need_iv_approve: bool | None = _field("needIVApprove")
    new_tags_count: int | None = _field("newTagsCount")
    notifications_count: int | None = _field("notificationsCount")
    paid_feed: bool | None = _field("paidFeed")
    payout_legal_approve_state: str | None = _field("payoutLegalApproveState")
    photos_count: int | None = _field("photosCount")
    pinned_posts_count: int | None = _field("pinnedPostsCount")
    posts_count: int | None = _field("postsCount")
    private_archived_posts_count: int | None = _field("privateArchivedPostsCount")
    show_posts_in_feed: bool | None = _field("showPostsInFeed")
    subscribers_count: int | None = _field("subscribersCount")
    subscribes_count: int | None = _field("subscribesCount")
    twitter_username: str | None = _field("twitterUsername")
    upload: AccountUpload | None = _field("upload")
    username: str | None = _field("username")
    videos_count: int | None = _field("videosCount")
    view: str | None = _field("view")
    wallet_autorecharge_amount: int | None = _field("walletAutorechargeAmount")
    wallet_autorecharge_min: int | None = _field("walletAutorechargeMin")
    wallet_first_rebills: bool | None = _field("walletFirstRebills")
    watermark_position: str | None = _field("watermarkPosition")
    watermark_text: str | None = _field("watermarkText")
    website: str | None = _field("website")
    wishlist: str | None = _field("wishlist")
    ws_auth_token: str | None = _field("wsAuthToken")
    ws_url: str | None = _field("wsUrl")
