"""When a request is sent again: after what, how often, and after how long a pause."""

from __future__ import annotations

from typing import Final

import attrs
from fanscribe_api.runtime.call import Request

from fanscribe import errors

_FIRST, _FACTOR, _LONGEST, _JITTER = 0.5, 2.0, 8.0, 0.2
LONGEST_RETRY_AFTER: Final = 60.0
_SAFE: Final = frozenset({"GET", "HEAD"})
IDEMPOTENCY_KEY: Final = "Idempotency-Key"


def is_repeatable(call: Request[object]) -> bool:
    """Whether it does no harm if a request takes effect twice: it changes nothing, or the provider knows it again by its key."""
    return call.method in _SAFE or isinstance(call.headers.get(IDEMPOTENCY_KEY), str)


def was_not_handled(error: errors.FanscribeError) -> bool:
    """Whether a request certainly took no effect: nothing of it was sent, or it was turned away at the door."""
    match error:
        case errors.ConnectionFailed(sent=False, kind=kind):
            # A certificate does not become valid by waiting.
            return kind != "tls"
        case errors.RequestTimedOut(sent=False) | errors.RateLimited():
            return True
    return False


def is_transient(error: errors.FanscribeError) -> bool:
    """Whether the same request may well succeed in a moment."""
    match error:
        case errors.ConnectionFailed(kind=kind):
            return kind != "tls"
        case errors.RequestTimedOut() | errors.RateLimited() | errors.ServerError():
            return True
    return isinstance(error, errors.APIError) and error.status_code == 408


@attrs.define
class Tries:
    """How often one call was tried, why it was tried again, and until when it may be.

    Attributes:
        most: how often it may be sent again.
        end: when its total time is over, in seconds of the clock.
        failures: what went wrong each time before, in a word or two.
        mended: whether the session of the account was mended for it.
        wait_end: until when it waits for an account that signs in at the moment; None where it has not begun to.
        waits: how often it has waited for that.
    """

    most: int
    end: float = float("inf")
    failures: list[str] = attrs.field(factory=list)
    mended: bool = False
    wait_end: float | None = None
    waits: int = 0
    _why: str = ""

    @classmethod
    def of(cls, most: int, total: float | None, now: float) -> Tries:
        """Those of a call that begins now and has so many seconds in all; None for no limit."""
        return cls(most, float("inf") if total is None else now + total)

    @property
    def number(self) -> int:
        """Which try this is, from 1 on."""
        return len(self.failures) + 1

    def left(self, now: float) -> float | None:
        """Seconds of the total time that are left; None where it is unlimited."""
        return None if self.end == float("inf") else max(0.0, self.end - now)

    def pause(self, error: errors.FanscribeError, now: float, chance: float, *, repeatable: bool) -> float | None:
        """Seconds to wait before the next try; None if there is none, which `explained` says why."""
        if not (is_transient(error) if repeatable else was_not_handled(error)):
            return None
        if len(self.failures) >= self.most:
            return None
        pause = self._wanted(error, chance)
        if pause is None:
            return None
        if now + pause >= self.end:
            self._why = "no time is left for another try"
            return None
        self.failures.append(_in_words(error))
        return pause

    def _wanted(self, error: errors.FanscribeError, chance: float) -> float | None:
        wanted = error.retry_after if isinstance(error, errors.APIError) else None
        if wanted is None:
            pause: float = min(_FIRST * _FACTOR ** len(self.failures), _LONGEST)
            return pause * (1 + _JITTER * (2 * chance - 1))
        if wanted > LONGEST_RETRY_AFTER:
            self._why = (
                f"the provider asks for a pause of {wanted:.0f} s, and {LONGEST_RETRY_AFTER:.0f} s are waited at most"
            )
            return None
        return wanted

    def explained(self, error: errors.FanscribeError) -> errors.FanscribeError:
        """The error of the last try, which says how often the call was tried and why."""
        told = [f"tried {self.number} times; before: {', '.join(self.failures)}"] if self.failures else []
        told += [self._why] if self._why else []
        error.tries = self.number
        if told and error.args:
            error.args = (f"{error.args[0]} ({'; '.join(told)})", *error.args[1:])
        return error


def _in_words(error: errors.FanscribeError) -> str:
    match error:
        case errors.APIError(status_code=status):
            return f"HTTP {status}"
        case errors.ConnectionFailed(kind=kind):
            return f"connection {kind}"
        case errors.ClientBusy():
            return "no free connection"
    return "timeout"
