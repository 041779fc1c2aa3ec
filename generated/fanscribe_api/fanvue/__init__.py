"""Fanvue API Documentation: all operations, by tag."""

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
    "Fanvue",
    "Response",
    "UnexpectedResponse",
    "Unset",
    "Upload",
]


class Fanvue(Platform[ModeT]):
    """All operations, by tag."""

    accounts: _resources.accounts.Accounts[ModeT]
    chat_messages: _resources.chat_messages.ChatMessages[ModeT]
    chats: _resources.chats.Chats[ModeT]
    fans: _resources.fans.Fans[ModeT]
    insights: _resources.insights.Insights[ModeT]
    me: _resources.me.Me[ModeT]
    profiles: _resources.profiles.Profiles[ModeT]


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
