"""An account that cannot be called at the moment: its session is mended, or the end of its sign-in is waited for, by one for all."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, Final

import attrs

from fanscribe import errors
from fanscribe._core.deadline import Deadline
from fanscribe._core.retries import Policy, RetryState, is_transient
from fanscribe._core.steps import CallBack, Join, Sleep, Steps
from fanscribe.callbacks import Late
from fanscribe.clock import Clock
from fanscribe.facechecks import FaceChecks
from fanscribe.flights import Flight, Flights
from fanscribe.http.failures import causes
from fanscribe.http.settings import Settings
from fanscribe.locks import AccountLock, Locks, Outcome
from fanscribe.signin.flow import Polling
from fanscribe.status import Authenticated, Failed, Status

# A session that is gone so soon after a success was not mended by it, and an attempt that failed would fail again.
RIGHT_AFTER: Final = 60.0
_LONGEST_WAIT: Final = 600.0
_MOST_STARTS: Final = 3
_OVER: Final = re.compile(r"not_signed|fail|error|denied|rejected|invalid|expired|disconnected", re.IGNORECASE)
# The accounts that are being mended here: what a callback calls meanwhile must not wait for its own end.
_inside: ContextVar[frozenset[str]] = ContextVar("fanscribe_mending", default=frozenset())


@attrs.frozen
class _Mended:
    """The account is signed in."""


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
class InFlight:
    """What clients that differ in their options have in common: what is under way for an account is so for all of them."""

    face_checks: FaceChecks
    sessions: Flights = attrs.field(factory=Flights)
    waits: Flights = attrs.field(factory=Flights)


@attrs.define
class Mender:
    """The flights of one client: one re-authentication for an account, and one poll for all who wait for it."""

    clock: Clock
    polling: Polling
    platform: Callable[[str], Any]
    locks: Locks | None
    _in_flight: InFlight

    def hold(self, account: str, settings: Settings, deadline: Deadline) -> Steps[None]:
        """Wait for a recovery of this client's that is under way, where the call would wait for it afterwards."""
        flight = self._in_flight.sessions.current(account)
        if flight is None or settings.on_session_expired == "raise" or account in _inside.get():
            return
        yield Join(flight.outcome, min(_LONGEST_WAIT, deadline.left(self.clock.now())))

    def recover(
        self,
        error: errors.APIError,
        account: str,
        began: float,
        settings: Settings,
        policy: Policy,
        tries: RetryState,
    ) -> Steps[bool]:
        """Return whether the call that failed with `error` is to be made again; raises where mending failed."""
        if account in _inside.get():
            return False
        mends = settings.on_session_expired != "raise"
        if isinstance(error, errors.SessionExpired):
            # Whatever it was, it was turned away.
            return mends and (yield from self._session(error, account, began, settings, tries))
        if not isinstance(error, errors.AccountReauthenticating) or policy is not Policy.SAFE:
            return False
        if mends and not tries.has_recovered and (self._in_flight.sessions.current(account) or self._is_open(account)):
            tries.has_recovered = True
            outcome = yield from self._flown(account, began, settings, tries, start=False)
            return self._went_on(outcome, error)
        if settings.wait_while_reauthenticating > 0:
            return (yield from self._waited_out(account, began, settings, tries))
        return False

    def _session(
        self, error: errors.SessionExpired, account: str, began: float, settings: Settings, tries: RetryState
    ) -> Steps[bool]:
        if tries.has_recovered:
            raise _not_mended(error, None)
        tries.has_recovered = True
        if last := self._in_flight.sessions.last(account):
            ended, outcome = last
            again = began >= ended and self.clock.now() - ended < RIGHT_AFTER
            if again and not isinstance(outcome, _Declined) and not _wanted_a_person(outcome, settings):
                raise _not_mended(error, outcome.error if isinstance(outcome, _Failed) else None)
        outcome = yield from self._flown(account, began, settings, tries, start=True)
        return self._went_on(outcome, error)

    def _flown(self, account: str, began: float, settings: Settings, tries: RetryState, *, start: bool) -> Steps[Any]:
        """The outcome of the flight for an account, whoever makes it; None where the time of the call ran out."""
        until = self._until(tries)
        while (left := until - self.clock.now()) > 0:
            flight, ours = self._in_flight.sessions.board(account, began)
            if ours:
                with self._landing(self._in_flight.sessions, flight, account) as land:
                    outcome = yield from self._outcome(account, settings, tries, start=start)
                    in_doubt = isinstance(outcome, _Failed) and isinstance(outcome.error, errors.OutcomeUnknown)
                    if isinstance(outcome, _Failed) and not in_doubt and self.clock.now() >= tries.deadline.end:
                        # The time of this call is over, and not that of the others: one of them goes on.
                        return outcome
                    land(outcome)
            outcome = yield Join(flight.outcome, left)
            if _wanted_a_person(outcome, settings):
                began = self.clock.now()
            elif outcome is not None:
                return outcome
        return None

    def _went_on(self, outcome: Any, error: errors.APIError) -> bool:
        match outcome:
            case _Mended():
                return True
            case _Failed(why):
                raise _not_mended(error, why)
            case _Declined():
                return False
        told = "the time for it ran out"
        raise _not_mended(error, errors.RequestTimedOut(told, sent=True))

    @contextlib.contextmanager
    def _landing(self, flights: Flights, flight: Flight, account: str) -> Iterator[Callable[[Any], None]]:
        """The part of whoever makes a flight: it lands however it ends, without an outcome where nothing came of it."""
        before = _inside.get()
        _inside.set(before | {account})
        try:
            yield lambda outcome: flights.land(flight, outcome, self.clock.now())
        finally:
            _inside.set(before)
            flights.land(flight, None, self.clock.now())

    def _outcome(self, account: str, settings: Settings, tries: RetryState, *, start: bool) -> Steps[Any]:
        decision: Any = True
        try:
            if start and callable(settings.on_session_expired):
                left = self._until(tries) - self.clock.now()
                decision = yield CallBack(settings.on_session_expired, account, left)
            if isinstance(decision, Late):
                raise errors.RequestTimedOut("on_session_expired took too long", sent=False)
            if decision is None or decision is False:
                return _Declined()
            if start:
                yield from self._signed_in(account, decision, settings, tries)
            else:
                attempts = self._open(account)
                yield from self._joined(account, attempts[-1] if attempts else None, settings, tries)
        except errors.ClientClosed:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a function of the user's raises is told to all who wait
            # It is kept until the next one, and its frames hold whole answers.
            for each in causes(error):
                each.__traceback__ = None
            return _Failed(error, could_ask=settings.on_challenge is not None)
        return _Mended()

    def _signed_in(self, account: str, decision: Any, settings: Settings, tries: RetryState) -> Steps[None]:
        for _ in range(_MOST_STARTS):
            try:
                attempt = yield from self._started(account, decision, tries.deadline)
            except errors.AlreadyAuthenticated:
                return
            except errors.AttemptInProgress as open_one:
                attempt = open_one.attempt
            if (yield from self._joined(account, attempt, settings, tries)):
                return
        raise errors.AttemptInProgress(account, None, elsewhere=True)

    def _started(self, account: str, decision: Any, deadline: Deadline) -> Steps[Any]:
        platform = self.platform(account)
        if decision is True:
            attempt = yield from platform._reauthenticate(account, deadline)  # noqa: SLF001 - it is ours
        else:
            attempt = yield from platform._switch(account, decision, deadline)  # noqa: SLF001
        attempt._core.mends = True  # noqa: SLF001 - it is ours
        return attempt

    def _joined(self, account: str, attempt: Any, settings: Settings, tries: RetryState) -> Steps[bool]:
        """Wait for an attempt: one that was begun for a call, that somebody else waits for, or that another process has.

        False where another process kept the account and left no outcome: it only looked, or it is gone.
        """
        if attempt is not None and attempt._core.mends:  # noqa: SLF001
            ask = (
                self._in_flight.face_checks.counting(account, settings.on_challenge) if settings.on_challenge else None
            )
            left = Deadline(self._until(tries)).left(self.clock.now())
            yield from attempt._result(left, ask, limit=tries.deadline)  # noqa: SLF001
        elif attempt is None and self.locks is not None:
            return (yield from self._ended_elsewhere(self.locks(account), account, tries))
        else:
            # Whoever waits for that one asks what there is to ask.
            yield from self._polled(account, self._until(tries))
        return True

    def _open(self, account: str) -> list[Any]:
        """The attempts for an account that this client knows to be open."""
        attempts: list[Any] = self.platform(account)._open.open_for(account)  # noqa: SLF001 - it is ours
        return attempts

    def _is_open(self, account: str) -> bool:
        """Whether an attempt for an account is open that was begun for a call, or that another process has."""
        if any(each._core.mends for each in self._open(account)):  # noqa: SLF001
            return True
        if self.locks is None:
            return False
        lock = self.locks(account)
        if not lock.acquire():
            return True
        lock.release(None)
        return False

    def _waited_out(self, account: str, began: float, settings: Settings, tries: RetryState) -> Steps[bool]:
        """Wait for the end of a sign-in that somebody started, for so long as was asked for.

        False where the account is signed in all the time, but for the first: it may have been signed in since.
        """
        if tries.wait_end is None:
            tries.wait_end = min(self.clock.now() + settings.wait_while_reauthenticating, tries.deadline.end)
        while (left := tries.wait_end - self.clock.now()) > 0:
            flight, ours = self._in_flight.waits.board(account, began)
            if ours:
                with self._landing(self._in_flight.waits, flight, account) as land:
                    looks = Looks(self.platform(account), account, self.clock, self.polling)
                    if (yield from looks.until_the_end(tries.wait_end)) is not None:
                        land(looks)
            outcome = yield Join(flight.outcome, left)
            if outcome is not None:
                tries.waits += 1
                return tries.waits == 1 or outcome.count > 1
        return False

    def _polled(self, account: str, until: float) -> Steps[Status | None]:
        looks = Looks(self.platform(account), account, self.clock, self.polling)
        return looks.until_the_end(until)

    def _ended_elsewhere(self, lock: AccountLock, account: str, tries: RetryState) -> Steps[bool]:
        """Wait until another process is done with an account, and take its outcome; whether it left one."""
        before, until, pause = lock.outcome(), self._until(tries), self.polling.first
        while not lock.acquire():
            left = until - self.clock.now()
            if left <= 0:
                raise errors.AttemptInProgress(account, None, elsewhere=True)
            yield Sleep(min(pause, left))
            pause = self.polling.longer(pause)
        after = lock.outcome()
        lock.release(None)
        if after is not None and after != before and (why := Outcome.read(after).why):
            raise errors.FanscribeError(f"another process tried: {why}")
        return after != before

    def _until(self, tries: RetryState) -> float:
        return min(self.clock.now() + _LONGEST_WAIT, tries.deadline.end)


def _wanted_a_person(outcome: Any, settings: Settings) -> bool:
    """Return whether a recovery failed for want of somebody to ask, whom these settings have: its attempt is still open."""
    return (
        isinstance(outcome, _Failed)
        and isinstance(outcome.error, errors.ChallengeNotAnswered)
        and not outcome.could_ask
        and settings.on_challenge is not None
    )


def _not_mended(error: errors.APIError, why: BaseException | None) -> errors.ReauthenticationFailed:
    names = ("status_code", "request", "message", "retry_after", "from_api", "headers", "json")
    return errors.ReauthenticationFailed(error=why, **{name: getattr(error, name) for name in names})


@attrs.define
class Looks:
    """Looks at an account whose sign-in is not ours to wait for.

    Attributes:
        count: how many it took.
    """

    platform: Any
    account: str
    clock: Clock
    polling: Polling
    count: int = 0

    def until_the_end(self, until: float) -> Steps[Status | None]:
        """Return the status at the end of the sign-in; None where it does not end in time. The first look is made at once."""
        pause = self.polling.first
        while (left := until - self.clock.now()) > 0:
            if self.count:
                yield Sleep(min(pause, left))
                pause = self.polling.longer(pause)
            self.count += 1
            try:
                status: Status = yield from self.platform._look(self.account, Deadline(until), is_polled=True)  # noqa: SLF001
            except errors.FanscribeError as error:
                if not is_transient(error):
                    raise
                continue
            if isinstance(status, Authenticated | Failed) or _OVER.search(getattr(status, "progress", None) or ""):
                return status
        return None
