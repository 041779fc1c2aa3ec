"""Fansly API Documentation: all operations, by tag."""

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
    "Fansly",
    "Response",
    "UnexpectedResponse",
    "Unset",
    "Upload",
]


class Fansly(Platform[ModeT]):
    """All operations, by tag."""

    accounts: _resources.accounts.Accounts[ModeT]
    authentication: _resources.authentication.Authentication[ModeT]
    chat_messages: _resources.chat_messages.ChatMessages[ModeT]
    chats: _resources.chats.Chats[ModeT]
    earnings: _resources.earnings.Earnings[ModeT]
    followers: _resources.followers.Followers[ModeT]
    following: _resources.following.Following[ModeT]
    lists: _resources.lists.Lists[ModeT]
    mass_messages: _resources.mass_messages.MassMessages[ModeT]
    media: _resources.media.Media[ModeT]
    posts: _resources.posts.Posts[ModeT]
    profile_statistics: _resources.profile_statistics.ProfileStatistics[ModeT]
    subscribers: _resources.subscribers.Subscribers[ModeT]
    top_supporters: _resources.top_supporters.TopSupporters[ModeT]
    tracking_links: _resources.tracking_links.TrackingLinks[ModeT]
    users: _resources.users.Users[ModeT]
    vault: _resources.vault.Vault[ModeT]
    walls: _resources.walls.Walls[ModeT]


class Client(ClientMixin, Fansly[Sync]):
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
        Fansly.__init__(self, Connection(token, base_url, timeout, headers, http_client, insecure=insecure))


class AsyncClient(AsyncClientMixin, Fansly[Async]):
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
        Fansly.__init__(self, AsyncConnection(token, base_url, timeout, headers, http_client, insecure=insecure))
