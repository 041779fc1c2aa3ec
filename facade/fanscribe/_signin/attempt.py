"""The handle of a running authentication."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from fanscribe_api.runtime.operation import class_of_mode

from fanscribe._core.arguments import check_callbacks
from fanscribe._core.deadline import NEVER
from fanscribe._core.effects import Steps, Stream
from fanscribe._core.lazy import LazyModule
from fanscribe._core.runners import Async, ModeT, Runner, RunnerBound, method, stream
from fanscribe._signin.polling import DEFAULT_TIMEOUT, Polling
from fanscribe._signin.status import Account, OnChallenge, OnStatus, Status
from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    from fanscribe._signin import attempt_state as _attempt_state, attempt_steps as _steps, wait as _rules
else:
    # Imported with the first sign-in, which most calls do without.
    _attempt_state = LazyModule("fanscribe._signin.attempt_state")
    _steps, _rules = LazyModule("fanscribe._signin.attempt_steps"), LazyModule("fanscribe._signin.wait")


class Attempt(RunnerBound[ModeT]):
    """An authentication that the provider is working on."""

    __near_misses__ = "fanscribe._core.near_misses"
    _state: _attempt_state.AttemptState[Any]
    _runner: Runner

    def __init__(self, state: _attempt_state.AttemptState[Any]) -> None:
        super().__init__(state.runner)
        self._state = state

    @property
    def account_id(self) -> str | None:
        """The account's id; for a new OnlyFans account None until it is signed in."""
        return self._state.account_id

    @property
    def last_status(self) -> Status | None:
        """The status of the last poll, without a new one."""
        return self._state.last_status

    @property
    def token(self) -> str:
        """The token with which `resume` continues this attempt, in another process or on another machine.

        Short JSON text with ids and a time; no secret and no URL, hence no deep link.
        """
        return self._state.token

    @property
    def started_at(self) -> datetime:
        """When the attempt was started, by the clock of the machine that started it; aware, in UTC."""
        return self._state.started_at

    @property
    def next_poll(self) -> float | None:
        """Seconds until the next poll is due: 0 while it is being made, None if no wait has begun."""
        due = self._state.next_poll
        return None if due is None else max(0.0, due - self._state.clock.now())

    @property
    def is_open(self) -> bool:
        """True while the attempt may be in progress: no poll has shown its end, and `forget` was not called."""
        return self._state.is_open

    def forget(self) -> None:
        """Consider the attempt ended, so that another one can be started. The provider is not notified."""
        self._state.end()

    def notify(self, event: object = None) -> bool:
        """Poll again now, since something may have happened. Returns whether the event concerns this attempt.

        Args:
            event: the result of `fanscribe.webhooks.parse`; one about another account, or about an older attempt, is ignored. None
                always counts.
        """
        if event is not None:
            about, started = (getattr(event, name, None) for name in ("account_id", "attempt_started_at"))
            if about is None or about != self.account_id or self._state.freshness.is_older(started):
                return False
        self._state.wake.set()
        return True

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled, because it belongs to a client: pass on attempt.token, for resume(token)"
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} account_id={self.account_id!r} last_status={self.last_status!r}>"

    @method
    def status(self) -> Steps[Status]:
        """Poll once; raises as any call does."""
        status = yield from _steps.exchange(self._state, _rules.Poll(), NEVER)
        assert status is not None
        return status

    @method
    def submit_code(self, code: str) -> Steps[None]:
        """Submit a 2FA code; the next status shows whether it was right.

        Raises:
            InvalidInput: it cannot be a code; before anything is sent.
            APIError, ConnectionFailed, RequestTimedOut: the request failed.
        """
        submission = _rules.parse_code(code)
        del code
        if isinstance(submission, _rules.InvalidCode):
            raise InvalidInput(submission.why)
        yield from _steps.exchange(self._state, submission, NEVER)

    @method
    def result(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        on_challenge: OnChallenge | None = None,
        on_status: OnStatus | None = None,
        *,
        polling: Polling | None = None,
        max_age: float | None = None,
    ) -> Steps[Account]:
        """Wait until the account is signed in.

        Args:
            timeout: seconds for the whole wait; None for no limit.
            on_challenge: called with each challenge, the client's by default; returns the code, True once a face check is done
                or a link was seen, None to give up. Text that cannot be a code is asked for again. A coroutine function is awaited, in
                a blocking client on an event loop of its own, and cancelled when the time for its answer is over.
            on_status: called with each status that differs from the last one; may be a coroutine function too, which is cancelled when
                the time for the wait is over.
            polling: the pace and the time limits of this wait and those after it, instead of the client's.
            max_age: seconds from `started_at` on after which the wait ends too, in whichever process; None for no such limit.

        Raises:
            AuthenticationFailed: the provider says so; with its code and message.
            ChallengeNotAnswered: there was no callback, or it gave up.
            ChallengeTimedOut: a person took longer than `Polling.challenge_timeout`.
            AuthenticationTimedOut: the time ran out; one more poll was made at the deadline.
            InvalidInput: an argument is invalid, or the callback returned the wrong type.
            PollingFailed: polls kept failing for longer than `Polling.fault_budget`.
            UnknownStatus: the provider kept using an unknown word for longer than `Polling.unknown_grace`.
            APIError: a poll failed, and the failure is not transient.
            ClientClosed: the client was closed, which stops its waits.
        """
        check_callbacks(on_challenge=on_challenge, on_status=on_status)
        on_challenge = on_challenge or self._runner.settings.on_challenge
        return (
            yield from _steps.wait_for_account(
                self._state, timeout, on_challenge, on_status, polling=polling, max_age=max_age
            )
        )

    @stream
    def updates(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        *,
        polling: Polling | None = None,
        max_age: float | None = None,
    ) -> Stream[Status]:
        """Yield each status that differs from the last one; the final status comes last.

        No callback is called: submit a code when a challenge appears. It appears again, with the next `number`, if its code was wrong.
        The arguments and the errors are those of `result`.
        """
        yield from _steps.iter_statuses(self._state, timeout, polling, max_age)

    @method
    def step(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        *,
        polling: Polling | None = None,
        max_age: float | None = None,
    ) -> Steps[Status]:
        """Take the wait one step further and return the status.

        For a loop of your own: it takes at most one request, or two if the provider has forgotten the attempt, and until the next poll is
        due it returns the last status at once. The arguments are those of `result`, for the whole wait from the first step on; if each step
        runs in its own process, `max_age` is the limit that counts. No callback is called: submit a code when a challenge appears. Raises
        as `result` does when a time limit is reached; a failed end is returned.
        """
        return (yield from _steps.step_once(self._state, timeout, polling, max_age))


if TYPE_CHECKING:
    AsyncAttempt: TypeAlias = Attempt[Async]
else:
    # A class, which mocks take and `isinstance` knows.
    AsyncAttempt = class_of_mode(Attempt, is_async=True)
