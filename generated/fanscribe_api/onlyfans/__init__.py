"""OnlyFans API: all operations, by tag."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import httpx

from ..runtime.client import DEFAULT_TIMEOUT, AsyncClientMixin, AsyncConnection, ClientMixin, Connection
from ..runtime.errors import InvalidArgument, UnexpectedResponse
from ..runtime.operation import Async, ModeT, Platform, Sync
from ..runtime.types import UNSET, File, Response, Unset, Upload

if TYPE_CHECKING:
    from .resources.accounts import Accounts
    from .resources.analytics_financial import AnalyticsFinancial
    from .resources.analytics_summary import AnalyticsSummary
    from .resources.api_keys import ApiKeys
    from .resources.authentication import Authentication
    from .resources.banking import Banking
    from .resources.banned_words import BannedWords
    from .resources.blocked_restricted_users import BlockedRestrictedUsers
    from .resources.chargebacks import Chargebacks
    from .resources.chat_messages import ChatMessages
    from .resources.chats import Chats
    from .resources.client_sessions import ClientSessions
    from .resources.data_exports import DataExports
    from .resources.fan_summaries import FanSummaries
    from .resources.fans import Fans
    from .resources.following import Following
    from .resources.free_trial_links import FreeTrialLinks
    from .resources.giphy import Giphy
    from .resources.link_tags import LinkTags
    from .resources.mass_messages import MassMessages
    from .resources.media import Media
    from .resources.media_vault import MediaVault
    from .resources.media_vault_lists import MediaVaultLists
    from .resources.message_statistics import MessageStatistics
    from .resources.notifications import Notifications
    from .resources.payouts import Payouts
    from .resources.post_comments import PostComments
    from .resources.post_labels import PostLabels
    from .resources.posts import Posts
    from .resources.promotions import Promotions
    from .resources.provider_callbacks import ProviderCallbacks
    from .resources.public_profiles import PublicProfiles
    from .resources.queue import Queue
    from .resources.release_forms import ReleaseForms
    from .resources.saved_for_later_messages import SavedForLaterMessages
    from .resources.saved_for_later_posts import SavedForLaterPosts
    from .resources.settings import Settings
    from .resources.shared_free_trial_links import SharedFreeTrialLinks
    from .resources.shared_tracking_links import SharedTrackingLinks
    from .resources.smart_link_postbacks import SmartLinkPostbacks
    from .resources.smart_links import SmartLinks
    from .resources.statistics import Statistics
    from .resources.stored_free_trial_links import StoredFreeTrialLinks
    from .resources.stored_shared_free_trial_links import StoredSharedFreeTrialLinks
    from .resources.stored_shared_tracking_links import StoredSharedTrackingLinks
    from .resources.stored_tracking_links import StoredTrackingLinks
    from .resources.stories import Stories
    from .resources.story_highlights import StoryHighlights
    from .resources.subscription_bundles import SubscriptionBundles
    from .resources.tracking_links import TrackingLinks
    from .resources.transactions import Transactions
    from .resources.usage import Usage
    from .resources.user_lists import UserLists
    from .resources.users import Users
    from .resources.webhooks import Webhooks

__all__ = [
    "UNSET",
    "AsyncClient",
    "Client",
    "File",
    "InvalidArgument",
    "OnlyFans",
    "Response",
    "UnexpectedResponse",
    "Unset",
    "Upload",
]


class OnlyFans(Platform[ModeT]):
    """All operations, by tag."""

    accounts: Accounts[ModeT]
    analytics_financial: AnalyticsFinancial[ModeT]
    analytics_summary: AnalyticsSummary[ModeT]
    api_keys: ApiKeys[ModeT]
    authentication: Authentication[ModeT]
    banking: Banking[ModeT]
    banned_words: BannedWords[ModeT]
    blocked_restricted_users: BlockedRestrictedUsers[ModeT]
    chargebacks: Chargebacks[ModeT]
    chat_messages: ChatMessages[ModeT]
    chats: Chats[ModeT]
    client_sessions: ClientSessions[ModeT]
    data_exports: DataExports[ModeT]
    fan_summaries: FanSummaries[ModeT]
    fans: Fans[ModeT]
    following: Following[ModeT]
    free_trial_links: FreeTrialLinks[ModeT]
    giphy: Giphy[ModeT]
    link_tags: LinkTags[ModeT]
    mass_messages: MassMessages[ModeT]
    media: Media[ModeT]
    media_vault: MediaVault[ModeT]
    media_vault_lists: MediaVaultLists[ModeT]
    message_statistics: MessageStatistics[ModeT]
    notifications: Notifications[ModeT]
    payouts: Payouts[ModeT]
    post_comments: PostComments[ModeT]
    post_labels: PostLabels[ModeT]
    posts: Posts[ModeT]
    promotions: Promotions[ModeT]
    provider_callbacks: ProviderCallbacks[ModeT]
    public_profiles: PublicProfiles[ModeT]
    queue: Queue[ModeT]
    release_forms: ReleaseForms[ModeT]
    saved_for_later_messages: SavedForLaterMessages[ModeT]
    saved_for_later_posts: SavedForLaterPosts[ModeT]
    settings: Settings[ModeT]
    shared_free_trial_links: SharedFreeTrialLinks[ModeT]
    shared_tracking_links: SharedTrackingLinks[ModeT]
    smart_link_postbacks: SmartLinkPostbacks[ModeT]
    smart_links: SmartLinks[ModeT]
    statistics: Statistics[ModeT]
    stored_free_trial_links: StoredFreeTrialLinks[ModeT]
    stored_shared_free_trial_links: StoredSharedFreeTrialLinks[ModeT]
    stored_shared_tracking_links: StoredSharedTrackingLinks[ModeT]
    stored_tracking_links: StoredTrackingLinks[ModeT]
    stories: Stories[ModeT]
    story_highlights: StoryHighlights[ModeT]
    subscription_bundles: SubscriptionBundles[ModeT]
    tracking_links: TrackingLinks[ModeT]
    transactions: Transactions[ModeT]
    usage: Usage[ModeT]
    user_lists: UserLists[ModeT]
    users: Users[ModeT]
    webhooks: Webhooks[ModeT]


class Client(ClientMixin, OnlyFans[Sync]):
    """All operations, blocking, without retries or re-authentication.

    Args:
        token: the API key.
        base_url: the address of the API.
        timeout: seconds for each step of a request: connect, send, receive.
        headers: headers to send with every request.
        http_client: your own httpx client, for proxies and certificates; it is not closed.
        insecure: True lets the API key travel over http to another machine.
    """

    def __init__(
        self,
        token: str,
        *,
        base_url: str = "https://app.onlyfansapi.com",
        timeout: float = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
        insecure: bool = False,
    ) -> None:
        OnlyFans.__init__(self, Connection(token, base_url, timeout, headers, http_client, insecure=insecure))


class AsyncClient(AsyncClientMixin, OnlyFans[Async]):
    """All operations, for asyncio, without retries or re-authentication.

    Args:
        token: the API key.
        base_url: the address of the API.
        timeout: seconds for each step of a request: connect, send, receive.
        headers: headers to send with every request.
        http_client: your own httpx client, for proxies and certificates; it is not closed.
        insecure: True lets the API key travel over http to another machine.
    """

    def __init__(
        self,
        token: str,
        *,
        base_url: str = "https://app.onlyfansapi.com",
        timeout: float = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        insecure: bool = False,
    ) -> None:
        OnlyFans.__init__(self, AsyncConnection(token, base_url, timeout, headers, http_client, insecure=insecure))
