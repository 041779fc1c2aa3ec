"""When a request is sent again: after what, how often, and after how long a pause."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Any, Final

import attrs
from fanscribe_api.runtime.call import Request

from fanscribe import errors
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.json_fields import as_dict

_FIRST, _FACTOR, _LONGEST, _JITTER = 0.5, 2.0, 8.0, 0.2
LONGEST_RETRY_AFTER: Final = 60.0
# For so long a request is waited for that has the same key and is still being worked on.
LONGEST_CONFLICT: Final = 60.0
IDEMPOTENCY_KEY: Final = "Idempotency-Key"
_VALID_KEY: Final = re.compile(r"[\x20-\x7e]{1,255}")
_SAFE: Final = frozenset({"GET", "HEAD"})


class Policy(Enum):
    """How often a request may take effect."""

    SAFE = auto()
    """As often as it likes: it is sent again after whatever may be gone in a moment."""
    ONCE = auto()
    """Once: it is sent again only while it was certainly not handled."""
    KEYED = auto()
    """Once, with a key by which the provider knows it again: also sent again when the answer was lost, and not after an answer."""

    @classmethod
    def of(cls, call: Request[Any]) -> Policy:
        """Return the policy of a call by its method, and by the key that it is sent with."""
        if call.method in _SAFE:
            return cls.SAFE
        return cls.KEYED if isinstance(call.headers.get(IDEMPOTENCY_KEY), str) else cls.ONCE


def is_valid_key(key: str) -> bool:
    """Return whether the provider can know a request again by this key (1 to 255 printable ASCII characters)."""
    return _VALID_KEY.fullmatch(key) is not None and bool(key.strip())


def was_not_handled(error: errors.FanscribeError) -> bool:
    """Return whether a request certainly took no effect: nothing of it was sent, or it was turned away at the door."""
    match error:
        case errors.ConnectionFailed(sent=False, kind=kind):
            # A certificate does not become valid by waiting.
            return kind != "tls"
        case errors.RequestTimedOut(sent=False) | errors.RateLimited():
            return True
    return False


def was_lost(error: errors.FanscribeError) -> bool:
    """Return whether no answer came."""
    match error:
        case errors.ConnectionFailed(kind=kind):
            return kind != "tls"
    return isinstance(error, errors.RequestTimedOut)


def is_transient(error: errors.FanscribeError) -> bool:
    """Return whether the same request may well succeed in a moment."""
    if isinstance(error, errors.RateLimited | errors.ServerError) or was_lost(error):
        return True
    return isinstance(error, errors.APIError) and error.status_code == 408


def is_still_running(error: errors.FanscribeError) -> bool:
    """Return whether the provider is still working on an earlier request with the same key."""
    return (
        isinstance(error, errors.APIError)
        and error.status_code == 409
        and any(str(word).startswith("IDEMPOTENCY_CONFLICT") for word in _words(error))
    )


def may_be_sent_again(error: errors.FanscribeError, policy: Policy) -> bool:
    """Return whether a request of this policy may be sent again after a failure."""
    match policy:
        case Policy.SAFE:
            return is_transient(error)
        case Policy.ONCE:
            return was_not_handled(error)
        case Policy.KEYED:
            return was_not_handled(error) or was_lost(error) or is_still_running(error)


@attrs.define
class RetryState:
    """How often one request was sent, why it was sent again, and until when it may be.

    Attributes:
        most: how often it may be sent again.
        deadline: when everything that is done for it has to be over.
        failures: what went wrong each time before, in a word or two.
        has_recovered: whether the session of the account was recovered for it.
        has_joined: whether it has waited for a recovery that others began.
        has_waited: whether it has waited for a function of the user's that is asked for one.
        wait_end: until when it waits for an account that signs in at the moment; None where it has not begun to.
        waits: how often it has waited for that.
        recoveries: how often it was sent again because the account can be called again.
        was_lost: whether an earlier try was sent, and its answer lost.
    """

    most: int
    deadline: Deadline = NEVER
    failures: list[str] = attrs.field(factory=list)
    has_recovered: bool = False
    has_joined: bool = False
    has_waited: bool = False
    wait_end: float | None = None
    waits: int = 0
    recoveries: int = 0
    was_lost: bool = False
    _conflicts: int = 0
    _first_conflict: float = 0.0
    _why: str = ""

    @property
    def number(self) -> int:
        """Which try this is, from 1 on."""
        return len(self.failures) + self.recoveries + 1

    def pause(
        self, error: errors.FanscribeError, now: float, chance: float, policy: Policy, *, has_body: bool = True
    ) -> float | None:
        """Return the seconds to wait before the next try; None if there is none, which `annotate` says why.

        Args:
            error: what went wrong.
            now: in seconds of the clock.
            chance: a number from 0 to 1, for the jitter.
            policy: that of the request.
            has_body: whether its body can be sent again.
        """
        may_be = may_be_sent_again(error, policy)
        if not has_body and (may_be or isinstance(error, errors.SessionExpired)):
            self._why = "not sent again: a file of its body cannot be read again; give a path, bytes or a seekable file"
            return None
        if not may_be:
            return None
        pause = self._next_pause(error, now, chance)
        if pause is None:
            return None
        if now + pause >= self.deadline.end:
            self._why = "no time is left for another try"
            return None
        self.failures.append(_in_words(error))
        self.was_lost = self.was_lost or getattr(error, "sent", False)
        return pause

    def _next_pause(self, error: errors.FanscribeError, now: float, chance: float) -> float | None:
        wanted = error.retry_after if isinstance(error, errors.APIError) else None
        backoff: float = min(_FIRST * _FACTOR ** len(self.failures), _LONGEST) * (1 + _JITTER * (2 * chance - 1))
        if is_still_running(error):
            # Whatever it asks for: nobody is served by asking at once.
            wanted = max(wanted or 0.0, backoff)
            self._first_conflict = self._first_conflict if self._conflicts else now
            self._conflicts += 1
            if now + wanted - self._first_conflict > LONGEST_CONFLICT:
                self._why = f"still running after {LONGEST_CONFLICT:.0f} s"
                return None
        elif len(self.failures) - self._conflicts >= self.most:
            return None
        if wanted is None:
            return backoff
        if wanted > LONGEST_RETRY_AFTER:
            self._why = (
                f"the provider asks for a pause of {wanted:.0f} s, and {LONGEST_RETRY_AFTER:.0f} s are waited at most"
            )
            return None
        return wanted

    def annotate(self, error: errors.FanscribeError) -> errors.FanscribeError:
        """Return the error of the last try, which then says how often the request was sent and why."""
        told = [f"tried {self.number} times; before: {', '.join(self.failures)}"] if self.failures else []
        told += [self._why] if self._why else []
        error.tries = self.number
        if self.was_lost and isinstance(error, errors.ConnectionFailed | errors.RequestTimedOut):
            # The last one was not, but one before it was.
            error.sent = True
        if told and error.args:
            error.args = (f"{error.args[0]} ({'; '.join(told)})", *error.args[1:])
        return error


def _words(error: errors.APIError) -> tuple[Any, ...]:
    body = as_dict(error.json)
    return body.get("error"), body.get("code"), error.message


def _in_words(error: errors.FanscribeError) -> str:
    match error:
        case errors.APIError(status_code=status):
            return f"HTTP {status}"
        case errors.ConnectionFailed(kind=kind):
            return f"connection {kind}"
        case errors.ClientBusy():
            return "no free connection"
    return "timeout"
