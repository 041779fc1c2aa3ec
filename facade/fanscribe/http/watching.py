"""What happens, for whoever wants to see it: log records, hooks, and spans where OpenTelemetry is installed.

Method and path template, never the values in a path or a query, never a header or a body.
"""

from __future__ import annotations

import functools
import logging
import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import attrs

if TYPE_CHECKING:
    from fanscribe_api.runtime.call import Request

_logger = logging.getLogger("fanscribe")
_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


@attrs.frozen
class RequestEvent:
    """A request that is about to be sent.

    Attributes:
        method: the HTTP method.
        path: the path as the document has it, with the names of its parameters in braces.
        tries: how often it was sent, this time included.
    """

    method: str
    path: str
    tries: int


@attrs.frozen
class ResponseEvent:
    """A request that was answered, or was not.

    Attributes:
        request: what was sent.
        status_code: the HTTP status; None where no answer came.
        seconds: how long it took, to the end of the answer.
        request_id: what the provider's support asks for; None where the answer has none.
        error: the class of what went wrong on the way; None where an answer came.
    """

    request: RequestEvent
    status_code: int | None
    seconds: float
    request_id: str | None = None
    error: str | None = None


class Watch:
    """The hooks of one client."""

    def __init__(
        self,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
    ) -> None:
        self._on_request, self._on_response = on_request, on_response
        switch_on(os.environ.get("FANSCRIBE_LOG"))

    def begin(self, call: Request[Any], tries: int, host: str) -> Watched | None:
        """A request is about to be sent; None where nobody watches."""
        hooks = self._on_request or self._on_response
        tracer = _tracer()
        if hooks is None and tracer is None and not _logger.isEnabledFor(logging.DEBUG):
            return None
        event = RequestEvent(call.method, call.path, tries)
        _tell(self._on_request, event)
        return Watched(
            event, self._on_response, time.monotonic(), None if tracer is None else _span(tracer, event, host)
        )


@attrs.define
class Watched:
    """One request on its way."""

    _event: RequestEvent
    _hook: Callable[[ResponseEvent], object] | None
    _began: float
    _span: Any

    def end(self, status: int | None, headers: Any, error: BaseException | None) -> None:
        """It was answered, or failed."""
        seconds, failed = time.monotonic() - self._began, None if error is None else type(error).__name__
        request_id = next(filter(None, (headers.get(name) for name in ("x-request-id", "cf-ray"))), None)
        request_id = request_id[:100] if request_id and request_id.isprintable() else None
        _logger.debug(
            "%s %s: %s in %.3f s (try %d, request %s)",
            self._event.method, self._event.path, status or failed, seconds, self._event.tries, request_id or "-",
        )  # fmt: skip
        _tell(self._hook, ResponseEvent(self._event, status, seconds, request_id, failed))
        if self._span is not None:
            try:
                _ended(self._span, status, failed)
            except Exception as error_of_span:  # noqa: BLE001 - no failure of the call
                _logger.warning("a span cannot be ended: %s", type(error_of_span).__name__)


def _tell(hook: Callable[[Any], object] | None, event: Any) -> None:
    """Whatever a hook raises is no failure of the call."""
    if hook is None:
        return
    try:
        hook(event)
    except Exception as error:  # noqa: BLE001
        _logger.warning("a hook raised %s", type(error).__name__)


def switch_on(level: str | None) -> None:
    """Show records of this level and above on stderr; nothing for None or a word that is no level."""
    number = _LEVELS.get((level or "").strip().lower())
    if number is None:
        return
    _logger.setLevel(number)
    if not _logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        _logger.addHandler(handler)


@functools.cache
def _tracing() -> Any:
    try:
        from opentelemetry import trace
    except ImportError:
        return None
    return trace


def _tracer() -> Any:
    """What makes spans; None where nobody collects them."""
    trace = _tracing()
    if trace is None:
        return None
    provider = trace.get_tracer_provider()
    silent = isinstance(provider, trace.ProxyTracerProvider | trace.NoOpTracerProvider)
    return None if silent else trace.get_tracer("fanscribe", tracer_provider=provider)


def _span(tracer: Any, event: RequestEvent, host: str) -> Any:
    """A span by the semantic conventions of HTTP clients; its address is the template, as a path may hold an id."""
    from opentelemetry.trace import SpanKind

    attributes: dict[str, Any] = {
        "http.request.method": event.method,
        "url.template": event.path,
        "server.address": host,
    }
    if event.tries > 1:
        attributes["http.request.resend_count"] = event.tries - 1
    try:
        return tracer.start_span(f"{event.method} {event.path}", kind=SpanKind.CLIENT, attributes=attributes)
    except Exception as error:  # noqa: BLE001 - no failure of the call
        _logger.warning("a span cannot be begun: %s", type(error).__name__)
        return None


def _ended(span: Any, status: int | None, failed: str | None) -> None:
    from opentelemetry.trace import Status, StatusCode

    if status is not None:
        span.set_attribute("http.response.status_code", status)
    if failed is not None or (status is not None and status >= 400):
        span.set_attribute("error.type", failed or str(status))
        span.set_status(Status(StatusCode.ERROR))
    span.end()
