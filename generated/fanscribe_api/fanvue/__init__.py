"""Fanvue API Documentation: all operations, by tag."""

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
    from .resources.chat_messages import ChatMessages
    from .resources.chats import Chats
    from .resources.fans import Fans
    from .resources.insights import Insights
    from .resources.me import Me
    from .resources.profiles import Profiles

__all__ = [
    "UNSET",
    "AsyncClient",
    "Client",
    "File",
    "InvalidArgument",
    "Fanvue",
    "Response",
    "UnexpectedResponse",
    "Unset",
    "Upload",
]


class Fanvue(Platform[ModeT]):
    """All operations, by tag."""

    accounts: Accounts[ModeT]
    chat_messages: ChatMessages[ModeT]
    chats: Chats[ModeT]
    fans: Fans[ModeT]
    insights: Insights[ModeT]
    me: Me[ModeT]
    profiles: Profiles[ModeT]


class Client(ClientMixin, Fanvue[Sync]):
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
        Fanvue.__init__(self, Connection(token, base_url, timeout, headers, http_client, insecure=insecure))


class AsyncClient(AsyncClientMixin, Fanvue[Async]):
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
        Fanvue.__init__(self, AsyncConnection(token, base_url, timeout, headers, http_client, insecure=insecure))
