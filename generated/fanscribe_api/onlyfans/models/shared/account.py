"""The model Account, of several operations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ....runtime.fields import model, wire
from ....runtime.models import Model

if TYPE_CHECKING:
    from . import AvatarThumbs, HeaderSize, HeaderThumbs


@model
class AccountAgeVerificationSession(Model):
    api_flow: str | None = wire("apiFlow")
    expired_at: datetime.datetime | None = wire("expiredAt")
    status: str | None = wire("status")
    url: str | None = wire("url")


@model
class AccountHasNewTicketReplies(Model):
    closed: bool | None = wire("closed")
    open_: bool | None = wire("open")
    solved: bool | None = wire("solved")


@model
class AccountUploadGeoUploadArgsAdditional(Model):
    user: str | None = wire("user")


@model
class AccountUploadGeoUploadArgs(Model):
    additional: AccountUploadGeoUploadArgsAdditional | None = wire("additional")
    is_delay: bool | None = wire("isDelay")
    need_thumbs: bool | None = wire("needThumbs")
    preset: str | None = wire("preset")
    preset_png: str | None = wire("preset_png")
    protected_preset: str | None = wire("protected_preset")


@model
class AccountUpload(Model):
    geo_upload_args: AccountUploadGeoUploadArgs | None = wire("geoUploadArgs")


@model
class Account(Model):
    about: str | None = wire("about")
    adv_block: list[str] | None = wire("advBlock")
    age_verification_required: bool | None = wire("ageVerificationRequired")
    age_verification_session: AccountAgeVerificationSession | None = wire("ageVerificationSession")
    archived_posts_count: int | None = wire("archivedPostsCount")
    audios_count: int | None = wire("audiosCount")
    avatar: str | None = wire("avatar")
    avatar_header_converter_upload: bool | None = wire("avatarHeaderConverterUpload")
    avatar_thumbs: AvatarThumbs | None = wire("avatarThumbs")
    can_add_card: bool | None = wire("canAddCard")
    can_alternative_wallet_top_up: bool | None = wire("canAlternativeWalletTopUp")
    can_chat: bool | None = wire("canChat")
    can_comment_story: bool | None = wire("canCommentStory")
    can_connect_of_account: bool | None = wire("canConnectOfAccount")
    can_create_lists: bool | None = wire("canCreateLists")
    can_look_story: bool | None = wire("canLookStory")
    can_pay_internal: bool | None = wire("canPayInternal")
    can_pin_post: bool | None = wire("canPinPost")
    can_receive_chat_message: bool | None = wire("canReceiveChatMessage")
    can_send_chat_to_all: bool | None = wire("canSendChatToAll")
    chat_messages_count: int | None = wire("chatMessagesCount")
    connected_of_accounts: list[Any] | None = wire("connectedOfAccounts")
    count_pinned_chat: int | None = wire("countPinnedChat")
    count_priority_chat: int | None = wire("countPriorityChat")
    credit_balance: int | None = wire("creditBalance")
    credits_max: int | None = wire("creditsMax")
    credits_min: int | None = wire("creditsMin")
    csrf: str | None = wire("csrf")
    email: str | None = wire("email")
    enabled_image_editor_for_chat: bool | None = wire("enabledImageEditorForChat")
    face_id_regular: list[Any] | None = wire("faceIdRegular")
    favorited_count: int | None = wire("favoritedCount")
    favorites_count: int | None = wire("favoritesCount")
    has_internal_payments: bool | None = wire("hasInternalPayments")
    has_labels: bool | None = wire("hasLabels")
    has_new_alerts: bool | None = wire("hasNewAlerts")
    has_new_changed_price_subscriptions: bool | None = wire("hasNewChangedPriceSubscriptions")
    has_new_hints: bool | None = wire("hasNewHints")
    has_new_ticket_replies: AccountHasNewTicketReplies | None = wire("hasNewTicketReplies")
    has_not_viewed_story: bool | None = wire("hasNotViewedStory")
    has_pinned_posts: bool | None = wire("hasPinnedPosts")
    has_purchased_posts: bool | None = wire("hasPurchasedPosts")
    has_scenario: bool | None = wire("hasScenario")
    has_system_notifications: bool | None = wire("hasSystemNotifications")
    has_tags: bool | None = wire("hasTags")
    has_watermark_photo: bool | None = wire("hasWatermarkPhoto")
    has_watermark_video: bool | None = wire("hasWatermarkVideo")
    header: str | None = wire("header")
    header_size: HeaderSize | None = wire("headerSize")
    header_thumbs: HeaderThumbs | None = wire("headerThumbs")
    id: int | None = wire("id")
    ip: str | None = wire("ip")
    is_age_verified: bool | None = wire("isAgeVerified")
    is_allow_tweets: bool | None = wire("isAllowTweets")
    is_auth: bool | None = wire("isAuth")
    is_credits_enabled: bool | None = wire("isCreditsEnabled")
    is_delete_initiated: bool | None = wire("isDeleteInitiated")
    is_email_checked: bool | None = wire("isEmailChecked")
    is_email_required: bool | None = wire("isEmailRequired")
    is_legal_approved_allowed: bool | None = wire("isLegalApprovedAllowed")
    is_make_payment: bool | None = wire("isMakePayment")
    is_markdown_disabled_for_about: bool | None = wire("isMarkdownDisabledForAbout")
    is_otp_enabled: bool | None = wire("isOtpEnabled")
    is_payment_card_connected: bool | None = wire("isPaymentCardConnected")
    is_paywall_passed: bool | None = wire("isPaywallPassed")
    is_performer: bool | None = wire("isPerformer")
    is_real_card_connected: bool | None = wire("isRealCardConnected")
    is_real_performer: bool | None = wire("isRealPerformer")
    is_referrer_allowed: bool | None = wire("isReferrerAllowed")
    is_spotify_connected: bool | None = wire("isSpotifyConnected")
    is_twitter_connected: bool | None = wire("isTwitterConnected")
    is_verified: bool | None = wire("isVerified")
    is_visible_online: bool | None = wire("isVisibleOnline")
    is_wallet_autorecharge: bool | None = wire("isWalletAutorecharge")
    is_want_comments: bool | None = wire("isWantComments")
    iv_country: str | None = wire("ivCountry")
    iv_fail_reason: str | None = wire("ivFailReason")
    iv_flow: str | None = wire("ivFlow")
    iv_status: str | None = wire("ivStatus")
    join_date: datetime.datetime | None = wire("joinDate")
    last_seen: str | None = wire("lastSeen")
    location: str | None = wire("location")
    max_pinned_posts_count: int | None = wire("maxPinnedPostsCount")
    medias_count: int | None = wire("mediasCount")
    name: str | None = wire("name")
    need_iv_approve: bool | None = wire("needIVApprove")
    new_tags_count: int | None = wire("newTagsCount")
    notifications_count: int | None = wire("notificationsCount")
    paid_feed: bool | None = wire("paidFeed")
    payout_legal_approve_state: str | None = wire("payoutLegalApproveState")
    photos_count: int | None = wire("photosCount")
    pinned_posts_count: int | None = wire("pinnedPostsCount")
    posts_count: int | None = wire("postsCount")
    private_archived_posts_count: int | None = wire("privateArchivedPostsCount")
    show_posts_in_feed: bool | None = wire("showPostsInFeed")
    subscribers_count: int | None = wire("subscribersCount")
    subscribes_count: int | None = wire("subscribesCount")
    twitter_username: str | None = wire("twitterUsername")
    upload: AccountUpload | None = wire("upload")
    username: str | None = wire("username")
    videos_count: int | None = wire("videosCount")
    view: str | None = wire("view")
    wallet_autorecharge_amount: int | None = wire("walletAutorechargeAmount")
    wallet_autorecharge_min: int | None = wire("walletAutorechargeMin")
    wallet_first_rebills: bool | None = wire("walletFirstRebills")
    watermark_position: str | None = wire("watermarkPosition")
    watermark_text: str | None = wire("watermarkText")
    website: str | None = wire("website")
    wishlist: str | None = wire("wishlist")
    ws_auth_token: str | None = wire("wsAuthToken")
    ws_url: str | None = wire("wsUrl")
