"""The connections of one client, made for its first request, and what it knows of the provider."""

from __future__ import annotations

import errno
import os
import ssl
import threading
from collections.abc import AsyncIterator, Callable
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.request import getproxies

import httpx

from fanscribe.clock import Bell
from fanscribe.errors import ClientClosed, ConnectionFailed, InvalidInput, MissingDependency
from fanscribe.http.deadline import keep_deadlines
from fanscribe.http.settings import Settings
from fanscribe.http.usage import Usage
from fanscribe.http.watching import Watch

if TYPE_CHECKING:
    import asyncio

HttpT = TypeVar("HttpT", httpx.Client, httpx.AsyncClient)
MOST: Final = 100
_CERTIFICATES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


class Connections:
    """The httpx client that was given, or one of our own in each process: reading certificates takes its time.

    Attributes:
        watch: is told of each request.
        usage: what the last answer said about credits and rate limits.
        told: called with that.
        closing_bell: rung when the client is closed, for sleepers beside a bell of their own.
        closing: set when the client is closed, which stops its waits.
    """

    def __init__(self, given: httpx.Client | None, settings: Settings, watch: Watch) -> None:
        self.watch = watch
        self.usage: Usage = Usage()
        self.told: Callable[[Usage], object] = bool
        self.closing: threading.Event = threading.Event()
        self.closing_bell: Bell = Bell(stays=True)
        self._given, self._settings = given, settings
        self._own: httpx.Client | None = None
        self._prepared: httpx.Client | None = None
        self._process = os.getpid()
        self._room = threading.Semaphore(_most_of(given))
        # What a parent process has open is neither used nor closed in its child.
        self._inherited: list[Any] = []
        self._lock = threading.Lock()

    def http(self) -> httpx.Client:
        """The httpx client; raises `ClientClosed`."""
        if self.closing.is_set():
            raise ClientClosed
        self._forget_parent()
        client = self._given or self._own or self._make()
        if client is not self._prepared:
            keep_deadlines(client)
            self._prepared = client
        return client

    @property
    def room(self) -> threading.Semaphore:
        """As many places as there are connections: whoever has one does not wait for a connection of ours."""
        self._forget_parent()
        return self._room

    def _forget_parent(self) -> None:
        if self._process != os.getpid():
            self._inherited.append(self._own)
            self._own, self._lock = None, threading.Lock()
            self._room = threading.Semaphore(_most_of(self._given))
            # Last: another thread that sees it takes the others.
            self._process = os.getpid()

    def _make(self) -> httpx.Client:
        with self._lock:
            self._own = own = self._own or made(httpx.Client, self._settings)
        return own

    @property
    def is_own(self) -> bool:
        """Whether the httpx client is made here, by what the environment says."""
        return self._given is None

    @property
    def is_httpx(self) -> bool:
        """Whether requests are sent by a transport of httpx's own."""
        transport = getattr(self._given, "_transport", None)
        return self._given is None or type(transport) in (httpx.HTTPTransport, httpx.AsyncHTTPTransport)

    @property
    def is_closed(self) -> bool:
        """Whether the httpx client is closed, whoever closed it."""
        client = self._given or self._own
        return self.closing.is_set() or (client is not None and client.is_closed)

    def close(self) -> None:
        """Close what was made here, and stop every wait."""
        self.closing.set()
        self.closing_bell.ring()
        if self._own and self._process == os.getpid():
            self._own.close()


class AsyncConnections:
    """As `Connections`, for asyncio: what belongs to one event loop is made once for each, and closed with it."""

    def __init__(self, given: httpx.AsyncClient | None, settings: Settings, watch: Watch) -> None:
        self.watch = watch
        self.usage: Usage = Usage()
        self.told: Callable[[Usage], object] = bool
        self.closed: bool = False
        self.closing_bell: Bell = Bell(stays=True)
        self._given, self._settings = given, settings
        self._loops: dict[Any, _OfLoop] = {}

    async def here(self) -> _OfLoop:
        """What belongs to the running event loop; raises `ClientClosed`."""
        import asyncio

        if self.closed:
            raise ClientClosed
        loop = asyncio.get_running_loop()
        if loop not in self._loops:
            for ended in [each for each in self._loops if each.is_closed()]:
                del self._loops[ended]
            self._loops[loop] = _OfLoop(_most_of(self._given))
            lifetime = self._lifetime(loop)
            self._loops[loop].http, self._loops[loop].lifetime = await anext(lifetime), lifetime
        return self._loops[loop]

    async def _lifetime(self, loop: asyncio.AbstractEventLoop) -> AsyncIterator[httpx.AsyncClient]:
        """An event loop closes the async generators that were begun on it before it ends, and so its connections."""
        try:
            if self._given is not None:
                yield self._given
            else:
                async with made(httpx.AsyncClient, self._settings) as client:
                    yield client
        finally:
            self._loops.pop(loop, None)

    async def http(self) -> httpx.AsyncClient:
        """The httpx client for the running event loop; raises `ClientClosed`."""
        return (await self.here()).http

    @property
    def is_own(self) -> bool:
        """Whether the httpx client is made here, by what the environment says."""
        return self._given is None

    @property
    def is_httpx(self) -> bool:
        """Whether requests are sent by a transport of httpx's own."""
        transport = getattr(self._given, "_transport", None)
        return self._given is None or type(transport) in (httpx.HTTPTransport, httpx.AsyncHTTPTransport)

    @property
    def is_closed(self) -> bool:
        """Whether the httpx client is closed, whoever closed it."""
        return self.closed or (self._given is not None and self._given.is_closed)

    async def close(self) -> None:
        """Close what was made here, and stop every wait."""
        import asyncio

        self.closed = True
        self.closing_bell.ring()
        running = asyncio.get_running_loop()
        for loop, own in list(self._loops.items()):
            if loop is running:
                own.closing.set()
                await own.lifetime.aclose()
            elif not loop.is_closed():
                loop.call_soon_threadsafe(own.closing.set)


class _OfLoop:
    """What belongs to one event loop.

    Attributes:
        http: the httpx client.
        lifetime: the generator that closes it.
        closing: set when the client is closed, which stops its waits.
        room: as many places as there are connections: httpx's own queue takes longer for each request the longer it is.
    """

    http: httpx.AsyncClient
    lifetime: Any

    def __init__(self, most: int) -> None:
        import asyncio

        self.closing = asyncio.Event()
        self.room = asyncio.Semaphore(most)


def _most_of(given: Any) -> int:
    """How many connections a client has."""
    pool = getattr(getattr(given, "_transport", None), "_pool", None)
    most = getattr(pool, "_max_connections", None)
    return most if isinstance(most, int) else MOST


def _without_certificates(error: OSError) -> ConnectionFailed:
    """The error for files that could not be read before anything was sent: which, and by which variable they are named."""
    why = error.strerror or type(error).__name__
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return ConnectionFailed(f"no connection ({why})", sent=False, kind="unreachable")
    named = {name: Path(path) for name in _CERTIFICATES if (path := os.environ.get(name))}
    # One is written, and the others are read.
    missing = [name for name, path in named.items() if not (path.parent if name == "SSLKEYLOGFILE" else path).exists()]
    told = " or ".join(f"{name}={named[name]}" for name in missing or named) or "of this Python"
    return ConnectionFailed(
        f"no encrypted connection: the file in {told} cannot be used ({why})", sent=False, kind="tls"
    )


def made(kind: type[HttpT], settings: Settings) -> HttpT:
    """An httpx client that keeps no cookies, and speaks to this machine without a proxy: to that the key would go in clear."""
    direct: dict[str, Any] = {f"all://{settings.host}": None} if settings.is_loopback else {}
    limits = httpx.Limits(max_connections=MOST, max_keepalive_connections=20)
    options: dict[str, Any] = {"cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])), "limits": limits}
    try:
        try:
            return kind(mounts=direct, **options)
        except (ValueError, httpx.InvalidURL):
            if not getproxies().get("no"):
                raise
            # Imported here: nearly nobody needs it.
            from fanscribe.http.proxies import environment_mounts

            verify = httpx.create_ssl_context()
            mounts = environment_mounts(kind, settings.host.strip("[]"), limits=limits, verify=verify)
            return kind(mounts=mounts | direct, trust_env=False, verify=verify, **options)
    except ImportError as error:
        if "socks" not in str(error).lower():
            raise
        refused: InvalidInput = MissingDependency(
            "the proxy in the environment speaks SOCKS: pip install 'httpx[socks]'"
        )
    except ssl.SSLError as error:
        raise _without_certificates(error) from None
    except (ValueError, httpx.InvalidURL):
        # The address may hold a password.
        refused = InvalidInput("a proxy in the environment (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY) is not a valid address")
    except OSError as error:
        raise _without_certificates(error) from None
    raise refused
