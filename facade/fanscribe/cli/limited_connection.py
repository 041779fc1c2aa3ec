"""Connections to a local endpoint, with limits: for the time of a request, for their number, and for the time to stop."""

from __future__ import annotations

import asyncio
from typing import Any, Final

from uvicorn.protocols.http.h11_impl import H11Protocol

# Seconds from the connection, or from the last answer, to the next one; the provider gives up after as many.
REQUEST_TIMEOUT: Final = 10.0
# Seconds for the requests that are being received when the command stops.
STOP_TIMEOUT: Final = 3.0
# Further ones are closed at once.
MAX_CONNECTIONS: Final = 200


class LimitedConnection(H11Protocol):
    """A connection whose peer cannot hold up the command: not with half a line, half a header, half a body, or nothing at all."""

    _limit: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._close_after(REQUEST_TIMEOUT if len(self.connections) <= MAX_CONNECTIONS else 0.0)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._close_after(REQUEST_TIMEOUT)

    def shutdown(self) -> None:
        """Let a request that is being received end, and no other."""
        if self.cycle is None or self.cycle.response_complete:
            self.transport.close()
        else:
            super().shutdown()
        self._close_after(STOP_TIMEOUT)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if self._limit is not None:
            self._limit.cancel()

    def _close_after(self, seconds: float) -> None:
        if self._limit is not None:
            self._limit.cancel()
        # Not closed: what is to be sent may wait for a peer that reads nothing.
        self._limit = self.loop.call_later(seconds, self.transport.abort)
