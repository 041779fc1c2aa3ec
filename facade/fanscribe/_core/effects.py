"""Effects that steps yield, to be performed by a runner: requests, pauses, questions, and concurrent steps."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator
from concurrent.futures import Future
from typing import Any, TypeAlias

import attrs
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.steps import Emit, Steps
from fanscribe_api.runtime.types import T

from fanscribe._core.clock import WakeEvent
from fanscribe._core.redaction import Redaction

__all__ = [
    "Cancelled",
    "Effect",
    "Emit",
    "InvokeCallback",
    "Send",
    "Shielded",
    "Sleep",
    "Spawn",
    "Steps",
    "Stream",
    "WaitAny",
    "WaitFor",
]


@attrs.frozen
class Send:
    """Send a request once; returns its `Response`.

    Attributes:
        redact: knows secrets that are not in the request.
        close_connection: whether to close the connection after the response.
        seconds: limit for the whole exchange, files included; None for the client's timeout alone.
        tries: how often the request was sent, this time included.
        is_streamed: whether the body is read chunk by chunk; then an `OpenedFile` is returned.
        delivery: records when the request is on its way.
    """

    call: Request[Any]
    redact: Redaction | None = None
    close_connection: bool = False
    seconds: float | None = None
    tries: int = 1
    is_streamed: bool = False
    delivery: Any = None


@attrs.frozen
class Sleep:
    """Sleep for some seconds, or until the client is closed or `wake` is set."""

    seconds: float
    wake: WakeEvent | None = None


@attrs.frozen
class WaitFor:
    """Wait for another task's future; returns its result, or None on timeout (in seconds; None for no limit).

    Attributes:
        wake: set once the future is done. A future keeps a callback of each wait for ever; give this if there may be many.
    """

    outcome: Future[Any]
    seconds: float | None = None
    wake: WakeEvent | None = None


@attrs.frozen
class InvokeCallback:
    """Call a user callback with a timeout in seconds; returns its value, or `TIMED_OUT`."""

    function: Callable[[Any], Any]
    value: Any
    seconds: float | None = None


@attrs.frozen
class Spawn:
    """Start steps concurrently; returns the future of their result."""

    steps: Steps[Any]


@attrs.frozen
class WaitAny:
    """Wait until one of these futures is done; returns those that are."""

    outcomes: Collection[Any]


@attrs.frozen
class Shielded:
    """Call a function that must not be skipped, even if the steps are cancelled; returns its value, or the result of its future."""

    function: Callable[[Any], Any]
    value: Any


Effect: TypeAlias = Send | Sleep | InvokeCallback | WaitFor | Spawn | WaitAny | Shielded
Stream: TypeAlias = Generator[Emit[T] | Effect, Any, None]
"""Steps that emit values of type T."""


class Cancelled(BaseException):
    """Raised in a child task when its parent has ended."""
