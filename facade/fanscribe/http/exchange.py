"""One request and its answer, up to the sending itself, which is the runner's."""

from __future__ import annotations

import contextlib
import time
import zlib
from collections.abc import Callable
from typing import Any, Final

import attrs
import httpx
from fanscribe_api.runtime.call import FileCall, Request
from fanscribe_api.runtime.errors import InvalidArgument
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe.hosts import is_loopback, is_private
from fanscribe.http.deadline import Sent, Until
from fanscribe.http.failures import no_answer
from fanscribe.http.judging import is_page, judged
from fanscribe.http.leftovers import close_if_left_over
from fanscribe.http.settings import Settings
from fanscribe.http.usage import usage_in
from fanscribe.http.watching import Watched
from fanscribe.redaction import Redaction

_LARGEST_BODY: Final = 32 * 2**20
_MOST_REDIRECTS: Final = 5
# httpx closes a connection whose step took too long, and not one whose handshake is cut off: its own timeouts come first.
_LENIENCE: Final = 0.25
# Neither a key of ours nor a redirect of the provider's is left to the httpx client.
PLAIN: Final[Any] = {"stream": True, "auth": None, "follow_redirects": False}


@attrs.frozen
class Send:
    """Send a request; what comes is its `Response`.

    Attributes:
        redact: knows secrets that are not in the request.
        alone: whether it is the last on its connection.
        seconds: how long it may take in all, its files included; None for no limit but the timeout of the client.
        tries: how often it was sent, this time included.
        is_streamed: whether the answer is read piece by piece; what comes is then an `Opened`.
        delivery: is told when it is on its way.
    """

    call: Request[Any]
    redact: Redaction | None = None
    alone: bool = False
    seconds: float | None = None
    tries: int = 1
    is_streamed: bool = False
    delivery: Any = None


@attrs.frozen
class Opened:
    """A file that has begun to come.

    Attributes:
        exchange: has its first piece, if it has any.
        pieces: makes it have the next.
    """

    exchange: Exchange
    pieces: Any


class Exchange:
    """One call on its way: a runner sends `request` as long as there is one, and gives back each `piece` of the answer as it came.

    Bounded in size, and in time however slowly an answer trickles. Files that are sent or streamed take as long as they take, within the
    time that there is in all.

    Attributes:
        limit: called with seconds when the time for the rest is known, for a runner that keeps a limit of its own.
    """

    def __init__(self, send: Send, connections: Any, settings: Settings) -> None:
        self.call: Request[Any] = send.call
        # What arrives is no local variable of anything, as it may repeat a secret.
        self.piece: bytes = b""
        self.request: httpx.Request | None = None
        self.streaming: bool = False
        self.limit: Callable[[float | None], object] = bool
        self._files = contextlib.ExitStack()
        self._connections = connections
        self._settings = settings
        self._end = float("inf") if send.seconds is None else time.monotonic() + send.seconds
        self._until = Until(settings.timeout)
        self._delivery, self._is_sent = send.delivery, False
        self._redact, self._alone, self._tries = send.redact, send.alone, send.tries
        self._stream, self._may_stream = send.is_streamed, False
        self._watched: Watched | None = None
        self._pieces: list[bytes] = []
        self._unpacks: Any = None
        self._redirects = self._size = self._received = 0
        self._answered: httpx.Response | None = None
        self._failure: errors.FanscribeError | None = None

    def __enter__(self) -> None:
        # What was waited for before it, a connection of ours, is over: the steps have what is left.
        self._until = Until(max(0.0, min(self._settings.timeout, self._end - time.monotonic())))
        try:
            kwargs = self.call.build_kwargs(self._files)
        except InvalidArgument as error:
            self._failure = errors.InvalidInput(str(error))
            return
        except BaseException:
            self._files.close()
            raise
        headers = {**kwargs["headers"], **self._settings.headers}
        if self._alone:
            headers["Connection"] = "close"
        # The address is absolute and the request is not made by the client: no base URL, cookie or default of its own changes it.
        try:
            request = self._made(**kwargs | {"url": self._settings.base_url + kwargs["url"], "headers": headers})
        except httpx.InvalidURL:
            # httpx's error would show the request, with the key in it.
            self._failure = errors.InvalidInput(
                f"{self.call.method} {self.call.path}: an argument is too long for an address"
            )
            return
        self._watched = self._connections.watch.begin(self.call, self._tries, self._settings.host)
        if "files" in kwargs:
            self._until.end = self._end
            request.stream = Sent(request.stream, self._mark_sent, self._begin_time)
        else:
            request.stream = Sent(request.stream, self._mark_sent)
            self._begin_time()
        if self._delivery is not None:
            self._delivery.is_on_its_way = True
        self.request = request

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> bool:
        """Keep what goes wrong at the network for `outcome`, which raises it without httpx's error: that one holds the request.

        What is raised from outside (a cancelled task, Ctrl-C) goes on, without the frames of httpx, which hold it too.
        """
        self._files.close()
        if self._watched is not None:
            answered = self._answered
            status, headers = (answered.status_code, answered.headers) if answered is not None else (None, {})
            self._watched.end(status, headers, error)
        if error is None or isinstance(error, errors.FanscribeError):
            return False
        if self._connections.is_closed and isinstance(error, RuntimeError):
            # httpx says so if somebody has closed its client in the meantime.
            self._failure = errors.ClientClosed()
        elif isinstance(error, InvalidArgument):
            # Of a file that cannot be read to its end.
            self._failure = errors.InvalidInput(str(error))
        elif isinstance(error, httpx.HTTPError | httpx.InvalidURL | OSError | RuntimeError | ValueError):
            address = self._settings.base_url if self._connections.is_own else None
            # Another transport than httpx's need not read the body, by which that is known.
            is_sent = self._is_sent or not self._connections.is_httpx
            self._failure = no_answer(error, str(self.call), address, is_sent=is_sent)
        else:
            error.__traceback__ = error.__context__ = error.__cause__ = None
            return False
        return True

    def seconds(self) -> float | None:
        """Seconds left for the answer to end, for a runner that can cut off what is on its way; None while there is no limit."""
        left = self._until.end - time.monotonic()
        return None if left == float("inf") else max(left + _LENIENCE, 0.0)

    def begin(self, response: httpx.Response) -> Any:
        """An answer has begun: it is the one that counts, unless a file is somewhere else. Gives its pieces, in the runner's mode."""
        self._answered, self._pieces, self._size, self._received = response, [], 0, 0
        self.request = self._elsewhere(response)
        self._may_stream = self._stream and response.is_success
        stream: Any = response.stream
        blocking = isinstance(stream, httpx.SyncByteStream)
        if response.is_stream_consumed:
            # A transport that has read it already has unpacked it too.
            self._unpacks = None
            return response.iter_bytes() if blocking else response.aiter_bytes()
        encoding = response.headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip", ""):
            raise self._unreadable("an encoding that was not asked for")
        self._unpacks = _unpacker() if encoding == "gzip" else None
        # Not by the iterators of the response, which free its connection as soon as the last of it is read.
        return stream if blocking else aiter(stream)

    def take(self) -> None:
        """Take the piece that came."""
        self._received += len(self.piece)
        if self._unpacks is not None:
            self._unpack()
        if self._may_stream and self.piece:
            assert self._answered is not None
            self.streaming, self._may_stream = not is_page(self._answered.headers, self.piece), False
            if self.streaming:
                self._until.end = self._end
        if self.streaming:
            return
        self._pieces.append(self.piece)
        self._size += len(self.piece)
        if max(self._size, self._received) > _LARGEST_BODY:
            raise self._unreadable("a body without end")
        if time.monotonic() > self._until.end:
            raise errors.RequestTimedOut(f"{self.call}: the answer did not end in time", sent=True)

    def end(self, response: httpx.Response) -> None:
        """Note that a response has ended, whose connection is still held."""
        close_if_left_over(response)

    def outcome(self) -> Response[Any]:
        """The response; everything else is raised as one of `errors.py`, with what is secret taken out of it."""
        self.piece = b""
        if self._failure is not None:
            raise self._failure
        assert self._answered is not None
        self._check_unpacked()
        result = judged(self.call, self._status, self._answered.headers, b"".join(self._pieces), self._redaction)
        usage = usage_in(result.json, self._answered.headers)
        self._connections.usage = usage or self._connections.usage
        if isinstance(result, errors.APIError):
            raise result
        if usage:
            self._connections.told(usage)
        return result

    def finish(self) -> None:
        """The end of a file that was streamed; raises what went wrong with it."""
        self.piece = b""
        if self._failure is not None:
            raise self._failure
        self._check_unpacked()

    def _check_unpacked(self) -> None:
        """Raise `UnexpectedAnswer` where a packed body was cut off."""
        if self._unpacks is not None and not self._unpacks.eof and self._received:
            raise self._unreadable("a body that cannot be decoded")

    def _mark_sent(self) -> None:
        self._is_sent = True

    def _begin_time(self) -> None:
        """From here on the time for the whole request runs."""
        self._until.end = min(self._end, time.monotonic() + self._until)
        self.limit(self.seconds())

    def _made(self, **kwargs: Any) -> httpx.Request:
        steps = dict.fromkeys(("connect", "read", "write", "pool"), self._until)
        return httpx.Request(**kwargs, extensions={"timeout": steps})

    def _unpack(self) -> None:
        """Put what the piece holds in its place, and not more of it than a body may be large."""
        packed, self.piece, pieces, room = self.piece, b"", list[bytes](), _LARGEST_BODY + 1 - self._size
        try:
            while packed and room > 0:
                pieces.append(self._unpacks.decompress(packed, room))
                room -= len(pieces[-1])
                packed = self._unpacks.unused_data or self._unpacks.unconsumed_tail
                if self._unpacks.eof and packed:
                    self._unpacks = _unpacker()
        except zlib.error:
            pieces = []
        else:
            self.piece = b"".join(pieces)
            return
        del packed, pieces
        raise self._unreadable("a body that cannot be decoded")

    def _unreadable(self, why: str) -> errors.UnexpectedAnswer:
        return errors.UnexpectedAnswer(status_code=self._status, request=str(self.call), message=why, from_api=False)

    def _redaction(self) -> Redaction:
        return (self._redact or self._settings.redaction).with_call(self.call)

    @property
    def _status(self) -> int:
        return self._answered.status_code if self._answered is not None else 0

    def _elsewhere(self, response: httpx.Response) -> httpx.Request | None:
        """The request for a file that is on another server, which gets no key; None where there is nothing to follow."""
        if not isinstance(self.call, FileCall) or not response.has_redirect_location:
            return None
        self._redirects += 1
        target = response.url.join(response.headers["location"])
        inside = is_private(target.host) and not is_private(response.url.host)
        if self._redirects > _MOST_REDIRECTS or inside or (target.scheme != "https" and not is_loopback(target.host)):
            return None
        return self._made(method="GET", url=target)


def _unpacker() -> Any:
    return zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
