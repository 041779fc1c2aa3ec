"""One request and its response; the runner does the sending itself."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable
from typing import Any, Final

import attrs
from fanscribe_api.runtime.call import FileCall, Request
from fanscribe_api.runtime.errors import InvalidArgument
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe._core.clock import monotonic
from fanscribe._core.effects import Send
from fanscribe._core.hosts import is_loopback, is_private
from fanscribe._core.instrumentation import RequestSpan
from fanscribe._core.network_errors import is_network_error, map_network_error
from fanscribe._core.options import Settings
from fanscribe._core.redaction import Redaction
from fanscribe._core.responses import is_not_a_file, parse_response
from fanscribe._core.step_timeout import StepTimeout, tracked_body_class
from fanscribe._core.trailing_data import close_on_trailing_data
from fanscribe._core.usage import NO_USAGE, Usage, merge_usage, parse_usage

_MAX_BODY_SIZE: Final = 32 * 2**20
_MAX_REDIRECTS: Final = 5
# httpx's own timeouts come first: it closes a connection whose step timed out, but not one whose handshake was cancelled.
_TIMEOUT_GRACE: Final = 0.25


@attrs.frozen
class OpenedFile:
    """A file whose body has begun to arrive.

    Attributes:
        request: holds the first chunk, if there is one.
        chunks: receives the next chunk into it.
    """

    request: InFlightRequest
    chunks: Any


class InFlightRequest:
    """A call in flight: a runner sends `request` while there is one, and feeds each `chunk` of the response as it arrives.

    Bounded in size, and in time however slowly a response trickles. Uploads and streamed downloads are bounded by the call's total
    time only.

    Attributes:
        limit: called with the seconds that are left once that is known; None for a runner without a timeout of its own.
    """

    def __init__(self, send: Send, connections: Any, settings: Settings) -> None:
        self.call: Request[Any] = send.call
        # Never a local variable: what arrives may repeat a secret, and tracebacks show locals.
        self.chunk: bytes = b""
        self.request: Any = None
        self.is_streaming: bool = False
        self.limit: Callable[[float | None], object] | None = None
        self._files = contextlib.ExitStack()
        self._connections = connections
        self._library: Any = connections.library
        self._settings = settings
        self._end = float("inf") if send.seconds is None else monotonic() + send.seconds
        self._timeout: StepTimeout
        self._delivery = send.delivery
        self._is_sent = False
        self._redact = send.redact
        self._close_connection = send.close_connection
        self._tries = send.tries
        self._is_streamed = send.is_streamed
        self._may_stream = False
        self._span: RequestSpan | None = None
        self._chunks: list[bytes] = []
        self._decompressor: Any = None
        self._redirects = self._size = self._received = 0
        self._response: Any = None
        self._failure: errors.FanscribeError | None = None
        self._usage: Usage = NO_USAGE

    def __enter__(self) -> None:
        # The time spent waiting for a connection slot is over: the steps share what is left.
        left = float("inf") if self._end == float("inf") else max(0.0, self._end - monotonic())
        self._timeout = StepTimeout(min(self._settings.timeout, left))
        try:
            kwargs = self.call.build_kwargs(self._files)
        except InvalidArgument as error:
            self._failure = errors.InvalidInput(str(error))
            return
        except BaseException:
            self._files.close()
            raise
        kwargs["headers"] |= self._settings.headers
        if self._close_connection:
            kwargs["headers"]["Connection"] = "close"
        # The URL is absolute, and the request is not built by the httpx client: none of its defaults or cookies change it.
        kwargs["url"] = self._settings.base_url + kwargs["url"]
        try:
            request = self._build(**kwargs)
        except self._library.InvalidURL:
            # httpx's error would show the request, which holds the key.
            self._failure = errors.InvalidInput(
                f"{self.call.method} {self.call.path}: the URL is too long: shorten an argument"
            )
            return
        except UnicodeEncodeError:
            # Its frames hold the whole body.
            self._failure = errors.InvalidInput(
                f"{self.call.method} {self.call.path}: the name of a field or file must not contain a lone surrogate"
            )
            return
        self._span = self._connections.instrumentation.begin(self.call, self._tries, self._settings.host)
        body_class = tracked_body_class(self._library)
        if "files" in kwargs:
            self._timeout.end = self._end
            request.stream = body_class(request.stream, self._mark_sent, self._start_timeout)
        else:
            request.stream = body_class(request.stream, self._mark_sent)
            self._start_timeout()
        if self._delivery is not None:
            self._delivery.is_in_flight, self._delivery.sent_at = True, monotonic()
        self.request = request

    def __exit__(self, _type: Any, error: BaseException | None, _traceback: Any) -> bool:
        """Keep a network error for `result`, which raises it without the library's own error: that one holds the request, and so the key.

        An error from outside (a cancelled task, Ctrl-C) is passed on without the frames of the library, which hold it too.
        """
        self._files.close()
        if self._span is not None:
            response = self._response
            status, headers = (response.status_code, response.headers) if response is not None else (None, {})
            self._span.end(status, headers, error)
        if error is None or isinstance(error, errors.FanscribeError):
            return False
        if self._connections.is_closed and isinstance(error, RuntimeError):
            # httpx raises this if its client was closed in the meantime.
            self._failure = errors.ClientClosed()
        elif isinstance(error, InvalidArgument):
            # A file could not be read to its end.
            self._failure = errors.InvalidInput(str(error))
        elif is_network_error(error):
            address = self._settings.base_url if self._connections.is_own else None
            # A custom transport need not read the body, which is how `_is_sent` is known.
            is_sent = self._is_sent or not self._connections.is_httpx
            self._failure = map_network_error(error, str(self.call), address, is_sent=is_sent)
        else:
            error.__traceback__ = error.__context__ = error.__cause__ = None
            return False
        return True

    def seconds(self) -> float | None:
        """Return the seconds left for the response to end; None while there is no limit."""
        left = self._timeout.end - monotonic()
        return None if left == float("inf") else max(left + _TIMEOUT_GRACE, 0.0)

    def on_response(self, response: Any) -> Any:
        """Take a response whose headers have arrived; returns the iterator of its chunks, in the runner's mode."""
        self._response, self._chunks, self._size, self._received = response, [], 0, 0
        self.request = self._redirect_request(response)
        if self.request is not None:
            self._report(parse_usage(None, response.headers))
        self._may_stream = self._is_streamed and response.is_success
        stream: Any = response.stream
        blocking = isinstance(stream, self._library.SyncByteStream)
        if response.is_stream_consumed:
            # A transport that has read the body has decompressed it too.
            self._decompressor = None
            return response.iter_bytes() if blocking else response.aiter_bytes()
        encoding = response.headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip", ""):
            raise self._unreadable(f"unexpected Content-Encoding: {self._redaction()(encoding)}")
        self._decompressor = _new_decompressor() if encoding == "gzip" else None
        # Not the iterators of the response, which release its connection as soon as its end is read.
        return stream if blocking else aiter(stream)

    def feed(self) -> None:
        """Process the chunk that arrived."""
        self._received += len(self.chunk)
        if self._decompressor is not None:
            self._decompress()
        if self._may_stream and self.chunk:
            assert self._response is not None
            self.is_streaming, self._may_stream = not is_not_a_file(self._response.headers, self.chunk), False
            if self.is_streaming:
                self._report(parse_usage(None, self._response.headers))
                self._timeout.end = self._end
        if self.is_streaming:
            return
        self._chunks.append(self.chunk)
        self._size += len(self.chunk)
        if max(self._size, self._received) > _MAX_BODY_SIZE:
            raise self._unreadable(f"response body exceeds {_MAX_BODY_SIZE // 2**20} MiB")
        if monotonic() > self._timeout.end:
            raise errors.RequestTimedOut(f"{self.call}: the response did not end in time", sent=True)

    def on_response_end(self, response: Any) -> None:
        """Check the connection of a response that has ended, before it is released."""
        close_on_trailing_data(response)

    def result(self) -> Response[Any]:
        """Return the response; raise anything else as an error of `errors.py`, with every secret redacted."""
        self.chunk = b""
        if self._failure is not None:
            raise self._failure
        assert self._response is not None
        self._check_complete()
        result = parse_response(
            self.call,
            self._response.status_code,
            self._response.headers,
            b"".join(self._chunks),
            self._redaction,
            self._settings.key.source,
        )
        if isinstance(result, errors.APIError):
            self._report(parse_usage(result.json, self._response.headers))
            raise result
        if result.usage is NO_USAGE and self._usage is not NO_USAGE:
            # A file of another server, to which the API redirected.
            return attrs.evolve(result, usage=self._usage)
        self._report(result.usage)
        return result

    def _report(self, usage: Usage) -> None:
        """Keep what a response reports, if that is anything."""
        if usage is not NO_USAGE:
            self._usage, connections = usage, self._connections
            connections.usage = merge_usage(connections.usage, usage)
            connections.on_usage(usage)

    def close(self) -> None:
        """Finish a streamed file; raises what went wrong with it."""
        self.chunk = b""
        if self._failure is not None:
            raise self._failure
        self._check_complete()

    def _check_complete(self) -> None:
        """Raise `UnexpectedAnswer` if a compressed body was cut off."""
        if self._decompressor is not None and not self._decompressor.eof and self._received:
            raise self._unreadable("the response body cannot be decompressed")

    def _mark_sent(self) -> None:
        self._is_sent = True

    def _start_timeout(self) -> None:
        """Start the timeout of the whole request."""
        self._timeout.end = min(self._end, monotonic() + self._timeout)
        if self.limit is not None:
            self.limit(self.seconds())

    def _build(self, **kwargs: Any) -> Any:
        timeouts = dict.fromkeys(("connect", "read", "write", "pool"), self._timeout)
        return self._library.Request(**kwargs, extensions={"timeout": timeouts})

    def _decompress(self) -> None:
        """Decompress the chunk, up to the size limit of a body."""
        compressed, self.chunk = self.chunk, b""
        chunks: list[bytes] = []
        remaining = _MAX_BODY_SIZE + 1 - self._size
        try:
            while compressed and remaining > 0:
                chunks.append(self._decompressor.decompress(compressed, remaining))
                remaining -= len(chunks[-1])
                compressed = self._decompressor.unused_data or self._decompressor.unconsumed_tail
                if self._decompressor.eof and compressed:
                    self._decompressor = _new_decompressor()
        except zlib.error:
            chunks = []
        else:
            self.chunk = b"".join(chunks)
            return
        del compressed, chunks
        raise self._unreadable("the response body cannot be decompressed")

    def _unreadable(self, why: str) -> errors.UnexpectedAnswer:
        return errors.UnexpectedAnswer(status_code=self._status, request=str(self.call), message=why, from_api=False)

    def _redaction(self) -> Redaction:
        return (self._redact or self._settings.redaction).with_call(self.call)

    @property
    def _status(self) -> int | None:
        return self._response.status_code if self._response is not None else None

    def _redirect_request(self, response: Any) -> Any:
        """Return the request for a file on another server, which gets no key; None if there is no redirect to follow."""
        if not isinstance(self.call, FileCall) or not response.has_redirect_location:
            return None
        self._redirects += 1
        target = response.url.join(response.headers["location"])
        is_private_target = is_private(target.host) and not is_private(response.url.host)
        if (
            self._redirects > _MAX_REDIRECTS
            or is_private_target
            or (target.scheme != "https" and not is_loopback(target.host))
        ):
            return None
        return self._build(method="GET", url=target)


def _new_decompressor() -> Any:
    return zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
