"""The model Account, of several operations."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset

if TYPE_CHECKING:
    from . import AvatarThumbs, HeaderSize, HeaderThumbs


@define(eq=False, repr=False, kw_only=True)
class AccountAgeVerificationSession(Model):
    api_flow: str | Unset = wire("apiFlow")
    expired_at: datetime.datetime | Unset = wire("expiredAt")
    status: str | Unset = wire("status")
    url: str | Unset = wire("url")


@define(eq=False, repr=False, kw_only=True)
class AccountHasNewTicketReplies(Model):
    closed: bool | Unset = wire("closed")
    open_: bool | Unset = wire("open")
    solved: bool | Unset = wire("solved")


@define(eq=False, repr=False, kw_only=True)
class AccountUploadGeoUploadArgsAdditional(Model):
    user: str | Unset = wire("user")


@define(eq=False, repr=False, kw_only=True)
class AccountUploadGeoUploadArgs(Model):
    additional: AccountUploadGeoUploadArgsAdditional | Unset = wire("additional")
    is_delay: bool | Unset = wire("isDelay")
    need_thumbs: bool | Unset = wire("needThumbs")
    preset: str | Unset = wire("preset")
    preset_png: str | Unset = wire("preset_png")
    protected_preset: str | Unset = wire("protected_preset")


@define(eq=False, repr=False, kw_only=True)
class AccountUpload(Model):
    geo_upload_args: AccountUploadGeoUploadArgs | Unset = wire("geoUploadArgs")


@define(eq=False, repr=False, kw_only=True)
class Account(Model):
    about: Any = wire("about")
    adv_block: list[str] | Unset = wire("advBlock")
    age_verification_required: bool | Unset = wire("ageVerificationRequired")
    age_verification_session: AccountAgeVerificationSession | Unset = wire("ageVerificationSession")
    archived_posts_count: int | Unset = wire("archivedPostsCount")
    audios_count: int | Unset = wire("audiosCount")
    avatar: Any = wire("avatar")
    avatar_header_converter_upload: bool | Unset = wire("avatarHeaderConverterUpload")
    avatar_thumbs: AvatarThumbs | Unset = wire("avatarThumbs")
    can_add_card: bool | Unset = wire("canAddCard")
    can_alternative_wallet_top_up: bool | Unset = wire("canAlternativeWalletTopUp")
    can_chat: bool | Unset = wire("canChat")
    can_comment_story: bool | Unset = wire("canCommentStory")
    can_connect_of_account: bool | Unset = wire("canConnectOfAccount")
    can_create_lists: bool | Unset = wire("canCreateLists")
    can_look_story: bool | Unset = wire("canLookStory")
    can_pay_internal: bool | Unset = wire("canPayInternal")
    can_pin_post: bool | Unset = wire("canPinPost")
    can_receive_chat_message: bool | Unset = wire("canReceiveChatMessage")
    can_send_chat_to_all: bool | Unset = wire("canSendChatToAll")
    chat_messages_count: int | Unset = wire("chatMessagesCount")
    connected_of_accounts: list[Any] | Unset = wire("connectedOfAccounts")
    count_pinned_chat: int | Unset = wire("countPinnedChat")
    count_priority_chat: int | Unset = wire("countPriorityChat")
    credit_balance: int | Unset = wire("creditBalance")
    credits_max: int | Unset = wire("creditsMax")
    credits_min: int | Unset = wire("creditsMin")
    csrf: str | Unset = wire("csrf")
    email: str | Unset = wire("email")
    enabled_image_editor_for_chat: bool | Unset = wire("enabledImageEditorForChat")
    face_id_regular: list[Any] | Unset = wire("faceIdRegular")
    favorited_count: int | Unset = wire("favoritedCount")
    favorites_count: int | Unset = wire("favoritesCount")
    has_internal_payments: bool | Unset = wire("hasInternalPayments")
    has_labels: bool | Unset = wire("hasLabels")
    has_new_alerts: bool | Unset = wire("hasNewAlerts")
    has_new_changed_price_subscriptions: bool | Unset = wire("hasNewChangedPriceSubscriptions")
    has_new_hints: bool | Unset = wire("hasNewHints")
    has_new_ticket_replies: AccountHasNewTicketReplies | Unset = wire("hasNewTicketReplies")
    has_not_viewed_story: bool | Unset = wire("hasNotViewedStory")
    has_pinned_posts: bool | Unset = wire("hasPinnedPosts")
    has_purchased_posts: bool | Unset = wire("hasPurchasedPosts")
    has_scenario: bool | Unset = wire("hasScenario")
    has_system_notifications: bool | Unset = wire("hasSystemNotifications")
    has_tags: bool | Unset = wire("hasTags")
    has_watermark_photo: bool | Unset = wire("hasWatermarkPhoto")
    has_watermark_video: bool | Unset = wire("hasWatermarkVideo")
    header: Any = wire("header")
    header_size: HeaderSize | Unset = wire("headerSize")
    header_thumbs: HeaderThumbs | Unset = wire("headerThumbs")
    id: int | Unset = wire("id")
    ip: str | Unset = wire("ip")
    is_age_verified: bool | Unset = wire("isAgeVerified")
    is_allow_tweets: bool | Unset = wire("isAllowTweets")
    is_auth: bool | Unset = wire("isAuth")
    is_credits_enabled: bool | Unset = wire("isCreditsEnabled")
    is_delete_initiated: bool | Unset = wire("isDeleteInitiated")
    is_email_checked: bool | Unset = wire("isEmailChecked")
    is_email_required: bool | Unset = wire("isEmailRequired")
    is_legal_approved_allowed: bool | Unset = wire("isLegalApprovedAllowed")
    is_make_payment: bool | Unset = wire("isMakePayment")
    is_markdown_disabled_for_about: bool | Unset = wire("isMarkdownDisabledForAbout")
    is_otp_enabled: bool | Unset = wire("isOtpEnabled")
    is_payment_card_connected: bool | Unset = wire("isPaymentCardConnected")
    is_paywall_passed: bool | Unset = wire("isPaywallPassed")
    is_performer: bool | Unset = wire("isPerformer")
    is_real_card_connected: bool | Unset = wire("isRealCardConnected")
    is_real_performer: bool | Unset = wire("isRealPerformer")
    is_referrer_allowed: bool | Unset = wire("isReferrerAllowed")
    is_spotify_connected: bool | Unset = wire("isSpotifyConnected")
    is_twitter_connected: bool | Unset = wire("isTwitterConnected")
    is_verified: bool | Unset = wire("isVerified")
    is_visible_online: bool | Unset = wire("isVisibleOnline")
    is_wallet_autorecharge: bool | Unset = wire("isWalletAutorecharge")
    is_want_comments: bool | Unset = wire("isWantComments")
    iv_country: Any = wire("ivCountry")
    iv_fail_reason: str | Unset = wire("ivFailReason")
    iv_flow: str | Unset = wire("ivFlow")
    iv_status: Any = wire("ivStatus")
    join_date: datetime.datetime | Unset = wire("joinDate")
    last_seen: str | Unset = wire("lastSeen")
    location: Any = wire("location")
    max_pinned_posts_count: int | Unset = wire("maxPinnedPostsCount")
    medias_count: int | Unset = wire("mediasCount")
    name: str | Unset = wire("name")
    need_iv_approve: bool | Unset = wire("needIVApprove")
    new_tags_count: int | Unset = wire("newTagsCount")
    notifications_count: int | Unset = wire("notificationsCount")
    paid_feed: bool | Unset = wire("paidFeed")
    payout_legal_approve_state: str | Unset = wire("payoutLegalApproveState")
    photos_count: int | Unset = wire("photosCount")
    pinned_posts_count: int | Unset = wire("pinnedPostsCount")
    posts_count: int | Unset = wire("postsCount")
    private_archived_posts_count: int | Unset = wire("privateArchivedPostsCount")
    show_posts_in_feed: bool | Unset = wire("showPostsInFeed")
    subscribers_count: int | Unset = wire("subscribersCount")
    subscribes_count: int | Unset = wire("subscribesCount")
    twitter_username: Any = wire("twitterUsername")
    upload: AccountUpload | Unset = wire("upload")
    username: str | Unset = wire("username")
    videos_count: int | Unset = wire("videosCount")
    view: str | Unset = wire("view")
    wallet_autorecharge_amount: int | Unset = wire("walletAutorechargeAmount")
    wallet_autorecharge_min: int | Unset = wire("walletAutorechargeMin")
    wallet_first_rebills: bool | Unset = wire("walletFirstRebills")
    watermark_position: str | Unset = wire("watermarkPosition")
    watermark_text: str | Unset = wire("watermarkText")
    website: Any = wire("website")
    wishlist: Any = wire("wishlist")
    ws_auth_token: str | Unset = wire("wsAuthToken")
    ws_url: str | Unset = wire("wsUrl")
