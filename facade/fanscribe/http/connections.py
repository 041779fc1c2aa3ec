"""The connections of one client, made for its first request, and what it knows of the provider."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from fanscribe.errors import ClientClosed
from fanscribe.http.usage import Usage


class Connections:
    """The httpx client that was given, or one of our own: reading certificates takes its time.

    Attributes:
        usage: what the last answer said about credits and rate limits.
        closing: set when the client is closed, which stops its waits; made by `event` in the client's mode.
    """

    def __init__(self, given: Any, make: Callable[[], Any], event: Callable[[], Any]) -> None:
        self.usage = Usage()
        self.own: Any = None
        self._given, self._make, self._event = given, make, event
        self._closing: Any = None
        self._lock = threading.Lock()

    @property
    def closing(self) -> Any:
        """The event that stops waits."""
        if self._closing is None:
            with self._lock:
                self._closing = self._closing or self._event()
        return self._closing

    def http(self) -> Any:
        """The httpx client; raises `ClientClosed`."""
        if self._closing is not None and self._closing.is_set():
            raise ClientClosed
        if self._given is None and self.own is None:
            with self._lock:
                self.own = self.own or self._make()
        return self._given or self.own

    @property
    def is_closed(self) -> bool:
        """Whether the httpx client is closed, whoever closed it."""
        http = self._given or self.own
        return bool(self._closing and self._closing.is_set()) or (http is not None and http.is_closed)
