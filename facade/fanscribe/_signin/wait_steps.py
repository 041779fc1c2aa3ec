"""The steps of every wait, for a sign-in, an export or an upload: they perform what the rules of `wait.py` ask for."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Final, Protocol

from fanscribe import errors
from fanscribe._core.clock import Clock, WakeEvent
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.effects import Sleep, Steps
from fanscribe._signin.wait import Done, EffectResult, Pause, TransientFailure, WaitEffect

# Seconds for the request that is made when the time of a wait is over.
LAST_REQUEST: Final = 5.0


class Waitable(Protocol):
    """The subject of a wait, as far as the steps know it.

    Attributes:
        wake: set when something may have happened, so that a wait polls at once.
        next_poll: when the next poll is due, by the clock; None before the first pause.
    """

    wake: WakeEvent
    next_poll: float | None

    @property
    def clock(self) -> Clock:
        """The clock of the client."""
        ...


def run_wait(
    subject: Waitable, rules: Generator[WaitEffect, EffectResult, None], perform: Callable[[WaitEffect], Steps[Any]]
) -> Steps[Any]:
    """Perform the effects of a wait until its end, and return that; `perform` returns the steps of all but pauses."""
    effect = next(rules)
    while not isinstance(effect, Done):
        if isinstance(effect, Pause):
            subject.next_poll = subject.clock.now() + effect.seconds
            value = yield Sleep(effect.seconds, subject.wake)
        else:
            value = yield from perform(effect)
        effect = rules.send(EffectResult(subject.clock.now(), value))
    return effect.outcome


def limit_requests(timeout: float | None, now: float) -> Deadline:
    """Return when the requests of a wait must end: the last one is made when its time is over."""
    return NEVER.shorten(None if timeout is None else timeout + LAST_REQUEST, now)


def as_transient(error: errors.FanscribeError) -> TransientFailure | None:
    """Return a failure that the next poll may not have; None for one that ends the wait."""
    match error:
        case errors.ClientBusy():
            return TransientFailure(error, is_local=True)
        case errors.RateLimited() | errors.ServerError() | errors.APIError(from_api=False):
            # A page of the CDN in front stops one poll.
            return TransientFailure(error, error.retry_after)
        case errors.ConnectionFailed() | errors.RequestTimedOut() | errors.UnexpectedAnswer():
            return TransientFailure(error)
    return None
