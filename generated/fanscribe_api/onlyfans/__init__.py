"""OnlyFans API: all operations, by tag."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from ..runtime.client import DEFAULT_TIMEOUT, AsyncClientMixin, AsyncConnection, ClientMixin, Connection
from ..runtime.errors import InvalidArgument, UnexpectedResponse
from ..runtime.operation import Async, ModeT, Platform, Sync
from ..runtime.types import UNSET, File, Response, Unset, Upload
from . import resources as _resources

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

    accounts: _resources.accounts.Accounts[ModeT]
    analytics_financial: _resources.analytics_financial.AnalyticsFinancial[ModeT]
    analytics_summary: _resources.analytics_summary.AnalyticsSummary[ModeT]
    api_keys: _resources.api_keys.ApiKeys[ModeT]
    authentication: _resources.authentication.Authentication[ModeT]
    banking: _resources.banking.Banking[ModeT]
    banned_words: _resources.banned_words.BannedWords[ModeT]
    blocked_restricted_users: _resources.blocked_restricted_users.BlockedRestrictedUsers[ModeT]
    chargebacks: _resources.chargebacks.Chargebacks[ModeT]
    chat_messages: _resources.chat_messages.ChatMessages[ModeT]
    chats: _resources.chats.Chats[ModeT]
    client_sessions: _resources.client_sessions.ClientSessions[ModeT]
    data_exports: _resources.data_exports.DataExports[ModeT]
    fan_summaries: _resources.fan_summaries.FanSummaries[ModeT]
    fans: _resources.fans.Fans[ModeT]
    following: _resources.following.Following[ModeT]
    free_trial_links: _resources.free_trial_links.FreeTrialLinks[ModeT]
    giphy: _resources.giphy.Giphy[ModeT]
    link_tags: _resources.link_tags.LinkTags[ModeT]
    mass_messages: _resources.mass_messages.MassMessages[ModeT]
    media: _resources.media.Media[ModeT]
    media_vault: _resources.media_vault.MediaVault[ModeT]
    media_vault_lists: _resources.media_vault_lists.MediaVaultLists[ModeT]
    message_statistics: _resources.message_statistics.MessageStatistics[ModeT]
    notifications: _resources.notifications.Notifications[ModeT]
    payouts: _resources.payouts.Payouts[ModeT]
    post_comments: _resources.post_comments.PostComments[ModeT]
    post_labels: _resources.post_labels.PostLabels[ModeT]
    posts: _resources.posts.Posts[ModeT]
    promotions: _resources.promotions.Promotions[ModeT]
    provider_callbacks: _resources.provider_callbacks.ProviderCallbacks[ModeT]
    public_profiles: _resources.public_profiles.PublicProfiles[ModeT]
    queue: _resources.queue.Queue[ModeT]
    release_forms: _resources.release_forms.ReleaseForms[ModeT]
    saved_for_later_messages: _resources.saved_for_later_messages.SavedForLaterMessages[ModeT]
    saved_for_later_posts: _resources.saved_for_later_posts.SavedForLaterPosts[ModeT]
    settings: _resources.settings.Settings[ModeT]
    shared_free_trial_links: _resources.shared_free_trial_links.SharedFreeTrialLinks[ModeT]
    shared_tracking_links: _resources.shared_tracking_links.SharedTrackingLinks[ModeT]
    smart_link_postbacks: _resources.smart_link_postbacks.SmartLinkPostbacks[ModeT]
    smart_links: _resources.smart_links.SmartLinks[ModeT]
    statistics: _resources.statistics.Statistics[ModeT]
    stored_free_trial_links: _resources.stored_free_trial_links.StoredFreeTrialLinks[ModeT]
    stored_shared_free_trial_links: _resources.stored_shared_free_trial_links.StoredSharedFreeTrialLinks[ModeT]
    stored_shared_tracking_links: _resources.stored_shared_tracking_links.StoredSharedTrackingLinks[ModeT]
    stored_tracking_links: _resources.stored_tracking_links.StoredTrackingLinks[ModeT]
    stories: _resources.stories.Stories[ModeT]
    story_highlights: _resources.story_highlights.StoryHighlights[ModeT]
    subscription_bundles: _resources.subscription_bundles.SubscriptionBundles[ModeT]
    tracking_links: _resources.tracking_links.TrackingLinks[ModeT]
    transactions: _resources.transactions.Transactions[ModeT]
    usage: _resources.usage.Usage[ModeT]
    user_lists: _resources.user_lists.UserLists[ModeT]
    users: _resources.users.Users[ModeT]
    webhooks: _resources.webhooks.Webhooks[ModeT]


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
