"""Log records, hooks and OpenTelemetry spans of each request.

They show the method and the path template; never the values in a path or query, a header or a body.
"""

from __future__ import annotations

import functools
import logging
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from fanscribe._core.arguments import check_callbacks
from fanscribe._core.clock import monotonic

if TYPE_CHECKING:
    from fanscribe_api.runtime.call import Request

    from fanscribe._core.events import RequestEvent, ResponseEvent

_logger = logging.getLogger("fanscribe")
_LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


class Instrumentation:
    """The hooks, log and tracer of one client."""

    def __init__(
        self,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
    ) -> None:
        check_callbacks(on_request=on_request, on_response=on_response)
        self._on_request, self._on_response = on_request, on_response
        configure_logging(os.environ.get("FANSCRIBE_LOG"))

    def begin(self, call: Request[Any], tries: int, host: str) -> RequestSpan | None:
        """Report a request that is about to be sent; returns None if nothing observes it."""
        hooks = self._on_request or self._on_response
        tracer = _tracer()
        if hooks is None and tracer is None and not _logger.isEnabledFor(logging.DEBUG):
            return None
        # Imported here: without an observer there are no events.
        from fanscribe._core.events import RequestEvent

        event = RequestEvent(call.method, call.path, tries)
        _call_hook(self._on_request, event)
        return RequestSpan(
            event, self._on_response, monotonic(), None if tracer is None else _start_span(tracer, event, host)
        )


class RequestSpan:
    """A request in flight, for its observers."""

    def __init__(
        self, event: RequestEvent, hook: Callable[[ResponseEvent], object] | None, started_at: float, span: Any
    ) -> None:
        self._event, self._hook, self._started_at, self._span = event, hook, started_at, span

    def end(self, status: int | None, headers: Any, error: BaseException | None) -> None:
        """Report the response, or the failure."""
        from fanscribe._core.events import ResponseEvent

        seconds, failed = monotonic() - self._started_at, None if error is None else type(error).__name__
        request_id = headers.get("x-request-id") or headers.get("cf-ray")
        request_id = request_id[:100] if request_id and request_id.isprintable() else None
        _logger.debug(
            "%s %s: %s in %.3f s (try %d, request %s)",
            self._event.method, self._event.path, status or failed, seconds, self._event.tries, request_id or "-",
        )  # fmt: skip
        _call_hook(self._hook, ResponseEvent(self._event, status, seconds, request_id, failed))
        if self._span is not None:
            try:
                _end_span(self._span, status, failed)
            except Exception as error_of_span:  # noqa: BLE001 - tracing never fails a call
                _logger.warning("cannot end a span: %s", type(error_of_span).__name__)


def _call_hook(hook: Callable[[Any], object] | None, event: Any) -> None:
    """Call a hook; a failing hook never fails the call."""
    if hook is None:
        return
    try:
        hook(event)
    except Exception as error:  # noqa: BLE001
        _logger.warning("a hook raised %s", type(error).__name__)


def configure_logging(level: str | None) -> None:
    """Log records of this level and above to stderr; does nothing for None or an unknown level."""
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
    """Return OpenTelemetry if the environment names a provider of traces."""
    if "OTEL_PYTHON_TRACER_PROVIDER" not in os.environ:
        return None
    try:
        from opentelemetry import trace
    except ImportError:
        return None
    return trace


def _tracer() -> Any:
    """Return the tracer; None if no provider collects its spans."""
    # A provider can only be set by code that has imported it, so that no other program pays for the import.
    trace = sys.modules.get("opentelemetry.trace") or _tracing()
    # Another thread may be importing it.
    if (get_provider := getattr(trace, "get_tracer_provider", None)) is None:
        return None
    provider = get_provider()
    if isinstance(provider, (trace.ProxyTracerProvider, trace.NoOpTracerProvider)):
        return None
    return trace.get_tracer("fanscribe", tracer_provider=provider)


def _start_span(tracer: Any, event: RequestEvent, host: str) -> Any:
    """Start a span by the semantic conventions of HTTP clients, with the path template: a path may hold an id."""
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
    except Exception as error:  # noqa: BLE001 - tracing never fails a call
        _logger.warning("cannot start a span: %s", type(error).__name__)
        return None


def _end_span(span: Any, status: int | None, failed: str | None) -> None:
    from opentelemetry.trace import Status, StatusCode

    if status is not None:
        span.set_attribute("http.response.status_code", status)
    if failed is not None or (status is not None and status >= 400):
        span.set_attribute("error.type", failed or str(status))
        span.set_status(Status(StatusCode.ERROR))
    span.end()
