"""Recover an expired session, or wait for a running sign-in, once for all callers."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any, Final

import attrs

from fanscribe import errors
from fanscribe._core.callbacks import TIMED_OUT
from fanscribe._core.causes import causes
from fanscribe._core.deadline import Deadline
from fanscribe._core.effects import InvokeCallback, Sleep, Steps, WaitFor
from fanscribe._core.options import Settings
from fanscribe._core.retries import Policy, RetryState
from fanscribe._signin.accounts import Accounts, is_at_work, is_over
from fanscribe._signin.attempt_state import account_of
from fanscribe._signin.attempt_steps import tolerate, wait_for_account
from fanscribe._signin.locks import LockNote
from fanscribe._signin.refusals import error_details
from fanscribe._signin.start import PlatformAccounts, PlatformSignIn
from fanscribe._signin.status import Authenticated, Failed, Platform, Status, platform_of
from fanscribe._signin.wait import Poll
from fanscribe._signin.work import SingleFlight, Worker, is_asked_about, mark_asking

# A session that expires again so soon was not recovered, and a failed attempt would fail again.
RIGHT_AFTER: Final = 60.0
_LONGEST_WAIT: Final = 600.0
# Retries of a call because its account seems to be signed in, or being signed in by an unknown client.
_MOST_RECOVERIES: Final = 4
# Seconds after which a waiting caller checks that the single flight is still running.
_CHECK_INTERVAL: Final = 1.0


@attrs.frozen
class _End:
    """How a recovery, or the wait for a sign-in, ended.

    Attributes:
        may_call: whether to retry the call; without that and without an error, the user's callback declined.
        only_seems: whether the account only seems to be signed in; the retried call will show.
        error: the reason why it failed.
        wants_person: whether it failed for lack of a callback, so that the attempt is still open.
    """

    may_call: bool = False
    only_seems: bool = False
    error: BaseException | None = None
    wants_person: bool = False


@attrs.frozen
class SessionRecovery:
    """The session recovery of one client with its options."""

    accounts: Accounts
    accounts_of: Callable[[Platform], PlatformAccounts]

    def hold(self, account: str, settings: Settings, retry_state: RetryState) -> Steps[None]:
        """Hold a call back while a recovery runs for which it would have to wait afterwards."""
        flight = self.accounts.flight(account)
        is_under_way = flight is not None and flight.is_under_way and settings.recovers_sessions
        if flight is not None and is_under_way and not self._is_called_by(flight, account):
            yield from self._join(flight, account, self._recovery_deadline(retry_state), settings, retry_state)

    def recover(
        self,
        error: errors.APIError,
        account: str,
        began: float,
        settings: Settings,
        policy: Policy,
        retry_state: RetryState,
    ) -> Steps[bool]:
        """Return whether to retry the call that failed with `error`; raise `ReauthenticationFailed` if its session was not recovered."""
        is_expired = isinstance(error, errors.SessionExpired)
        # Where creators connect in the browser there is nothing to start.
        recovers = settings.recovers_sessions and isinstance(self.accounts_of(platform_of(account)), PlatformSignIn)
        is_held_off = isinstance(error, errors.AccountReauthenticating) and policy is Policy.SAFE
        if not (is_expired and recovers) and not is_held_off:
            return False
        flight = self.accounts.flight(account)
        if self._is_called_by(flight, account):
            return False
        if is_expired:
            # It was rejected, so any call may be retried.
            end = yield from self._session(error, flight, account, began, settings, retry_state)
        elif recovers and not retry_state.has_joined and self._is_recovered(flight, account):
            retry_state.has_joined = True
            end = yield from self._recovery(account, began, settings, retry_state, starts=False)
        elif settings.wait_while_reauthenticating > 0:
            return (yield from self._wait(account, began, settings, retry_state))
        else:
            return False
        if end is None:
            end = _End(error=errors.RequestTimedOut(f"total_timeout, or {_LONGEST_WAIT:g} s, ran out", sent=True))
        if end.error is not None:
            raise _not_recovered(error, end.error)
        return end.may_call

    def _session(
        self,
        error: errors.APIError,
        flight: SingleFlight | None,
        account: str,
        began: float,
        settings: Settings,
        retry_state: RetryState,
    ) -> Steps[_End | None]:
        if retry_state.has_recovered or retry_state.recoveries >= _MOST_RECOVERIES:
            raise _not_recovered(error, None)
        # The provider answers 503 during an attempt, so a start in doubt has failed.
        self.accounts.trust(account, began)
        trusts = True
        if flight is not None and flight.ended is not None and flight.ended <= began:
            last: _End = flight.end or _End()
            is_right_after = self.accounts.clock.now() - flight.ended < RIGHT_AFTER
            if is_right_after and (
                (last.may_call and not last.only_seems) or (last.error and not _may_try_again(last, settings))
            ):
                raise _not_recovered(error, last.error)
            trusts = not (is_right_after and last.only_seems)
        end = yield from self._recovery(account, began, settings, retry_state, starts=True, trusts=trusts)
        retry_state.has_recovered = end is None or not end.only_seems
        return end

    def _recovery(
        self,
        account: str,
        began: float,
        settings: Settings,
        retry_state: RetryState,
        *,
        starts: bool,
        trusts: bool = True,
    ) -> Steps[_End | None]:
        """Sign in the account, once for all callers; None if the time of the call ran out."""
        until = self._recovery_deadline(retry_state)

        def lead(flight: SingleFlight) -> Steps[_End]:
            return self._lead(flight, account, until, settings, retry_state.deadline, starts=starts, trusts=trusts)

        return (yield from self._lead_or_join(account, account, began, until, settings, retry_state, lead))

    def _wait(self, account: str, began: float, settings: Settings, retry_state: RetryState) -> Steps[bool]:
        """Wait for the end of a running sign-in, for `wait_while_reauthenticating` seconds at most."""
        accounts = self.accounts
        if retry_state.wait_end is None:
            retry_state.wait_end = min(
                accounts.clock.now() + settings.wait_while_reauthenticating, retry_state.deadline.end
            )
        until = retry_state.wait_end

        def lead(_: SingleFlight) -> Steps[_End | None]:
            try:
                status, polls = yield from accounts.follow(self.accounts_of(platform_of(account)), account, until)
            except errors.APIError:
                # The key may not look: retry the call instead.
                return _End(may_call=True)
            return None if status is None else _End(may_call=True, only_seems=polls == 1)

        is_first = not retry_state.wait_pause
        if not is_first:
            # The retried call contradicts the list.
            yield Sleep(max(0.0, min(retry_state.wait_pause, until - accounts.clock.now())))
        retry_state.wait_pause = accounts.polling.next_delay(retry_state.wait_pause) or accounts.polling.first
        end = yield from self._lead_or_join(f"wait {account}", account, began, until, settings, retry_state, lead)
        # A sign-in may have ended since the call: retry once, even if the first poll shows none.
        return end is not None and end.may_call and (is_first or not end.only_seems)

    def _lead_or_join(
        self,
        key: str,
        account: str,
        began: float,
        until: float,
        settings: Settings,
        retry_state: RetryState,
        lead: Callable[[SingleFlight], Steps[_End | None]],
    ) -> Steps[_End | None]:
        """Return the end of a single flight, after leading it if no other caller does; None if that is not before `until`."""
        clock = self.accounts.clock
        while clock.now() < until:
            flight, is_ours = self.accounts.join(key, began)
            if is_ours:
                end = None
                try:
                    end = yield from lead(flight)
                finally:
                    # This call may have less time than the others, one of which takes over.
                    gave_up = end is not None and end.error is not None and clock.now() >= until
                    self.accounts.finish(flight, None if gave_up else end)
                return end
            end = yield from self._join(flight, account, until, settings, retry_state)
            if end is not None and not _may_try_again(end, settings):
                return end
            began = began if end is None else clock.now()
        return None

    def _join(
        self, flight: SingleFlight, account: str, until: float, settings: Settings, retry_state: RetryState
    ) -> Steps[_End | None]:
        """Wait for another caller's single flight; None if it does not end before `until`, or was given up.

        A call that comes while a callback runs may be made by that callback, in another thread, so it waits for `timeout` seconds at most.
        """
        clock = self.accounts.clock
        is_asking = self._is_asking(flight, account)
        patience = clock.now() + (0.0 if retry_state.has_waited else settings.timeout) if is_asking else float("inf")
        retry_state.has_waited = retry_state.has_waited or is_asking
        while flight.is_under_way and clock.now() < until:
            if self._is_asking(flight, account) and clock.now() >= patience:
                message = f"a callback of the recovery did not return in {settings.timeout:g} s"
                return _End(error=errors.RequestTimedOut(message, sent=False))
            pause = max(0.0, min(until, patience, clock.now() + _CHECK_INTERVAL) - clock.now())
            yield WaitFor(flight.result, pause, flight.over)
            patience = patience if self._is_asking(flight, account) else float("inf")
        end: _End | None = flight.end
        return end

    def _is_asking(self, flight: SingleFlight, account: str) -> bool:
        """Return whether a callback is being called for the account."""
        attempts = self.accounts.open_attempts(account)
        return flight.is_asking or any(each.is_asking for each in attempts)

    def _is_called_by(self, flight: SingleFlight | None, account: str) -> bool:
        """Return whether a callback or hook of the recovery, or of an attempt, makes this call."""
        if flight is not None and flight.is_under_way and (flight.worker == Worker.current() or is_asked_about(flight)):
            return True
        return any(is_asked_about(each) for each in self.accounts.open_attempts(account))

    def _lead(
        self,
        flight: SingleFlight,
        account: str,
        until: float,
        settings: Settings,
        deadline: Deadline,
        *,
        starts: bool,
        trusts: bool,
    ) -> Steps[_End]:
        sign_in = self._sign_in(account)
        try:
            status, attempts = None, self.accounts.attempts(sign_in, account)
            if starts and trusts and (sign_in.polls_account or not attempts):
                with contextlib.suppress(errors.APIError):
                    # A key may not ask, or nothing is known of it.
                    status = yield from self.accounts.fetch_status(sign_in, account, deadline)
            is_busy = is_at_work(status) and not sign_in.polls_account
            if isinstance(status, Authenticated) or (
                is_busy and not attempts and not self.accounts.is_worked_at(account)
            ):
                # The list may keep a word after the work has ended.
                return _End(may_call=True, only_seems=True)
            decision: Any = starts
            if starts and callable(settings.on_session_expired):
                with mark_asking(flight):
                    left = until - self.accounts.clock.now()
                    decision = yield InvokeCallback(settings.on_session_expired, account, left)
                if decision is TIMED_OUT:
                    raise errors.RequestTimedOut("on_session_expired took too long", sent=False)
                if decision is None or decision is False:
                    return _End()
            recovery = _Recovery(self.accounts, sign_in, account, decision, settings, deadline, status)
            is_recovered = yield from recovery.steps(until)
        except errors.ClientClosed:
            raise
        except Exception as error:  # noqa: BLE001 - callbacks may raise anything, and every caller gets it
            # The error is kept for the next calls, and its frames hold whole responses.
            for each in causes(error):
                each.__traceback__ = None
            lacks_callback = isinstance(error, errors.ChallengeNotAnswered) and settings.on_challenge is None
            return _End(error=error, wants_person=lacks_callback)
        return _End(may_call=True, only_seems=not is_recovered)

    def _is_recovered(self, flight: SingleFlight | None, account: str) -> bool:
        """Return whether an attempt is or may be open that a call started, or that no caller waits for."""
        attempts = self.accounts.attempts(self._sign_in(account), account)
        if any(each.is_recovery or not each.is_worked_at() for each in attempts):
            return True
        if flight is not None and (flight.is_under_way or (flight.end and flight.end.only_seems)):
            return True
        return self.accounts.is_doubtful(account) or self.accounts.is_worked_at(account)

    def _sign_in(self, account: str) -> PlatformSignIn:
        sign_in = self.accounts_of(platform_of(account))
        assert isinstance(sign_in, PlatformSignIn), "nothing else is recovered"
        return sign_in

    def _recovery_deadline(self, retry_state: RetryState) -> float:
        return min(self.accounts.clock.now() + _LONGEST_WAIT, retry_state.deadline.end)


@attrs.define
class _Recovery:
    """One recovery: by the open attempt, by a new one, or by waiting for another client's.

    It never waits for an attempt that no client polls: it polls its own, and checks the account while others work.

    Attributes:
        decision: true to start with the stored credentials, or credentials to switch to; false to start nothing.
        status: the last status of the account.
        doubt: the error of a start whose outcome is unknown.
    """

    accounts: Accounts
    sign_in: PlatformSignIn
    account: str
    decision: Any
    settings: Settings
    deadline: Deadline
    status: Status | None
    doubt: errors.FanscribeError | None = None
    _started: Any = None
    _began: float = attrs.field(default=attrs.Factory(lambda self: self.accounts.clock.now(), takes_self=True))
    _pause: float = attrs.field(default=attrs.Factory(lambda self: self.accounts.polling.first, takes_self=True))

    def steps(self, until: float) -> Steps[bool]:
        """Return true once the account is signed in, or false if the retried call has to show that; raise if it failed.

        False also means that no client works at the account although the provider seems to.
        """
        clock, before, end = self.accounts.clock, self.accounts.note(self.account), None
        while not end:
            note = self.accounts.note(self.account)
            is_over = note is not None and note != before and self._is_over(note)
            if is_over or end is not None:
                return False
            if clock.now() >= until:
                raise self.doubt or errors.AttemptInProgress(self.account, None, elsewhere=True)
            try:
                attempt = yield from self._attempt()
            except errors.AlreadyAuthenticated:
                return True
            left = max(0.0, until - clock.now())
            if attempt is not None and not attempt.is_worked_at():
                return (yield from self._poll(attempt, left))
            end = yield from self._check_account(attempt, left)
        return True

    def _is_over(self, note: LockNote) -> bool:
        """Return whether another process has finished; raise if it failed."""
        if note.why:
            raise errors.FanscribeError(f"the sign-in in another process failed: {note.why}")
        return not note.token and not note.is_doubtful and self._started is None

    def _attempt(self) -> Steps[Any]:
        """Return the open or a new attempt to wait for; None if another client has it."""
        is_busy = is_at_work(self.status)
        # First ours, then the one that another process left.
        for _ in range(2):
            attempts = self.accounts.attempts(self.sign_in, self.account)
            if self.decision and self.status is not None and not is_busy:
                # No session, and no work: abandoned attempts have come to nothing.
                for each in attempts:
                    if not each.is_worked_at() and each.age() >= self.accounts.polling.settle:
                        each.end()
            if attempts and attempts[-1].is_open:
                return attempts[-1]
        if is_busy and self.doubt is not None:
            return self.sign_in.find_attempt(self.account)
        may_start = not is_busy or self.sign_in.polls_account
        return (yield from self._start()) if self.decision and self.doubt is None and may_start else None

    def _start(self) -> Steps[Any]:
        try:
            if self.decision is True:
                self._started = yield from self.sign_in.reauthenticate(self.account, self.deadline)
            else:
                self._started = yield from self.sign_in.switch(self.account, self.decision, self.deadline)
        except errors.AlreadyAuthenticated:
            raise
        except errors.AttemptInProgress as other:
            return (
                None if other.attempt is None else self.sign_in.resume(self.accounts.tokens.parse(other.attempt.token))
            )
        except (errors.ReauthenticationRefused, errors.OutcomeUnknown) as error:
            # Most refusals mean that another client has started one.
            self.doubt = error
            if isinstance(error, errors.OutcomeUnknown):
                self._pause = max(self._pause, self.accounts.polling.settle)
            return None
        self._started.is_recovery = True
        return self._started

    def _poll(self, attempt: Any, left: float) -> Steps[bool]:
        ask = self.settings.on_challenge
        ask = None if ask is None else self.accounts.limit_face_checks(self.account, ask)
        try:
            if attempt is not self._started:
                yield from tolerate(attempt, Poll(), self.deadline)
            if attempt.is_open:
                yield from wait_for_account(attempt, left, ask, limit=self.deadline)
                return True
        except errors.NotFound:
            if attempt is self._started or attempt.is_open:
                raise
        # An end that was not seen before may be old: the retried call will show.
        return False

    def _check_account(self, attempt: Any, left: float) -> Steps[bool | None]:
        """Check the account after a pause, or after another caller's wait for the attempt has ended."""
        if (
            attempt is not None
            and attempt.is_asking
            and self.accounts.clock.now() >= self._began + self.settings.timeout
        ):
            # The callback that asks a person may make this call.
            raise errors.AttemptInProgress(self.account, attempt.attempt)
        watchers, pause = [*attempt.watchers] if attempt else [], min(self._pause, left)
        yield WaitFor(watchers[-1].future(), pause) if watchers else Sleep(pause)
        self._pause = self.accounts.polling.next_delay(self._pause)
        last = None if attempt is None or attempt.is_open else attempt.last_status
        if isinstance(last, Authenticated | Failed):
            account_of(attempt.attempt, last)
            return True
        try:
            self.status = yield from self.accounts.fetch_status(self.sign_in, self.account, self.deadline)
        except errors.APIError:
            self.status = None
            if self.doubt is not None:
                raise self.doubt from None
            return False if self._is_abandoned() else None
        if isinstance(self.status, Authenticated):
            return True
        if self.status is None:
            return None
        if is_at_work(self.status):
            return False if self.decision and attempt is None and self._is_abandoned() else None
        if self.doubt is not None:
            raise self.doubt
        # The holder of the lock will see it too, and leave a note.
        is_done = not self.decision and is_over(self.status) and not self.accounts.is_worked_at(self.account)
        return False if is_done else None

    def _is_abandoned(self) -> bool:
        """Return whether no known client works at the account, after waiting long enough."""
        waited = self.accounts.clock.now() - self._began
        return waited >= self.accounts.polling.longest and not self.accounts.is_worked_at(self.account)


def _may_try_again(end: _End, settings: Settings) -> bool:
    """Return whether a recovery failed for lack of a lock, so that nothing was started, or of a callback, which these settings have."""
    return isinstance(end.error, errors.LockFailed) or (end.wants_person and settings.on_challenge is not None)


def _not_recovered(error: errors.APIError, why: BaseException | None) -> errors.ReauthenticationFailed:
    return errors.ReauthenticationFailed(error=why, **error_details(error))
