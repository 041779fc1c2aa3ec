"""The models that several operations share, each imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....runtime.lazy import lazily

MODULES: dict[str, str] = {
    "Account": "account",
    "AvatarThumbs": "avatar_thumbs",
    "Cache": "cache",
    "Credits": "credits",
    "HeaderSize": "header_size",
    "HeaderThumbs": "header_thumbs",
    "LinkCost": "link_cost",
    "LinkOwner": "link_owner",
    "LinkRevenue": "link_revenue",
    "ListState": "list_state",
    "Media": "media",
    "MediaFile": "media_file",
    "MediaFiles": "media_files",
    "Meta": "meta",
    "Pagination": "pagination",
    "PromoOffer": "promo_offer",
    "RateLimits": "rate_limits",
    "SubscribedByData": "subscribed_by_data",
    "SubscribedOnData": "subscribed_on_data",
    "Subscription": "subscription",
    "SubscriptionBundle": "subscription_bundle",
    "Success": "success",
    "User": "user",
    "VideoSources": "video_sources",
}

if TYPE_CHECKING:
    from .account import Account as Account
    from .avatar_thumbs import AvatarThumbs as AvatarThumbs
    from .cache import Cache as Cache
    from .credits import Credits as Credits
    from .header_size import HeaderSize as HeaderSize
    from .header_thumbs import HeaderThumbs as HeaderThumbs
    from .link_cost import LinkCost as LinkCost
    from .link_owner import LinkOwner as LinkOwner
    from .link_revenue import LinkRevenue as LinkRevenue
    from .list_state import ListState as ListState
    from .media import Media as Media
    from .media_file import MediaFile as MediaFile
    from .media_files import MediaFiles as MediaFiles
    from .meta import Meta as Meta
    from .pagination import Pagination as Pagination
    from .promo_offer import PromoOffer as PromoOffer
    from .rate_limits import RateLimits as RateLimits
    from .subscribed_by_data import SubscribedByData as SubscribedByData
    from .subscribed_on_data import SubscribedOnData as SubscribedOnData
    from .subscription import Subscription as Subscription
    from .subscription_bundle import SubscriptionBundle as SubscriptionBundle
    from .success import Success as Success
    from .user import User as User
    from .video_sources import VideoSources as VideoSources
else:
    __getattr__, __dir__ = lazily(__name__, MODULES)
