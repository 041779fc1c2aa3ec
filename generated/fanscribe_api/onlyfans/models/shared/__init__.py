"""The models that several operations share, each imported when it is first used."""

from typing import TYPE_CHECKING

from ....runtime.lazy import lazy_attributes

MODULES: dict[str, str] = {
    "Account": "account",
    "AvatarThumbs": "avatar_thumbs",
    "Cache": "cache",
    "ChatMessage": "chat_message",
    "Country": "country",
    "Credits": "credits",
    "Fan": "fan",
    "FreeTrialLink": "free_trial_link",
    "Gif": "gif",
    "HeaderSize": "header_size",
    "HeaderThumbs": "header_thumbs",
    "LinkCost": "link_cost",
    "LinkMetrics": "link_metrics",
    "LinkOwner": "link_owner",
    "LinkRevenue": "link_revenue",
    "LinkSpender": "link_spender",
    "LinkSummary": "link_summary",
    "ListState": "list_state",
    "ListedUser": "listed_user",
    "MassMessage": "mass_message",
    "Media": "media",
    "MediaFile": "media_file",
    "MediaFiles": "media_files",
    "Meta": "meta",
    "Pagination": "pagination",
    "PostComment": "post_comment",
    "PostCounters": "post_counters",
    "PostLabel": "post_label",
    "PostbackHeader": "postback_header",
    "Profitability": "profitability",
    "PromoOffer": "promo_offer",
    "Promotion": "promotion",
    "RateLimits": "rate_limits",
    "SharedFreeTrialLink": "shared_free_trial_link",
    "SharedTrackingLink": "shared_tracking_link",
    "SmartLink": "smart_link",
    "SmartLinkAccount": "smart_link_account",
    "SmartLinkClick": "smart_link_click",
    "SmartLinkPostback": "smart_link_postback",
    "SmartLinkReference": "smart_link_reference",
    "SocialMediaButton": "social_media_button",
    "Story": "story",
    "StoryHighlight": "story_highlight",
    "SubscribedByData": "subscribed_by_data",
    "SubscribedOnData": "subscribed_on_data",
    "Subscription": "subscription",
    "SubscriptionBundle": "subscription_bundle",
    "Success": "success",
    "TrackingLink": "tracking_link",
    "User": "user",
    "UserList": "user_list",
    "UserProfile": "user_profile",
    "VaultList": "vault_list",
    "VaultListState": "vault_list_state",
    "VideoSources": "video_sources",
    "Webhook": "webhook",
    "WelcomeMessage": "welcome_message",
}

if TYPE_CHECKING:
    from .account import Account as Account
    from .avatar_thumbs import AvatarThumbs as AvatarThumbs
    from .cache import Cache as Cache
    from .chat_message import ChatMessage as ChatMessage
    from .country import Country as Country
    from .credits import Credits as Credits
    from .fan import Fan as Fan
    from .free_trial_link import FreeTrialLink as FreeTrialLink
    from .gif import Gif as Gif
    from .header_size import HeaderSize as HeaderSize
    from .header_thumbs import HeaderThumbs as HeaderThumbs
    from .link_cost import LinkCost as LinkCost
    from .link_metrics import LinkMetrics as LinkMetrics
    from .link_owner import LinkOwner as LinkOwner
    from .link_revenue import LinkRevenue as LinkRevenue
    from .link_spender import LinkSpender as LinkSpender
    from .link_summary import LinkSummary as LinkSummary
    from .list_state import ListState as ListState
    from .listed_user import ListedUser as ListedUser
    from .mass_message import MassMessage as MassMessage
    from .media import Media as Media
    from .media_file import MediaFile as MediaFile
    from .media_files import MediaFiles as MediaFiles
    from .meta import Meta as Meta
    from .pagination import Pagination as Pagination
    from .post_comment import PostComment as PostComment
    from .post_counters import PostCounters as PostCounters
    from .post_label import PostLabel as PostLabel
    from .postback_header import PostbackHeader as PostbackHeader
    from .profitability import Profitability as Profitability
    from .promo_offer import PromoOffer as PromoOffer
    from .promotion import Promotion as Promotion
    from .rate_limits import RateLimits as RateLimits
    from .shared_free_trial_link import SharedFreeTrialLink as SharedFreeTrialLink
    from .shared_tracking_link import SharedTrackingLink as SharedTrackingLink
    from .smart_link import SmartLink as SmartLink
    from .smart_link_account import SmartLinkAccount as SmartLinkAccount
    from .smart_link_click import SmartLinkClick as SmartLinkClick
    from .smart_link_postback import SmartLinkPostback as SmartLinkPostback
    from .smart_link_reference import SmartLinkReference as SmartLinkReference
    from .social_media_button import SocialMediaButton as SocialMediaButton
    from .story import Story as Story
    from .story_highlight import StoryHighlight as StoryHighlight
    from .subscribed_by_data import SubscribedByData as SubscribedByData
    from .subscribed_on_data import SubscribedOnData as SubscribedOnData
    from .subscription import Subscription as Subscription
    from .subscription_bundle import SubscriptionBundle as SubscriptionBundle
    from .success import Success as Success
    from .tracking_link import TrackingLink as TrackingLink
    from .user import User as User
    from .user_list import UserList as UserList
    from .user_profile import UserProfile as UserProfile
    from .vault_list import VaultList as VaultList
    from .vault_list_state import VaultListState as VaultListState
    from .video_sources import VideoSources as VideoSources
    from .webhook import Webhook as Webhook
    from .welcome_message import WelcomeMessage as WelcomeMessage
else:
    __getattr__, __dir__ = lazy_attributes(__name__, MODULES)
