"""An account that cannot be called at the moment: its session is mended, or the end of its sign-in is waited for, by one for all."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, Final

import attrs

from fanscribe import errors
from fanscribe.callbacks import Late
from fanscribe.clock import Clock
from fanscribe.facechecks import FaceChecks
from fanscribe.flights import Flight, Flights
from fanscribe.http.settings import Settings
from fanscribe.locks import AccountLock, Locks, Outcome
from fanscribe.retries import Tries, is_transient
from fanscribe.signin.flow import Polling
from fanscribe.status import Authenticated, Failed, Status
from fanscribe.steps import CallBack, Join, Sleep, Steps

# A session that is gone so soon after a success was not mended by it, and an attempt that failed would fail again.
_RIGHT_AFTER: Final = 60.0
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
    """The attempt, or what was to start it, failed."""

    error: BaseException


@attrs.frozen
class _Declined:
    """Whoever decides said no."""


@attrs.define
class Mender:
    """The flights of one client: one re-authentication for an account, and one poll for all who wait for it."""

    clock: Clock
    polling: Polling
    platform: Callable[[str], Any]
    locks: Locks | None
    _sessions: Flights = attrs.field(factory=Flights)
    _waits: Flights = attrs.field(factory=Flights)
    _face_checks: FaceChecks = attrs.field(default=attrs.Factory(lambda self: FaceChecks(self.clock), takes_self=True))

    def mended(
        self, error: errors.APIError, account: str, began: float, settings: Settings, tries: Tries
    ) -> Steps[bool]:
        """Whether the call that failed with `error` is to be made again; raises where mending failed."""
        if account in _inside.get():
            return False
        mends = settings.on_session_expired != "raise"
        if isinstance(error, errors.SessionExpired):
            return mends and (yield from self._session(error, account, began, settings, tries))
        if mends and not tries.mended and (self._sessions.current(account) or self._is_open(account)):
            tries.mended = True
            outcome = yield from self._flown(account, began, settings, tries, start=False)
            return self._went_on(outcome, error)
        if settings.wait_while_reauthenticating > 0:
            return (yield from self._waited_out(account, began, settings, tries))
        return False

    def _session(
        self, error: errors.SessionExpired, account: str, began: float, settings: Settings, tries: Tries
    ) -> Steps[bool]:
        if tries.mended:
            raise _not_mended(error, None)
        tries.mended = True
        if last := self._sessions.last(account):
            ended, outcome = last
            again = began >= ended and self.clock.now() - ended < _RIGHT_AFTER
            if again and not isinstance(outcome, _Declined):
                raise _not_mended(error, outcome.error if isinstance(outcome, _Failed) else None)
        outcome = yield from self._flown(account, began, settings, tries, start=True)
        return self._went_on(outcome, error)

    def _flown(self, account: str, began: float, settings: Settings, tries: Tries, *, start: bool) -> Steps[Any]:
        """The outcome of the flight for an account, whoever makes it; None where the time of the call ran out."""
        until = self._until(tries)
        while (left := until - self.clock.now()) > 0:
            flight, ours = self._sessions.board(account, began)
            if ours:
                with self._landing(self._sessions, flight, account) as land:
                    outcome = yield from self._outcome(account, settings, tries, start=start)
                    if isinstance(outcome, _Failed) and self.clock.now() >= tries.end:
                        # The time of this call is over, and not that of the others: one of them goes on.
                        return outcome
                    land(outcome)
            outcome = yield Join(flight.outcome, left)
            if outcome is not None:
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

    def _outcome(self, account: str, settings: Settings, tries: Tries, *, start: bool) -> Steps[Any]:
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
            return _Failed(error)
        return _Mended()

    def _signed_in(self, account: str, decision: Any, settings: Settings, tries: Tries) -> Steps[None]:
        for _ in range(_MOST_STARTS):
            try:
                attempt = yield from self._started(account, decision)
            except errors.AlreadyAuthenticated:
                return
            except errors.AttemptInProgress as open_one:
                attempt = open_one.attempt
            if (yield from self._joined(account, attempt, settings, tries)):
                return
        raise errors.AttemptInProgress(account, None, elsewhere=True)

    def _started(self, account: str, decision: Any) -> Steps[Any]:
        platform = self.platform(account)
        if decision is True:
            attempt = yield from type(platform).reauthenticate(platform, account)
        else:
            attempt = yield from type(platform).switch_credentials(platform, account, decision)
        attempt._core.mends = True  # noqa: SLF001 - it is ours
        return attempt

    def _joined(self, account: str, attempt: Any, settings: Settings, tries: Tries) -> Steps[bool]:
        """Wait for an attempt: one that was begun for a call, that somebody else waits for, or that another process has.

        False where another process kept the account and left no outcome: it only looked, or it is gone.
        """
        if attempt is not None and attempt._core.mends:  # noqa: SLF001
            ask = self._face_checks.counting(account, settings.on_challenge) if settings.on_challenge else None
            yield from type(attempt).result(attempt, self._until(tries) - self.clock.now(), ask)
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

    def _waited_out(self, account: str, began: float, settings: Settings, tries: Tries) -> Steps[bool]:
        """Wait for the end of a sign-in that somebody started, for so long as was asked for."""
        if tries.wait_end is None:
            tries.wait_end = min(self.clock.now() + settings.wait_while_reauthenticating, tries.end)
        while (left := tries.wait_end - self.clock.now()) > 0:
            flight, ours = self._waits.board(account, began)
            if ours:
                with self._landing(self._waits, flight, account) as land:
                    pause = min(self.polling.first * self.polling.factor ** min(tries.waits, 20), self.polling.longest)
                    land((yield from self._polled(account, tries.wait_end, pause)))
            outcome = yield Join(flight.outcome, left)
            if outcome is not None:
                tries.waits += 1
                return True
        return False

    def _polled(self, account: str, until: float, pause: float | None = None) -> Steps[Status | None]:
        return polled_to_the_end(self.platform(account), account, until, self.clock, self.polling, pause)

    def _ended_elsewhere(self, lock: AccountLock, account: str, tries: Tries) -> Steps[bool]:
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

    def _until(self, tries: Tries) -> float:
        return min(self.clock.now() + _LONGEST_WAIT, tries.end)


def _not_mended(error: errors.APIError, why: BaseException | None) -> errors.ReauthenticationFailed:
    names = ("status_code", "request", "message", "retry_after", "from_api", "headers", "json")
    return errors.ReauthenticationFailed(error=why, **{name: getattr(error, name) for name in names})


def polled_to_the_end(
    platform: Any, account: str, until: float, clock: Clock, polling: Polling, pause: float | None = None
) -> Steps[Status | None]:
    """The status at the end of a sign-in that is not ours to wait for; None where it does not end in time."""
    pause = polling.first if pause is None else pause
    while (left := until - clock.now()) > 0:
        yield Sleep(min(pause, left))
        pause = polling.longer(pause)
        try:
            status: Status = yield from type(platform).account_status(platform, account)
        except errors.FanscribeError as error:
            if not is_transient(error):
                raise
            continue
        if isinstance(status, Authenticated | Failed) or _OVER.search(getattr(status, "progress", None) or ""):
            return status
    return None
