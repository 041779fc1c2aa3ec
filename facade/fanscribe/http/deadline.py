"""The end of a request, kept by every step of it.

httpx has a timeout for each step, and a server that trickles takes as many steps as it likes. Awaiting can be cut off from outside;
what blocks can not, so the connections themselves look at the time.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Final

import httpx

# Large enough that no answer is slower for it, small enough that a server that reads slowly cannot hold one write for long.
_SLICE: Final = 2**16


class Until(float):
    """The timeout of a step in seconds, which also knows the `end` of them all, on the monotonic clock."""

    end: float = float("inf")

    def left(self, late: type[httpx.TimeoutException] = httpx.ReadTimeout) -> float:
        """Seconds for the next step; raises `late` if there are none."""
        left = min(float(self), self.end - time.monotonic())
        if left <= 0:
            raise late("the whole request took too long")
        return left


def keep_deadlines(client: Any) -> None:
    """Let the connections of a blocking httpx client keep the `end` of an `Until`. Any other timeout means what it did.

    httpx passes no network backend on to httpcore, so it is put in place here; a transport of another make stays as it is.
    """
    for transport in (client._transport, *client._mounts.values()):  # noqa: SLF001
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if pool is not None and backend is not None and not isinstance(backend, _Backend):
            pool._network_backend = _Backend(backend)  # noqa: SLF001


def _left(timeout: float | None, late: type[httpx.TimeoutException] = httpx.ReadTimeout) -> float | None:
    return timeout.left(late) if isinstance(timeout, Until) else timeout


class _Wrapped:
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _Backend(_Wrapped):
    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _Stream:
        return _Stream(self._inner.connect_tcp(host, port, _left(timeout, httpx.ConnectTimeout), **options))


class _Stream(_Wrapped):
    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        return self._inner.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _SLICE):
            self._inner.write(buffer[start : start + _SLICE], _left(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> _Stream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _left(timeout, httpx.ConnectTimeout)))


class Sent(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that tells when it begins to be sent, before which the headers are, and when the last of it is on its way."""

    def __init__(self, inner: Any, begins: Callable[[], object], ends: Callable[[], object] = bool) -> None:
        self._inner, self._begins, self._ends = inner, begins, ends

    def __iter__(self) -> Iterator[bytes]:
        self._begins()
        yield from self._inner
        self._ends()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._begins()
        async for piece in self._inner:
            yield piece
        self._ends()
