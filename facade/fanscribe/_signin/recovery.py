"""A call that its account keeps from being answered: the session is recovered, or a sign-in waited for, by one caller for all."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, Final

import attrs

from fanscribe import errors
from fanscribe._core.callbacks import TIMED_OUT
from fanscribe._core.causes import causes
from fanscribe._core.deadline import Deadline
from fanscribe._core.effects import InvokeCallback, Sleep, Steps, WaitFor
from fanscribe._core.options import Settings
from fanscribe._core.retries import Policy, RetryState
from fanscribe._core.runners import AsyncRunner
from fanscribe._signin.accounts import Accounts, Flight, is_at_work, is_over
from fanscribe._signin.core import account_of, asked_about
from fanscribe._signin.status import Authenticated, Failed, Status
from fanscribe._signin.wait import Poll

# A session that is gone so soon after a success was not recovered by it, and an attempt that failed would fail again.
RIGHT_AFTER: Final = 60.0
_LONGEST_WAIT: Final = 600.0
# So often a call is made again because its account seems to be signed in, or is being signed in by nobody knows whom.
_MOST_RECOVERIES: Final = 4
# What is being done in this context: what a callback calls meanwhile must not wait for its own end.
_inside: ContextVar[tuple[Flight, ...]] = ContextVar("fanscribe_recovery", default=())


@attrs.frozen
class _Recovered:
    """The account can be called again; nothing was done for it where that is the provider's word alone."""

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

    def hold(self, account: str, settings: Settings, tries: RetryState) -> Steps[None]:
        """Wait for a recovery of this client's that is under way, where the call would wait for it afterwards."""
        if settings.on_session_expired == "raise":
            return
        flight = self.accounts.flight("recovery", account)
        if flight is not None and flight.ended is None and not _is_inside(flight):
            yield from self._join(flight, tries.deadline.left(self.accounts.clock.now()), settings, tries)

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
        cores = [each._core for each in self.accounts.open_attempts(account)]  # noqa: SLF001 - it is ours
        if any(core.is_asking and core in asked_about.get() for core in cores):
            return False
        if flight is not None and is_under_way and _is_inside(flight):
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
        if tries.has_recovered or tries.recoveries >= _MOST_RECOVERIES:
            raise _not_recovered(error, None)
        # While an attempt is under way the provider answers 503, so that a start in doubt came to nothing.
        self.accounts.trust(account, began)
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
                if not isinstance(self.platform(account)._runner, AsyncRunner):  # noqa: SLF001 - it is ours
                    flight.thread = threading.get_ident()
                with self._landing(flight) as land:
                    outcome = yield from self._outcome(flight, account, settings, tries, starts=starts, trusts=trusts)
                    if isinstance(outcome, _Failed) and self.accounts.clock.now() >= tries.deadline.end:
                        # The time of this call is over, and not that of the others: one of them goes on.
                        return outcome
                    land(outcome)
            outcome = yield from self._join(flight, left, settings, tries)
            if _wanted_a_person(outcome, settings):
                began = self.accounts.clock.now()
            elif outcome is not None:
                return outcome
        return None

    def _join(self, flight: Flight, seconds: float, settings: Settings, tries: RetryState) -> Steps[Any]:
        """Wait for the outcome of a flight. Whoever comes while a person is asked may be called by that person's function."""
        until, was_asking = self.accounts.clock.now() + min(_LONGEST_WAIT, seconds), _is_asking(flight)
        if was_asking:
            outcome = yield WaitFor(flight.outcome, 0.0 if tries.has_waited else min(seconds, settings.timeout))
            tries.has_waited = True
            if outcome is None and flight.ended is None and _is_asking(flight):
                told = f"a function that was called for the recovery did not return in {settings.timeout:g} s"
                return _Failed(errors.RequestTimedOut(told, sent=False))
            if outcome is not None or flight.ended is not None:
                return outcome
        return (yield WaitFor(flight.outcome, max(0.0, until - self.accounts.clock.now())))

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
        platform = self.platform(account)
        try:
            status, attempts = None, self.accounts.attempts(platform, account)
            if starts and trusts and (platform._polls_account or not attempts):  # noqa: SLF001 - it is ours
                status = yield from self._look(account, tries.deadline)
            is_busy = is_at_work(status) and not platform._polls_account  # noqa: SLF001
            seems_busy = is_busy and not attempts and not self.accounts.is_locked(account)
            if isinstance(status, Authenticated) or seems_busy:
                # A word may stay when the work is over: the call itself tells more.
                return _Recovered(was_started=False)
            decision: Any = starts
            if starts and callable(settings.on_session_expired):
                decision = yield from self._decision(flight, settings.on_session_expired, account, tries)
                if decision is None or decision is False:
                    return _Declined()
            sign_in = _SignIn(self.accounts, platform, account, decision, settings, tries.deadline, flight, status)
            is_signed_in = yield from sign_in.steps(self._until(tries))
        except errors.ClientClosed:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a function of the user's raises is told to all who wait
            # It is kept until the next one, and its frames hold whole answers.
            for each in causes(error):
                each.__traceback__ = None
            return _Failed(error, could_ask=settings.on_challenge is not None)
        return _Recovered(was_started=is_signed_in)

    def _decision(self, flight: Flight, decide: Any, account: str, tries: RetryState) -> Steps[Any]:
        left = self._until(tries) - self.accounts.clock.now()
        flight.is_deciding = True
        try:
            decision = yield InvokeCallback(decide, account, left)
        finally:
            flight.is_deciding = False
        if decision is TIMED_OUT:
            raise errors.RequestTimedOut("on_session_expired took too long", sent=False)
        return decision

    def _look(self, account: str, deadline: Deadline) -> Steps[Status | None]:
        """Return what the provider says of an account; None where a key may not ask, or nothing is known of it."""
        try:
            return (yield from self.accounts.look(self.platform(account), account, deadline))
        except errors.APIError:
            return None

    def _is_recovered(self, account: str) -> bool:
        """Return whether an attempt for an account is open that was begun for a call, or that nobody waits for; or may be."""
        attempts = self.accounts.attempts(self.platform(account), account)
        if any(each._core.mends or not each._core.is_watched() for each in attempts):  # noqa: SLF001 - it is ours
            return True
        flight = self.accounts.flight("recovery", account)
        was_busy = (
            flight is not None and flight.ended is not None and flight.outcome.result() == _Recovered(was_started=False)
        )
        return was_busy or self.accounts.is_doubtful(account) or self.accounts.is_locked(account)

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
                    try:
                        end, looks = yield from accounts.follow(self.platform(account), account, tries.wait_end)
                    except errors.APIError:
                        # It cannot be looked at: what the call met is told.
                        return False
                    land(None if end is None else looks)
            looks = yield WaitFor(flight.outcome, left)
            if looks is not None:
                tries.waits += 1
                return tries.waits == 1 or looks > 1
        return False

    def _until(self, tries: RetryState) -> float:
        return min(self.accounts.clock.now() + _LONGEST_WAIT, tries.deadline.end)


@attrs.define
class _SignIn:
    """Having an account signed in: by the attempt that is open, by one that is started, or by whoever is at it already.

    Nothing is waited for that nobody works at: an attempt of ours is polled, and what others do is looked at.

    Attributes:
        decision: what to start: true for what the provider has stored, or credentials; false for nothing.
        flight: what it is done for.
        status: what the provider said of the account at last.
        doubt: what became of a start, where that is not known.
    """

    accounts: Accounts
    platform: Any
    account: str
    decision: Any
    settings: Settings
    deadline: Deadline
    flight: Flight
    status: Status | None
    doubt: errors.FanscribeError | None = None
    _end: bool | None = None
    _started: Any = None
    _believed: float = attrs.field(
        default=attrs.Factory(lambda self: self.accounts.clock.now() + self.accounts.polling.longest, takes_self=True)
    )
    _asked_until: float = attrs.field(
        default=attrs.Factory(lambda self: self.accounts.clock.now() + self.settings.timeout, takes_self=True)
    )
    _pause: float = attrs.field(default=attrs.Factory(lambda self: self.accounts.polling.first, takes_self=True))

    def steps(self, until: float) -> Steps[bool]:
        """Return true once the account is signed in, and false where the call itself is to tell; raises what went wrong.

        That is so once nobody is at the account, where nothing was to be started, and where the provider seems to be at work for longer.
        """
        before = self.accounts.left_by_others(self.account)
        while not self._end:
            note = self.accounts.left_by_others(self.account)
            if note is not None and note != before and note.why:
                raise errors.FanscribeError(f"another process tried: {note.why}")
            is_done = (
                note is not None
                and note != before
                and not note.token
                and not note.is_doubtful
                and self._started is None
            )
            if self._end is not None or is_done:
                return False
            left = until - self.accounts.clock.now()
            if left <= 0:
                raise self.doubt or errors.AttemptInProgress(self.account, None, elsewhere=True)
            try:
                attempt = yield from self._attempt()
            except errors.AlreadyAuthenticated:
                return True
            left = max(0.0, until - self.accounts.clock.now())
            if attempt is None or attempt._core.is_watched():  # noqa: SLF001 - it is ours
                yield from self._look(attempt, left)
            else:
                yield from self._poll(attempt, left)
        return True

    def _attempt(self) -> Steps[Any]:
        """Return the attempt to wait for: one that is open, or is started now; None where that is somebody else's affair."""
        is_busy = is_at_work(self.status)
        if self.decision and self.status is not None and not is_busy:
            # The session is gone, and the provider is not at work: what nobody waits for came to nothing.
            for each in self.accounts.open_attempts(self.account):
                if not each._core.is_watched() and each._core.age() >= self.accounts.polling.settle:  # noqa: SLF001
                    each.forget()
        if attempts := self.accounts.attempts(self.platform, self.account):
            return attempts[-1]
        if is_busy and self.doubt is not None:
            return self.platform._attempt_at_work(self.account)  # noqa: SLF001
        may_start = not is_busy or self.platform._polls_account  # noqa: SLF001
        return (yield from self._start()) if self.decision and self.doubt is None and may_start else None

    def _start(self) -> Steps[Any]:
        platform = self.platform
        try:
            if self.decision is True:
                self._started = yield from platform._reauthenticate(self.account, self.deadline)  # noqa: SLF001
            else:
                self._started = yield from platform._switch(self.account, self.decision, self.deadline)  # noqa: SLF001
        except errors.AlreadyAuthenticated:
            raise
        except errors.AttemptInProgress as other:
            return other.attempt
        except errors.ReauthenticationRefused as error:
            # Most often since somebody else has started one.
            self.doubt = error
            return None
        except errors.OutcomeUnknown as error:
            self.doubt, self._pause = error, max(self._pause, self.accounts.polling.settle)
            return None
        self._started._core.mends = True  # noqa: SLF001
        return self._started

    def _poll(self, attempt: Any, left: float) -> Steps[None]:
        self.flight.attempt, ask = attempt, self.settings.on_challenge
        ask = None if ask is None else self.accounts.limit_face_checks(self.account, ask)
        try:
            if attempt is not self._started:
                yield from attempt._tolerant(Poll(), self.deadline)  # noqa: SLF001
            if attempt.is_open:
                yield from attempt._result(left, ask, limit=self.deadline)  # noqa: SLF001
                self._end = True
                return
        except errors.NotFound:
            if attempt is self._started or attempt.is_open:
                raise
        # An end that nobody saw before may be of another time: the call itself tells more.
        self._end = False

    def _look(self, attempt: Any, left: float) -> Steps[None]:
        """Look at the account after a pause, or once whoever waits for an attempt stops doing so."""
        core = None if attempt is None else attempt._core  # noqa: SLF001
        if core is not None and core.is_asking and self.accounts.clock.now() >= self._asked_until:
            # Whoever comes while a person is asked may be called by that person's function.
            raise errors.AttemptInProgress(self.account, attempt)
        watchers, pause = [*core.watchers] if core else [], min(self._pause, left)
        yield WaitFor(watchers[-1], pause) if watchers else Sleep(pause)
        self._pause = self.accounts.polling.next_delay(self._pause)
        last = None if attempt is None or attempt.is_open else attempt.last_status
        if isinstance(last, Authenticated | Failed):
            account_of(attempt, last)
            self._end = True
            return
        try:
            self.status = yield from self.accounts.look(self.platform, self.account, self.deadline)
        except errors.APIError:
            self.status = None
            if self.doubt is not None:
                raise self.doubt from None
            self._end = False if self._is_nobodys() else None
        if self.status is None:
            return
        if isinstance(self.status, Authenticated):
            self._end = True
        elif is_at_work(self.status):
            if self.decision and attempt is None and self._is_nobodys():
                self._end = False
        elif self.doubt is not None:
            raise self.doubt
        elif not self.decision and is_over(self.status) and not self.accounts.is_locked(self.account):
            # Whoever has the lock has not seen it yet, and leaves a note.
            self._end = False

    def _is_nobodys(self) -> bool:
        """Return whether it has been waited for long enough for somebody of whom nothing is known: the call itself tells more."""
        return self.accounts.clock.now() >= self._believed and not self.accounts.is_locked(self.account)


def _is_inside(flight: Flight) -> bool:
    """Return whether whoever asks is called by the one that makes a flight, which would wait for itself."""
    return flight.thread == threading.get_ident() or (flight in _inside.get() and _is_asking(flight))


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
