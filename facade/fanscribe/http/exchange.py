"""One request and its answer, up to the sending itself, which is the runner's."""

from __future__ import annotations

import contextlib
import time
from typing import Any, Final

import httpx
from fanscribe_api.runtime.call import FileCall, Request
from fanscribe_api.runtime.errors import InvalidArgument
from fanscribe_api.runtime.types import Response

from fanscribe import errors
from fanscribe.http.connections import Connections
from fanscribe.http.judging import is_page, judged
from fanscribe.http.settings import Settings, is_loopback
from fanscribe.http.usage import usage_in
from fanscribe.redaction import Redaction

_LARGEST_BODY: Final = 32 * 2**20
_MOST_REDIRECTS: Final = 5


class Exchange:
    """One call on its way: a runner opens what `arguments` say as long as there are any, and gives back each `piece`.

    Bounded in size, and in time however slowly an answer trickles. A file that is streamed is bounded by neither.
    """

    def __init__(
        self,
        call: Request[Any],
        connections: Connections,
        settings: Settings,
        redact: Redaction | None,
        *,
        stream: bool = False,
    ) -> None:
        self.call = call
        # What arrives is no local variable of anything, as it may repeat a secret.
        self.piece = b""
        self.arguments: dict[str, Any] | None = None
        self.streaming = False
        self._files = contextlib.ExitStack()
        self._connections = connections
        self._settings = settings
        self._until = time.monotonic() + settings.timeout
        self._redact, self._stream = redact, stream
        self._pieces: list[bytes] = []
        self._redirects = self._size = 0
        self._answered: httpx.Response | None = None
        self._failure: errors.FanscribeError | None = None

    def __enter__(self) -> None:
        try:
            kwargs = self.call.prepared(self._files)
        except InvalidArgument as error:
            self._failure = errors.InvalidInput(str(error))
            return
        # The address is absolute, so that no client's own base URL or redirect takes the key elsewhere.
        self.arguments = kwargs | {
            "url": self._settings.base_url + kwargs["url"],
            "headers": kwargs["headers"] | self._settings.authorization,
            "timeout": self._settings.timeout,
            "follow_redirects": False,
        }

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> bool:
        """Keep what goes wrong at the network for `outcome`, which raises it without httpx's error: that one holds the request."""
        self._files.close()
        if isinstance(error, httpx.HTTPError):
            self._failure = _no_answer(error, self.call)
        elif isinstance(error, RuntimeError) and self._connections.is_closed:
            # httpx says so if somebody has closed its client in the meantime.
            self._failure = errors.ClientClosed()
        else:
            return False
        return True

    def begin(self, response: httpx.Response) -> None:
        """An answer has begun: it is the one that counts, unless a file is somewhere else."""
        self._answered, self._pieces, self._size = response, [], 0
        self.arguments = self._elsewhere(response)
        self.streaming = self._stream and response.is_success and not is_page(response.headers)

    def take(self) -> None:
        """Take the piece that came."""
        if self.streaming:
            return
        self._pieces.append(self.piece)
        self._size += len(self.piece)
        if self._size > _LARGEST_BODY:
            raise errors.UnexpectedAnswer(
                status_code=self._status, request=str(self.call), message="a body without end", from_api=False
            )
        if time.monotonic() > self._until:
            raise errors.RequestTimedOut(f"{self.call}: the answer did not end in time", sent=True)

    def outcome(self) -> Response[Any]:
        """The response; everything else is raised as one of `errors.py`, with what is secret taken out of it."""
        self.piece = b""
        if self._failure is not None:
            raise self._failure
        assert self._answered is not None
        result = judged(self.call, self._status, self._answered.headers, b"".join(self._pieces), self._redaction)
        if isinstance(result, errors.APIError):
            raise result
        self._connections.usage = usage_in(result.json) or self._connections.usage
        return result

    def _redaction(self) -> Redaction:
        return (self._redact or self._settings.redaction).with_call(self.call)

    def finish(self) -> None:
        """The end of a file that was streamed; raises as `outcome` where none was."""
        if self._failure is not None or not self.streaming:
            self.outcome()

    @property
    def _status(self) -> int:
        return self._answered.status_code if self._answered is not None else 0

    def _elsewhere(self, response: httpx.Response) -> dict[str, Any] | None:
        """The request for a file that is on another server, which gets no key; None where there is nothing to follow."""
        if not isinstance(self.call, FileCall) or not response.has_redirect_location:
            return None
        self._redirects += 1
        target = response.url.join(response.headers["location"])
        if self._redirects > _MOST_REDIRECTS or (target.scheme != "https" and not is_loopback(target.host)):
            return None
        return {"method": "GET", "url": target, "timeout": self._settings.timeout, "follow_redirects": False}


def _no_answer(error: httpx.HTTPError, call: Request[Any]) -> errors.FanscribeError:
    """httpx's words may repeat an address with a password in it, so only the kind of its error is told."""
    kind = type(error).__name__
    sent = not isinstance(
        error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.UnsupportedProtocol
    )
    if isinstance(error, httpx.TimeoutException):
        return errors.RequestTimedOut(f"{call}: no answer in time ({kind})", sent=sent)
    if isinstance(error, httpx.DecodingError):
        return errors.UnexpectedAnswer(status_code=0, request=str(call), message="a body that cannot be decoded")
    return errors.ConnectionFailed(f"{call}: {kind}", sent=sent)
