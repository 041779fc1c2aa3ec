"""Timeouts of network steps that also respect the end of the whole request.

httpx has a timeout for each step, and a server that trickles takes any number of steps. An awaited step can be cancelled from outside;
a blocking one cannot, so the connections themselves check the time.
"""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Final

import httpx

from fanscribe._core.clock import monotonic

# Large enough to slow nothing down, small enough that a server that reads slowly cannot block one write for long.
_WRITE_SIZE: Final = 2**16


class StepTimeout(float):
    """The timeout of one step in seconds, which also knows when all steps must `end`, on the monotonic clock."""

    end: float = float("inf")

    def left(self, error: type[httpx.TimeoutException] = httpx.ReadTimeout) -> float:
        """Return the seconds for the next step; raises `error` if there are none."""
        left = min(float(self), self.end - monotonic())
        if left <= 0:
            raise error("the whole request took too long")
        return left


def install_step_timeouts(client: Any) -> None:
    """Make the connections of a blocking httpx client respect the `end` of a `StepTimeout`. Other timeouts keep their meaning.

    httpx passes no network backend on to httpcore, so it is replaced here; the same holds for httpx2. A custom transport stays as it is.
    """
    for transport in (client._transport, *client._mounts.values()):  # noqa: SLF001
        pool = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if pool is not None and backend is not None and not isinstance(backend, _TimedBackend):
            pool._network_backend = _TimedBackend(backend)  # noqa: SLF001


def _left(timeout: float | None, error: type[httpx.TimeoutException] = httpx.ReadTimeout) -> float | None:
    return timeout.left(error) if isinstance(timeout, StepTimeout) else timeout


class _Delegate:
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _TimedBackend(_Delegate):
    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **options: Any) -> _TimedStream:
        return _TimedStream(self._inner.connect_tcp(host, port, _left(timeout, httpx.ConnectTimeout), **options))


class _TimedStream(_Delegate):
    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        return self._inner.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _WRITE_SIZE):
            self._inner.write(buffer[start : start + _WRITE_SIZE], _left(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> _TimedStream:
        return _TimedStream(self._inner.start_tls(ssl_context, server_hostname, _left(timeout, httpx.ConnectTimeout)))


@functools.cache
def tracked_body_class(library: Any) -> type[_TrackedBody]:
    """Return the class of request bodies that clients of a library, httpx or httpx2, accept."""
    return type("TrackedBody", (_TrackedBody, library.SyncByteStream, library.AsyncByteStream), {})


class _TrackedBody:
    """A request body that reports when it begins to be sent, after the headers, and when its last chunk is sent."""

    def __init__(self, inner: Any, on_begin: Callable[[], object], on_end: Callable[[], object] = lambda: None) -> None:
        self._inner, self._on_begin, self._on_end = inner, on_begin, on_end

    def __iter__(self) -> Iterator[bytes]:
        self._on_begin()
        yield from self._inner
        self._on_end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._on_begin()
        async for chunk in self._inner:
            yield chunk
        self._on_end()
