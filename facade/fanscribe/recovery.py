"""A call that its account keeps from being answered: the session is recovered, or a sign-in waited for, by one caller for all."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, Final

import attrs

from fanscribe import errors
from fanscribe._core.deadline import Deadline
from fanscribe._core.retries import Policy, RetryState
from fanscribe._core.steps import CallBack, Join, Sleep, Steps
from fanscribe.callbacks import Late
from fanscribe.http.failures import causes
from fanscribe.http.settings import Settings
from fanscribe.signin.accounts import Accounts, Flight, is_at_work, is_over
from fanscribe.signin.core import account_of
from fanscribe.status import Authenticated, Status

# A session that is gone so soon after a success was not recovered by it, and an attempt that failed would fail again.
RIGHT_AFTER: Final = 60.0
_LONGEST_WAIT: Final = 600.0
# What is being done in this context: what a callback calls meanwhile must not wait for its own end.
_inside: ContextVar[tuple[Flight, ...]] = ContextVar("fanscribe_recovery", default=())


@attrs.frozen
class _Recovered:
    """The account is signed in; by the word of the provider alone, where nothing was done for it."""

    was_started: bool


@attrs.frozen
class _Failed:
    """The attempt, or what was to start it, failed.

    Attributes:
        could_ask: whether there was somebody who could have answered a challenge.
    """

    error: BaseException
    could_ask: bool = True


@attrs.frozen
class _Declined:
    """Whoever decides said no."""


@attrs.frozen
class SessionRecovery:
    """What one client, with its options, does about an account that cannot be called at the moment."""

    accounts: Accounts
    platform: Callable[[str], Any]

    def hold(self, account: str, settings: Settings, deadline: Deadline) -> Steps[None]:
        """Wait for a recovery of this client's that is under way, where the call would wait for it afterwards."""
        flight = self.accounts.flight("recovery", account)
        if flight is None or flight.ended is not None or settings.on_session_expired == "raise":
            return
        if flight not in _inside.get():
            yield from self._join(flight, deadline.left(self.accounts.clock.now()), settings)

    def recover(
        self,
        error: errors.APIError,
        account: str,
        began: float,
        settings: Settings,
        policy: Policy,
        tries: RetryState,
    ) -> Steps[bool]:
        """Return whether the call that failed with `error` is to be made again; raises where that would be of no use."""
        flight = self.accounts.flight("recovery", account)
        is_under_way = flight is not None and flight.ended is None
        if is_under_way and flight in _inside.get():
            return False
        recovers = settings.on_session_expired != "raise"
        if isinstance(error, errors.SessionExpired):
            # Whatever it was, it was turned away.
            return recovers and (yield from self._session(error, account, began, settings, tries))
        if not isinstance(error, errors.AccountReauthenticating) or policy is not Policy.SAFE:
            return False
        if recovers and not tries.has_joined and (is_under_way or self._is_recovered(account)):
            tries.has_joined = True
            outcome = yield from self._shared(account, began, settings, tries, starts=False)
            return self._goes_on(outcome, error)
        if settings.wait_while_reauthenticating > 0:
            return (yield from self._waited(account, began, settings, tries))
        return False

    def _session(
        self, error: errors.SessionExpired, account: str, began: float, settings: Settings, tries: RetryState
    ) -> Steps[bool]:
        if tries.has_recovered:
            raise _not_recovered(error, None)
        flight, trusts = self.accounts.flight("recovery", account), True
        if flight is not None and flight.ended is not None and began >= flight.ended:
            outcome, age = flight.outcome.result(), self.accounts.clock.now() - flight.ended
            trusts = age >= RIGHT_AFTER or not isinstance(outcome, _Recovered)
            if not trusts and outcome.was_started:
                raise _not_recovered(error, None)
            if age < RIGHT_AFTER and isinstance(outcome, _Failed) and not _wanted_a_person(outcome, settings):
                raise _not_recovered(error, outcome.error)
        outcome = yield from self._shared(account, began, settings, tries, starts=True, trusts=trusts)
        tries.has_recovered = not isinstance(outcome, _Recovered) or outcome.was_started
        return self._goes_on(outcome, error)

    def _shared(
        self, account: str, began: float, settings: Settings, tries: RetryState, *, starts: bool, trusts: bool = True
    ) -> Steps[Any]:
        """Return the outcome of the recovery of an account, whoever makes it; None where the time of the call ran out."""
        until = self._until(tries)
        while (left := until - self.accounts.clock.now()) > 0:
            flight, is_ours = self.accounts.board("recovery", account, began)
            if is_ours:
                with self._landing(flight) as land:
                    outcome = yield from self._outcome(flight, account, settings, tries, starts=starts, trusts=trusts)
                    if isinstance(outcome, _Failed) and self.accounts.clock.now() >= tries.deadline.end:
                        # The time of this call is over, and not that of the others: one of them goes on.
                        return outcome
                    land(outcome)
            outcome = yield from self._join(flight, left, settings)
            if _wanted_a_person(outcome, settings):
                began = self.accounts.clock.now()
            elif outcome is not None:
                return outcome
        return None

    def _join(self, flight: Flight, seconds: float, settings: Settings) -> Steps[Any]:
        """Wait for the outcome of a flight. Whoever comes while a person is asked may be called by that person's function."""
        was_asking = _is_asking(flight)
        seconds = min(_LONGEST_WAIT, seconds, settings.timeout if was_asking else seconds)
        outcome = yield Join(flight.outcome, seconds)
        if outcome is None and flight.ended is None and was_asking:
            told = f"a function that was called for the recovery did not return in {seconds:g} s; what it calls itself is not waited for"
            return _Failed(errors.RequestTimedOut(told, sent=False))
        return outcome

    def _goes_on(self, outcome: Any, error: errors.APIError) -> bool:
        match outcome:
            case _Recovered():
                return True
            case _Failed(why):
                raise _not_recovered(error, why)
            case _Declined():
                return False
        raise _not_recovered(error, errors.RequestTimedOut("the time for it ran out", sent=True))

    @contextlib.contextmanager
    def _landing(self, flight: Flight) -> Iterator[Callable[[Any], None]]:
        """The part of whoever makes a flight: it lands however it ends, without an outcome where nothing came of it."""
        before = _inside.get()
        _inside.set((*before, flight))
        try:
            yield lambda outcome: self.accounts.land(flight, outcome)
        finally:
            _inside.set(before)
            self.accounts.land(flight, None)

    def _outcome(
        self, flight: Flight, account: str, settings: Settings, tries: RetryState, *, starts: bool, trusts: bool
    ) -> Steps[Any]:
        try:
            status = None
            if starts and trusts and not self.accounts.open_attempts(account):
                status = yield from self._look(account, tries.deadline)
            if isinstance(status, Authenticated):
                return _Recovered(was_started=False)
            decision: Any = starts
            if starts and callable(settings.on_session_expired):
                decision = yield from self._decision(flight, settings.on_session_expired, account, tries)
                if decision is None or decision is False:
                    return _Declined()
            yield from self._sign_in(flight, account, decision, status, settings, tries)
        except errors.ClientClosed:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a function of the user's raises is told to all who wait
            # It is kept until the next one, and its frames hold whole answers.
            for each in causes(error):
                each.__traceback__ = None
            return _Failed(error, could_ask=settings.on_challenge is not None)
        return _Recovered(was_started=True)

    def _decision(self, flight: Flight, decide: Any, account: str, tries: RetryState) -> Steps[Any]:
        left = self._until(tries) - self.accounts.clock.now()
        flight.is_deciding = True
        try:
            decision = yield CallBack(decide, account, left)
        finally:
            flight.is_deciding = False
        if isinstance(decision, Late):
            raise errors.RequestTimedOut("on_session_expired took too long", sent=False)
        return decision

    def _sign_in(
        self, flight: Flight, account: str, decision: Any, status: Status | None, settings: Settings, tries: RetryState
    ) -> Steps[None]:
        """Have an account signed in: by the attempt that is open, by one that is started, or by whoever is at it already.

        Nothing is waited for that nobody works at: an attempt of ours is polled, and what others do is looked at.

        Args:
            flight: what it is done for.
            decision: what to start; false for nothing.
            status: what the provider said of the account at last.
        """
        accounts, platform, until = self.accounts, self.platform(account), self._until(tries)
        before, pause = accounts.left_by_others(account), accounts.polling.first
        doubt: errors.FanscribeError | None = None
        while True:
            attempt = next(reversed(accounts.open_attempts(account)), None)
            is_busy, note = status is not None and is_at_work(status), accounts.left_by_others(account)
            if note != before and note is not None and note.why:
                raise errors.FanscribeError(f"another process tried: {note.why}")
            may_be_known = platform._polls_account or (note is not None and note.token is not None)  # noqa: SLF001
            if attempt is None and is_busy and doubt is not None:
                attempt = platform._attempt_at_work(account)  # noqa: SLF001 - it is ours
            elif attempt is None and decision and doubt is None and (not is_busy or may_be_known):
                try:
                    attempt = yield from self._started(account, decision, tries.deadline)
                except errors.AlreadyAuthenticated:
                    return
                except errors.AttemptInProgress as other:
                    attempt = other.attempt
                except errors.ReauthenticationRefused as error:
                    # Most often since somebody else has started one.
                    doubt = error
                except errors.OutcomeUnknown as error:
                    doubt, pause = error, max(pause, accounts.polling.settle)
            left = until - accounts.clock.now()
            if attempt is not None and not attempt._core.is_watched():  # noqa: SLF001
                flight.attempt, ask = attempt, settings.on_challenge
                ask = None if ask is None else accounts.limit_face_checks(account, ask)
                yield from attempt._result(left, ask, limit=tries.deadline)  # noqa: SLF001
                return
            if left <= 0:
                raise doubt or errors.AttemptInProgress(account, attempt, elsewhere=attempt is None)
            if attempt is not None and attempt._core.watchers:  # noqa: SLF001
                # Whoever waits for that one asks what there is to ask.
                yield Join(attempt._core.watchers[-1], left)  # noqa: SLF001
                if attempt.is_open or attempt.last_status is None:
                    continue
                account_of(attempt, attempt.last_status)
                return
            yield Sleep(min(pause, left))
            pause = accounts.polling.longer(pause)
            try:
                status = yield from accounts.look(platform, account, tries.deadline)
            except errors.APIError:
                status = None
                if doubt is not None:
                    raise doubt from None
            if isinstance(status, Authenticated):
                return
            if doubt is not None and status is not None and not is_at_work(status):
                raise doubt
            if not decision and status is not None and is_over(status):
                return

    def _started(self, account: str, decision: Any, deadline: Deadline) -> Steps[Any]:
        platform = self.platform(account)
        if decision is True:
            attempt = yield from platform._reauthenticate(account, deadline)  # noqa: SLF001 - it is ours
        else:
            attempt = yield from platform._switch(account, decision, deadline)  # noqa: SLF001
        attempt._core.mends = True  # noqa: SLF001 - it is ours
        return attempt

    def _look(self, account: str, deadline: Deadline) -> Steps[Status | None]:
        """Return what the provider says of an account; None where a key may not ask, or nothing is known of it."""
        try:
            return (yield from self.accounts.look(self.platform(account), account, deadline))
        except errors.APIError:
            return None

    def _is_recovered(self, account: str) -> bool:
        """Return whether an attempt for an account is open that was begun for a call, or may be, or another process has one."""
        if any(each._core.mends for each in self.accounts.open_attempts(account)):  # noqa: SLF001
            return True
        return self.accounts.is_doubtful(account) or self.accounts.is_locked(account)

    def _waited(self, account: str, began: float, settings: Settings, tries: RetryState) -> Steps[bool]:
        """Wait for the end of a sign-in that somebody started, for so long as was asked for.

        False where the account is signed in all the time, but for the first: it may have been signed in since.
        """
        accounts = self.accounts
        if tries.wait_end is None:
            tries.wait_end = min(accounts.clock.now() + settings.wait_while_reauthenticating, tries.deadline.end)
        while (left := tries.wait_end - accounts.clock.now()) > 0:
            flight, is_ours = accounts.board("wait", account, began)
            if is_ours:
                with self._landing(flight) as land:
                    end, looks = yield from accounts.follow(self.platform(account), account, tries.wait_end)
                    land(None if end is None else looks)
            looks = yield Join(flight.outcome, left)
            if looks is not None:
                tries.waits += 1
                return tries.waits == 1 or looks > 1
        return False

    def _until(self, tries: RetryState) -> float:
        return min(self.accounts.clock.now() + _LONGEST_WAIT, tries.deadline.end)


def _is_asking(flight: Flight) -> bool:
    """Return whether a function of the user's is being called for a flight."""
    return flight.is_deciding or (flight.attempt is not None and flight.attempt._core.is_asking)  # noqa: SLF001 - it is ours


def _wanted_a_person(outcome: Any, settings: Settings) -> bool:
    """Return whether a recovery failed for want of somebody to ask, whom these settings have: its attempt is still open."""
    return (
        isinstance(outcome, _Failed)
        and isinstance(outcome.error, errors.ChallengeNotAnswered)
        and not outcome.could_ask
        and settings.on_challenge is not None
    )


def _not_recovered(error: errors.APIError, why: BaseException | None) -> errors.ReauthenticationFailed:
    names = ("status_code", "request", "message", "retry_after", "from_api", "headers", "json")
    return errors.ReauthenticationFailed(error=why, **{name: getattr(error, name) for name in names})
