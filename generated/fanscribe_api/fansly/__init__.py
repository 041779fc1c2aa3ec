"""Fansly API Documentation: all operations, by tag."""

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
    from .resources.authentication import Authentication
    from .resources.chat_messages import ChatMessages
    from .resources.chats import Chats
    from .resources.earnings import Earnings
    from .resources.followers import Followers
    from .resources.following import Following
    from .resources.lists import Lists
    from .resources.mass_messages import MassMessages
    from .resources.media import Media
    from .resources.posts import Posts
    from .resources.profile_statistics import ProfileStatistics
    from .resources.subscribers import Subscribers
    from .resources.top_supporters import TopSupporters
    from .resources.tracking_links import TrackingLinks
    from .resources.users import Users
    from .resources.vault import Vault
    from .resources.walls import Walls

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

    accounts: Accounts[ModeT]
    authentication: Authentication[ModeT]
    chat_messages: ChatMessages[ModeT]
    chats: Chats[ModeT]
    earnings: Earnings[ModeT]
    followers: Followers[ModeT]
    following: Following[ModeT]
    lists: Lists[ModeT]
    mass_messages: MassMessages[ModeT]
    media: Media[ModeT]
    posts: Posts[ModeT]
    profile_statistics: ProfileStatistics[ModeT]
    subscribers: Subscribers[ModeT]
    top_supporters: TopSupporters[ModeT]
    tracking_links: TrackingLinks[ModeT]
    users: Users[ModeT]
    vault: Vault[ModeT]
    walls: Walls[ModeT]


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
