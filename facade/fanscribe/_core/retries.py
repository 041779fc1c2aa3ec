"""The rules of retries: after which errors, how often, and after which pause."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Any, Final

import attrs
from fanscribe_api.runtime.call import IDEMPOTENCY_KEY, Request

from fanscribe import errors
from fanscribe._core.deadline import NEVER, Deadline
from fanscribe._core.json_fields import as_dict

_INITIAL, _MULTIPLIER, _MAXIMUM, _JITTER = 0.5, 2.0, 8.0, 0.2
MAX_RETRY_AFTER: Final = 60.0
# How long to wait for an earlier request with the same key that is still running.
MAX_CONFLICT_WAIT: Final = 60.0
_VALID_KEY: Final = re.compile(r"[\x20-\x7e]{1,255}")
_SAFE: Final = frozenset({"GET", "HEAD"})


class Policy(Enum):
    """The number of times that a request may take effect, and so when it may be retried."""

    SAFE = auto()
    """Any number of times: retried after every transient failure."""
    ONCE = auto()
    """Once: retried only if it was certainly not handled."""
    KEYED = auto()
    """Once, with an Idempotency-Key: also retried if the response was lost, but not after a response."""

    @classmethod
    def of(cls, call: Request[Any]) -> Policy:
        """Return the policy of a call, by its method and its Idempotency-Key."""
        if call.method in _SAFE:
            return cls.SAFE
        return cls.KEYED if isinstance(call.headers.get(IDEMPOTENCY_KEY), str) else cls.ONCE


def is_valid_key(key: str) -> bool:
    """Return whether an Idempotency-Key is valid: 1 to 255 printable ASCII characters, not all blank."""
    return _VALID_KEY.fullmatch(key) is not None and bool(key.strip())


def was_not_handled(error: errors.FanscribeError) -> bool:
    """Return whether a request certainly had no effect: it was not sent, or rejected before processing (429)."""
    match error:
        case errors.ConnectionFailed(sent=False, kind=kind):
            # Waiting does not make a certificate valid.
            return kind != "tls"
        case errors.RequestTimedOut(sent=False) | errors.RateLimited():
            return True
    return False


def was_lost(error: errors.FanscribeError) -> bool:
    """Return whether no response came."""
    match error:
        case errors.ConnectionFailed(kind=kind):
            return kind != "tls"
    return isinstance(error, errors.RequestTimedOut)


def is_transient(error: errors.FanscribeError) -> bool:
    """Return whether the same request may succeed on a retry."""
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
    """Return whether a request of this policy may be retried after an error."""
    match policy:
        case Policy.SAFE:
            return is_transient(error)
        case Policy.ONCE:
            return was_not_handled(error)
        case Policy.KEYED:
            return was_not_handled(error) or was_lost(error) or is_still_running(error)


@attrs.define
class RetryState:
    """The state of one call's retries.

    Attributes:
        max_retries: the number of retries after transient failures.
        deadline: when the call must end, with all its tries and waits.
        failures: the failure of each earlier try, in a word or two.
        has_recovered: whether it has recovered the session of the account.
        has_joined: whether it has waited for a recovery that another call started.
        has_waited: whether it has waited for a callback that decides about a recovery.
        wait_end: until when it waits for an account that is signing in; None before the first such wait.
        wait_pause: seconds before it looks at that account again.
        recoveries: how often it was sent again because the account can be called again.
        was_lost: whether an earlier try was sent, and its response lost.
    """

    max_retries: int
    deadline: Deadline = NEVER
    failures: list[str] = attrs.field(factory=list)
    has_recovered: bool = False
    has_joined: bool = False
    has_waited: bool = False
    wait_end: float | None = None
    wait_pause: float = 0.0
    recoveries: int = 0
    was_lost: bool = False
    _conflicts: int = 0
    _first_conflict: float = 0.0
    _reason: str = ""

    @property
    def number(self) -> int:
        """The number of this try, from 1."""
        return len(self.failures) + self.recoveries + 1

    def pause(
        self, error: errors.FanscribeError, now: float, random: float, policy: Policy, *, has_body: bool = True
    ) -> float | None:
        """Return the seconds to wait before the next try; None for no further try, for which `annotate` gives the reason.

        Args:
            error: the error of this try.
            now: in seconds of the clock.
            random: a number from 0 to 1, for the jitter.
            policy: the policy of the request.
            has_body: whether its body can be sent again.
        """
        may_be = may_be_sent_again(error, policy)
        if not has_body and (may_be or isinstance(error, errors.SessionExpired)):
            self._reason = "not retried: a file in its body cannot be read again; pass a path, bytes or a seekable file"
            return None
        if not may_be:
            return None
        pause = self._next_pause(error, now, random)
        if pause is None:
            return None
        if now + pause >= self.deadline.end:
            self._reason = "no time left for another try"
            return None
        self.failures.append(_summarize(error))
        self.was_lost = self.was_lost or vars(error).get("sent", False)
        return pause

    def _next_pause(self, error: errors.FanscribeError, now: float, random: float) -> float | None:
        wanted = error.retry_after if isinstance(error, errors.APIError) else None
        backoff: float = min(_INITIAL * _MULTIPLIER ** len(self.failures), _MAXIMUM) * (1 + _JITTER * (2 * random - 1))
        if is_still_running(error):
            # Even if Retry-After is 0: an immediate retry would only conflict again.
            wanted = max(wanted or 0.0, backoff)
            self._first_conflict = self._first_conflict if self._conflicts else now
            self._conflicts += 1
            if now + wanted - self._first_conflict > MAX_CONFLICT_WAIT:
                self._reason = f"still running after {MAX_CONFLICT_WAIT:.0f} s"
                return None
        elif len(self.failures) - self._conflicts >= self.max_retries:
            return None
        if wanted is None:
            return backoff
        if wanted > MAX_RETRY_AFTER:
            self._reason = f"Retry-After is {wanted:.0f} s; the limit is {MAX_RETRY_AFTER:.0f} s"
            return None
        return wanted

    def annotate(self, error: errors.FanscribeError) -> errors.FanscribeError:
        """Return the last error, with the number of tries and the reasons for them in its message."""
        notes = [f"tried {self.number} times; before: {', '.join(self.failures)}"] if self.failures else []
        notes += [self._reason] if self._reason else []
        error.tries = self.number
        if self.was_lost and isinstance(error, errors.ConnectionFailed | errors.RequestTimedOut):
            # An earlier try was sent, even if the last one was not.
            error.sent = True
        if notes and error.args:
            error.args = (f"{error.args[0]} ({'; '.join(notes)})", *error.args[1:])
        return error


def _words(error: errors.APIError) -> tuple[Any, ...]:
    body = as_dict(error.json)
    return body.get("error"), body.get("code"), error.message


def _summarize(error: errors.FanscribeError) -> str:
    match error:
        case errors.APIError(status_code=status):
            return f"HTTP {status}"
        case errors.ConnectionFailed(kind=kind):
            return f"connection {kind}"
        case errors.ClientBusy():
            return "no free connection"
    return "timeout"
