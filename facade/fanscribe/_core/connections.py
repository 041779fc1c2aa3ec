"""The connections of one client, opened for its first request."""

from __future__ import annotations

import errno
import os
import ssl
import sys
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable
from http.cookiejar import CookieJar
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final, Protocol, TypedDict, TypeVar, Unpack
from urllib.request import getproxies

import httpx

from fanscribe._core.clock import WakeEvent
from fanscribe._core.instrumentation import Instrumentation
from fanscribe._core.options import Settings
from fanscribe._core.step_timeout import install_step_timeouts
from fanscribe.errors import ClientClosed, ConnectionFailed, InvalidInput, MissingDependency

if TYPE_CHECKING:
    import asyncio

    from fanscribe._core.usage import Usage

OwnT = TypeVar("OwnT", httpx.Client, httpx.AsyncClient)
MAX_CONNECTIONS: Final = 100
_CERTIFICATES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


class SendOptions(TypedDict, total=False):
    """How a request is sent; beside the defaults of a client of httpx."""

    stream: bool
    auth: Any
    follow_redirects: bool


class HttpClient(Protocol):
    """A client of httpx, or of httpx2."""

    @property
    def is_closed(self) -> bool:
        """True once it is closed."""
        ...

    def send(self, request: Any, **options: Unpack[SendOptions]) -> Any:
        """Send a request."""
        ...

    def close(self) -> None:
        """Close its connections."""
        ...


class AsyncHttpClient(Protocol):
    """An async client of httpx, or of httpx2."""

    @property
    def is_closed(self) -> bool:
        """True once it is closed."""
        ...

    async def send(self, request: Any, **options: Unpack[SendOptions]) -> Any:
        """Send a request."""
        ...

    async def aclose(self) -> None:
        """Close its connections."""
        ...


def library_of(client: object) -> Any:
    """Return the library of a given client: httpx2, which who has such a client has imported, else httpx.

    Both have the same interface, each with classes of its own.
    """
    other: Any = sys.modules.get("httpx2")
    return other if other is not None and isinstance(client, other.Client | other.AsyncClient) else httpx


class Connections:
    """The given httpx client, or one of our own for each process, built late because reading certificates is slow.

    Attributes:
        instrumentation: observes each request.
        usage: credits and rate limits by the last response that reported them; None before the first.
        on_usage: called with each such report.
        library: httpx, or httpx2 if the given client is of that.
        closing_event: set when the client is closed, for sleepers that wait for another event too.
        closing: set when the client is closed, which stops its waits.
        slots: one for each connection, valid after a call of `http`: a request that holds one does not wait in httpx's pool.
    """

    def __init__(self, given: Any, settings: Settings, instrumentation: Instrumentation) -> None:
        self.instrumentation = instrumentation
        self.usage: Usage | None = None
        self.on_usage: Callable[[Usage], object] = lambda usage: None
        self.closing: threading.Event = threading.Event()
        self.closing_event: WakeEvent = WakeEvent(auto_reset=False)
        self._given, self._settings = given, settings
        self.library: Any = library_of(given)
        self._own: httpx.Client | None = None
        self._timed: Any = None
        self._process = os.getpid()
        self.slots: Slots = Slots(_max_connections(given))
        # A child process neither uses nor closes the connections of its parent; kept, so that they are not collected.
        self._forked_clients: list[Any] = []
        self._lock = threading.Lock()

    def http(self) -> Any:
        """Return the httpx client; raises `ClientClosed`."""
        if self.closing.is_set():
            raise ClientClosed
        self._forget_parent()
        client = self._given or self._own or self._build()
        if client is not self._timed:
            install_step_timeouts(client)
            self._timed = client
        return client

    def _forget_parent(self) -> None:
        if self._process != os.getpid():
            self._forked_clients.append(self._own)
            self._own, self._lock = None, threading.Lock()
            self.slots = Slots(_max_connections(self._given))
            # Last: a thread that sees this one sees the others.
            self._process = os.getpid()

    def _build(self) -> httpx.Client:
        with self._lock:
            self._own = own = self._own or build_client(httpx.Client, self._settings)
        return own

    @property
    def is_own(self) -> bool:
        """True for our own httpx client, which follows the environment's proxies."""
        return self._given is None

    @property
    def is_httpx(self) -> bool:
        """True if one of httpx's own transports sends the requests."""
        transport = getattr(self._given, "_transport", None)
        return self._given is None or type(transport) in (self.library.HTTPTransport, self.library.AsyncHTTPTransport)

    @property
    def is_closed(self) -> bool:
        """True once the httpx client is closed, by us or by its owner."""
        client = self._given or self._own
        return self.closing.is_set() or (client is not None and client.is_closed)

    def close(self) -> None:
        """Close our own connections, and stop every wait."""
        self.closing.set()
        self.closing_event.set()
        if self._own and self._process == os.getpid():
            self._own.close()


class AsyncConnections:
    """`Connections` for asyncio: each event loop has its own, closed with it."""

    def __init__(self, given: Any, settings: Settings, instrumentation: Instrumentation) -> None:
        self.instrumentation = instrumentation
        self.usage: Usage | None = None
        self.on_usage: Callable[[Usage], object] = lambda usage: None
        self.closed: bool = False
        self.closing_event: WakeEvent = WakeEvent(auto_reset=False)
        self._given, self._settings = given, settings
        self.library: Any = library_of(given)
        self._loops: dict[Any, _LoopState] = {}

    async def for_running_loop(self) -> _LoopState:
        """Return the state of the running event loop; raises `ClientClosed`."""
        import asyncio

        if self.closed:
            raise ClientClosed
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise InvalidInput(
                "AsyncFanscribe needs a running asyncio event loop: under trio, call Fanscribe by trio.to_thread.run_sync"
            ) from None
        if loop not in self._loops:
            for ended in [each for each in self._loops if each.is_closed()]:
                del self._loops[ended]
            self._loops[loop] = _LoopState(_max_connections(self._given))
            lifetime = self._lifetime(loop)
            self._loops[loop].http, self._loops[loop].lifetime = await anext(lifetime), lifetime
        return self._loops[loop]

    async def _lifetime(self, loop: asyncio.AbstractEventLoop) -> AsyncIterator[Any]:
        """Yield the httpx client of a loop, and close it with the loop: a loop that ends closes the async generators started on it."""
        try:
            if self._given is not None:
                yield self._given
            else:
                async with build_client(httpx.AsyncClient, self._settings) as client:
                    yield client
        finally:
            self._loops.pop(loop, None)

    async def http(self) -> Any:
        """Return the httpx client of the running event loop; raises `ClientClosed`."""
        return (await self.for_running_loop()).http

    @property
    def is_own(self) -> bool:
        """True for our own httpx client, which follows the environment's proxies."""
        return self._given is None

    @property
    def is_httpx(self) -> bool:
        """True if one of httpx's own transports sends the requests."""
        transport = getattr(self._given, "_transport", None)
        return self._given is None or type(transport) in (self.library.HTTPTransport, self.library.AsyncHTTPTransport)

    @property
    def is_closed(self) -> bool:
        """True once the httpx client is closed, by us or by its owner."""
        return self.closed or (self._given is not None and self._given.is_closed)

    async def close(self) -> None:
        """Close our own connections, and stop every wait."""
        import asyncio

        self.closed = True
        self.closing_event.set()
        running = asyncio.get_running_loop()
        for loop, own in list(self._loops.items()):
            if loop is running:
                own.close()
                await own.lifetime.aclose()
            elif not loop.is_closed():
                loop.call_soon_threadsafe(own.close)


class _LoopState:
    """The connections of one event loop.

    Attributes:
        http: the httpx client.
        lifetime: the generator that closes it when the loop ends.
        closing: set when the client is closed, which stops its waits.
        slots: one for each connection, because httpx's own queue becomes slower the longer it is.
    """

    http: Any
    lifetime: Any

    def __init__(self, slots: int) -> None:
        import asyncio

        self.closing = asyncio.Event()
        self.slots = AsyncSlots(slots)

    def close(self) -> None:
        """End every wait on this loop."""
        self.closing.set()
        self.slots.close()


class AsyncSlots:
    """Slots for the connections of one event loop, taken in the order in which they were asked for."""

    def __init__(self, count: int) -> None:
        self._free = count
        self._waiting: deque[asyncio.Future[None]] = deque()

    def take(self) -> bool:
        """Take a slot if one is free."""
        if not self._free:
            return False
        self._free -= 1
        return True

    async def wait(self) -> None:
        """Wait for a slot; raises `ClientClosed` if the client is closed meanwhile."""
        import asyncio

        given = asyncio.get_running_loop().create_future()
        self._waiting.append(given)
        try:
            await given
        except asyncio.CancelledError:
            if given.done() and not given.cancelled() and given.exception() is None:
                # It was given at the same moment.
                self.release()
            raise

    def release(self) -> None:
        """Give the slot to the next who waits."""
        while self._waiting:
            if not (given := self._waiting.popleft()).done():
                given.set_result(None)
                return
        self._free += 1

    def close(self) -> None:
        """End every wait for a slot."""
        for given in self._waiting:
            if not given.done():
                given.set_exception(ClientClosed())
        self._waiting.clear()


class Slots:
    """One slot for each connection. In C, so that a Ctrl-C at any moment leaves nothing locked, as it may in `threading.Semaphore`."""

    def __init__(self, count: int) -> None:
        self._free = SimpleQueue[None]()
        for _ in range(count):
            self._free.put(None)

    def acquire(self, seconds: float = 0.0) -> bool:
        """Take a slot; return false if none is free for some seconds."""
        try:
            self._free.get(seconds > 0, seconds)
        except Empty:
            return False
        return True

    def release(self) -> None:
        """Give a slot back."""
        self._free.put(None)


class _NoCookies(CookieJar):
    """Keeps no cookie, and takes no lock to find that out."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        pass

    def add_cookie_header(self, request: Any) -> None:
        pass


def _max_connections(given: Any) -> int:
    """Return the size of a client's connection pool."""
    pool = getattr(getattr(given, "_transport", None), "_pool", None)
    size = getattr(pool, "_max_connections", None)
    return size if isinstance(size, int) else MAX_CONNECTIONS


def _certificate_error(error: OSError) -> ConnectionFailed:
    """Return the error for certificate files that cannot be read; it names the file, and the variable that points to it."""
    why = error.strerror or type(error).__name__
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return ConnectionFailed(f"no connection ({why})", sent=False, kind="unreachable")
    named = {name: Path(path) for name in _CERTIFICATES if (path := os.environ.get(name))}
    # The key log is written; the others are read.
    missing = [name for name, path in named.items() if not (path.parent if name == "SSLKEYLOGFILE" else path).exists()]
    files = " or ".join(f"{name}={named[name]}" for name in missing or named) or "of this Python"
    return ConnectionFailed(
        f"no encrypted connection: the file in {files} cannot be used ({why})", sent=False, kind="tls"
    )


def check_environment(settings: Settings) -> None:
    """Build a client and close it: raise what its proxies or certificates would raise at the first call."""
    build_client(httpx.Client, settings).close()


def build_client(kind: type[OwnT], settings: Settings) -> OwnT:
    """Build an httpx client without cookies. It reaches this machine without a proxy, which would see the key in clear."""
    direct: dict[str, Any] = {f"all://{settings.host}": None} if settings.is_loopback else {}
    limits = httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=20)
    options: dict[str, Any] = {"cookies": _NoCookies(), "limits": limits}
    try:
        try:
            return kind(mounts=direct, **options)
        except (ValueError, httpx.InvalidURL):
            if not getproxies().get("no"):
                raise
            # Imported here: rarely needed.
            from fanscribe._core.proxies import environment_mounts

            verify = httpx.create_ssl_context()
            mounts = environment_mounts(kind, settings.host.strip("[]"), limits=limits, verify=verify)
            return kind(mounts=mounts | direct, trust_env=False, verify=verify, **options)
    except ImportError as error:
        if "socks" not in str(error).lower():
            raise
        invalid: InvalidInput = MissingDependency(
            "a SOCKS proxy in the environment needs an extra package: pip install 'httpx[socks]'"
        )
    except ssl.SSLError as error:
        raise _certificate_error(error) from None
    except (ValueError, httpx.InvalidURL):
        # The address may hold a password.
        invalid = InvalidInput("a proxy in the environment (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY) is not a valid address")
    except OSError as error:
        raise _certificate_error(error) from None
    raise invalid
