"""A call that its account keeps from being answered: the session is recovered, or a sign-in waited for, by one caller for all."""

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
from fanscribe._signin.accounts import Accounts, Flight, Worker, asking, is_asked_about, is_at_work, is_over
from fanscribe._signin.core import account_of
from fanscribe._signin.locks import LockNote
from fanscribe._signin.status import Authenticated, Failed, Status
from fanscribe._signin.wait import Poll

# A session that is gone so soon after a success was not recovered by it, and an attempt that failed would fail again.
RIGHT_AFTER: Final = 60.0
_LONGEST_WAIT: Final = 600.0
# So often a call is made again because its account seems to be signed in, or is being signed in by nobody knows whom.
_MOST_RECOVERIES: Final = 4
# Seconds after which whoever waits for a flight sees whether somebody still makes it.
_LOOK_EVERY: Final = 1.0


@attrs.frozen
class _End:
    """How a recovery, or the wait for a sign-in, ended.

    Attributes:
        may_call: whether the call is to be made again; if not, and there is no error, whoever decides said no.
        only_seems: whether the account only seems to be signed in: the call itself tells more.
        error: why it failed.
        wants_person: whether it failed since there was nobody to ask: the attempt is open still.
    """

    may_call: bool = False
    only_seems: bool = False
    error: BaseException | None = None
    wants_person: bool = False


@attrs.frozen
class SessionRecovery:
    """What one client, with its options, does about an account that cannot be called at the moment."""

    accounts: Accounts
    platform: Callable[[str], Any]

    def hold(self, account: str, settings: Settings, tries: RetryState) -> Steps[None]:
        """Wait for a recovery of this client's that is under way, where the call would wait for it afterwards."""
        flight = self.accounts.flight(account)
        if flight is None or settings.on_session_expired == "raise":
            return
        if flight.is_under_way and not self._is_called_by(flight, account):
            yield from self._join(flight, account, self._until(tries), settings, tries)

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
        recovers, is_expired = settings.on_session_expired != "raise", isinstance(error, errors.SessionExpired)
        is_held_off = isinstance(error, errors.AccountReauthenticating) and policy is Policy.SAFE
        if not (is_expired and recovers) and not is_held_off:
            return False
        flight = self.accounts.flight(account)
        if self._is_called_by(flight, account):
            return False
        if is_expired:
            # Whatever it was, it was turned away.
            end = yield from self._session(error, flight, account, began, settings, tries)
        elif recovers and not tries.has_joined and self._is_recovered(flight, account):
            tries.has_joined = True
            end = yield from self._recovery(account, began, settings, tries, starts=False)
        elif settings.wait_while_reauthenticating > 0:
            return (yield from self._wait(account, began, settings, tries))
        else:
            return False
        if end is None:
            end = _End(error=errors.RequestTimedOut("the time for it ran out", sent=True))
        if end.error is not None:
            raise _not_recovered(error, end.error)
        return end.may_call

    def _session(
        self,
        error: errors.APIError,
        flight: Flight | None,
        account: str,
        began: float,
        settings: Settings,
        tries: RetryState,
    ) -> Steps[_End | None]:
        if tries.has_recovered or tries.recoveries >= _MOST_RECOVERIES:
            raise _not_recovered(error, None)
        # While an attempt is under way the provider answers 503, so that a start in doubt came to nothing.
        self.accounts.trust(account, began)
        trusts = True
        if flight is not None and flight.ended is not None and flight.ended <= began:
            last: _End = flight.end or _End()
            is_right_after = self.accounts.clock.now() - flight.ended < RIGHT_AFTER
            if is_right_after and (
                (last.may_call and not last.only_seems) or (last.error and not _goes_on(last, settings))
            ):
                raise _not_recovered(error, last.error)
            trusts = not (is_right_after and last.only_seems)
        end = yield from self._recovery(account, began, settings, tries, starts=True, trusts=trusts)
        tries.has_recovered = end is None or not end.only_seems
        return end

    def _recovery(
        self, account: str, began: float, settings: Settings, tries: RetryState, *, starts: bool, trusts: bool = True
    ) -> Steps[_End | None]:
        """Have an account signed in, by one caller for all; None where the time of the call ran out."""
        until = self._until(tries)

        def lead(flight: Flight) -> Steps[_End]:
            return self._signed_in(flight, account, until, settings, tries.deadline, starts=starts, trusts=trusts)

        return (yield from self._shared(account, account, began, until, settings, tries, lead))

    def _wait(self, account: str, began: float, settings: Settings, tries: RetryState) -> Steps[bool]:
        """Wait for the end of a sign-in that somebody started, for so long as was asked for."""
        accounts = self.accounts
        if tries.wait_end is None:
            tries.wait_end = min(accounts.clock.now() + settings.wait_while_reauthenticating, tries.deadline.end)
        until = tries.wait_end

        def lead(_: Flight) -> Steps[_End | None]:
            try:
                status, looks = yield from accounts.follow(self.platform(account), account, until)
            except errors.APIError:
                # It may not be looked at: the call itself tells more.
                return _End(may_call=True)
            return None if status is None else _End(may_call=True, only_seems=looks == 1)

        is_first = not tries.wait_pause
        if not is_first:
            # The call says something else than the list did.
            yield Sleep(max(0.0, min(tries.wait_pause, until - accounts.clock.now())))
        tries.wait_pause = accounts.polling.next_delay(tries.wait_pause) or accounts.polling.first
        end = yield from self._shared(f"wait {account}", account, began, until, settings, tries, lead)
        # What is signed in at the first look may have been signed in since the call: that is told once.
        return end is not None and end.may_call and (is_first or not end.only_seems)

    def _shared(
        self,
        key: str,
        account: str,
        began: float,
        until: float,
        settings: Settings,
        tries: RetryState,
        lead: Callable[[Flight], Steps[_End | None]],
    ) -> Steps[_End | None]:
        """Return how it ends, whoever does it; None where that is not before `until`."""
        clock = self.accounts.clock
        while clock.now() < until:
            flight, is_ours = self.accounts.join(key, began)
            if is_ours:
                end = None
                try:
                    end = yield from lead(flight)
                finally:
                    # The time of this call may be over, and not that of the others: one of them goes on.
                    gave_up = end is not None and end.error is not None and clock.now() >= until
                    self.accounts.finish(flight, None if gave_up else end)
                return end
            end = yield from self._join(flight, account, until, settings, tries)
            if end is not None and not _goes_on(end, settings):
                return end
            began = began if end is None else clock.now()
        return None

    def _join(
        self, flight: Flight, account: str, until: float, settings: Settings, tries: RetryState
    ) -> Steps[_End | None]:
        """Return how a flight of somebody else's ends; None where that is not before `until`, or it was given up.

        Whoever comes while a function of the user's is called may be called by that function, in a thread of its own.
        """
        clock = self.accounts.clock
        is_asking = self._is_asking(flight, account)
        patience = clock.now() + (0.0 if tries.has_waited else settings.timeout) if is_asking else float("inf")
        tries.has_waited = tries.has_waited or is_asking
        while flight.is_under_way and clock.now() < until:
            if self._is_asking(flight, account) and clock.now() >= patience:
                told = f"a function that was called for the recovery did not return in {settings.timeout:g} s"
                return _End(error=errors.RequestTimedOut(told, sent=False))
            yield WaitFor(flight.result, max(0.0, min(until, patience, clock.now() + _LOOK_EVERY) - clock.now()))
            patience = patience if self._is_asking(flight, account) else float("inf")
        end: _End | None = flight.end
        return end

    def _is_asking(self, flight: Flight, account: str) -> bool:
        """Return whether a function of the user's is being called for a recovery."""
        attempts = self.accounts.open_attempts(account)
        return flight.is_asking or any(each._core.is_asking for each in attempts)  # noqa: SLF001 - it is ours

    def _is_called_by(self, flight: Flight | None, account: str) -> bool:
        """Return whether a recovery, or a wait for an attempt, would wait for the call that asks."""
        if flight is not None and flight.is_under_way and (flight.worker == Worker.current() or is_asked_about(flight)):
            return True
        return any(is_asked_about(each._core) for each in self.accounts.open_attempts(account))  # noqa: SLF001 - it is ours

    def _signed_in(
        self,
        flight: Flight,
        account: str,
        until: float,
        settings: Settings,
        deadline: Deadline,
        *,
        starts: bool,
        trusts: bool,
    ) -> Steps[_End]:
        platform = self.platform(account)
        try:
            status, attempts = None, self.accounts.attempts(platform, account)
            if starts and trusts and (platform._polls_account or not attempts):  # noqa: SLF001 - it is ours
                with contextlib.suppress(errors.APIError):
                    # A key may not ask, or nothing is known of it.
                    status = yield from self.accounts.look(platform, account, deadline)
            is_busy = is_at_work(status) and not platform._polls_account  # noqa: SLF001
            if isinstance(status, Authenticated) or (
                is_busy and not attempts and not self.accounts.is_worked_at(account)
            ):
                # A word may stay when the work is over.
                return _End(may_call=True, only_seems=True)
            decision: Any = starts
            if starts and callable(settings.on_session_expired):
                with asking(flight):
                    left = until - self.accounts.clock.now()
                    decision = yield InvokeCallback(settings.on_session_expired, account, left)
                if decision is TIMED_OUT:
                    raise errors.RequestTimedOut("on_session_expired took too long", sent=False)
                if decision is None or decision is False:
                    return _End()
            sign_in = _SignIn(self.accounts, platform, account, decision, settings, deadline, status)
            is_recovered = yield from sign_in.steps(until)
        except errors.ClientClosed:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a function of the user's raises is told to all who wait
            # It is kept until the next one, and its frames hold whole answers.
            for each in causes(error):
                each.__traceback__ = None
            nobody_to_ask = isinstance(error, errors.ChallengeNotAnswered) and settings.on_challenge is None
            return _End(error=error, wants_person=nobody_to_ask)
        return _End(may_call=True, only_seems=not is_recovered)

    def _is_recovered(self, flight: Flight | None, account: str) -> bool:
        """Return whether an attempt for an account is open that was begun for a call, or that nobody waits for; or may be."""
        cores = [each._core for each in self.accounts.attempts(self.platform(account), account)]  # noqa: SLF001 - it is ours
        if any(core.is_recovery or not core.is_worked_at() for core in cores):
            return True
        if flight is not None and (flight.is_under_way or (flight.end and flight.end.only_seems)):
            return True
        return self.accounts.is_doubtful(account) or self.accounts.is_worked_at(account)

    def _until(self, tries: RetryState) -> float:
        return min(self.accounts.clock.now() + _LONGEST_WAIT, tries.deadline.end)


@attrs.define
class _SignIn:
    """Having an account signed in: by the attempt that is open, by one that is started, or by whoever is at it already.

    Nothing is waited for that nobody works at: an attempt of ours is polled, and what others do is looked at.

    Attributes:
        decision: what to start: true for what the provider has stored, or credentials; false for nothing.
        status: what the provider said of the account at last.
        doubt: what became of a start, where that is not known.
    """

    accounts: Accounts
    platform: Any
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
        """Return true once the account is signed in, and false where the call itself is to tell; raises what went wrong.

        That is so once nobody is at the account, where nothing was to be started, and where the provider seems to be at work for longer.
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
            if attempt is not None and not attempt._core.is_worked_at():  # noqa: SLF001 - it is ours
                return (yield from self._poll(attempt, left))
            end = yield from self._look(attempt, left)
        return True

    def _is_over(self, note: LockNote) -> bool:
        """Return whether another process left nothing to wait for; raises where it failed."""
        if note.why:
            raise errors.FanscribeError(f"another process tried: {note.why}")
        return not note.token and not note.is_doubtful and self._started is None

    def _attempt(self) -> Steps[Any]:
        """Return the attempt to wait for: one that is open, or is started now; None where that is somebody else's affair."""
        is_busy = is_at_work(self.status)
        # Ours, and then the one that another process left.
        for _ in range(2):
            attempts = self.accounts.attempts(self.platform, self.account)
            if self.decision and self.status is not None and not is_busy:
                # The session is gone, and the provider is not at work: what nobody waits for came to nothing.
                for each in attempts:
                    if not each._core.is_worked_at() and each._core.age() >= self.accounts.polling.settle:  # noqa: SLF001
                        each.forget()
            if attempts and attempts[-1].is_open:
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
        except (errors.ReauthenticationRefused, errors.OutcomeUnknown) as error:
            # It is refused most often since somebody else has started one.
            self.doubt = error
            if isinstance(error, errors.OutcomeUnknown):
                self._pause = max(self._pause, self.accounts.polling.settle)
            return None
        self._started._core.is_recovery = True  # noqa: SLF001
        return self._started

    def _poll(self, attempt: Any, left: float) -> Steps[bool]:
        ask = self.settings.on_challenge
        ask = None if ask is None else self.accounts.limit_face_checks(self.account, ask)
        try:
            if attempt is not self._started:
                yield from attempt._tolerant(Poll(), self.deadline)  # noqa: SLF001
            if attempt.is_open:
                yield from attempt._result(left, ask, limit=self.deadline)  # noqa: SLF001
                return True
        except errors.NotFound:
            if attempt is self._started or attempt.is_open:
                raise
        # An end that nobody saw before may be of another time: the call itself tells more.
        return False

    def _look(self, attempt: Any, left: float) -> Steps[bool | None]:
        """Look at the account after a pause, or once whoever waits for an attempt stops doing so."""
        core = None if attempt is None else attempt._core  # noqa: SLF001
        if core is not None and core.is_asking and self.accounts.clock.now() >= self._began + self.settings.timeout:
            # Whoever comes while a person is asked may be called by that person's function.
            raise errors.AttemptInProgress(self.account, attempt)
        watchers, pause = [*core.watchers] if core else [], min(self._pause, left)
        yield WaitFor(watchers[-1], pause) if watchers else Sleep(pause)
        self._pause = self.accounts.polling.next_delay(self._pause)
        last = None if attempt is None or attempt.is_open else attempt.last_status
        if isinstance(last, Authenticated | Failed):
            account_of(attempt, last)
            return True
        try:
            self.status = yield from self.accounts.look(self.platform, self.account, self.deadline)
        except errors.APIError:
            self.status = None
            if self.doubt is not None:
                raise self.doubt from None
            return False if self._is_nobodys() else None
        if isinstance(self.status, Authenticated):
            return True
        if self.status is None:
            return None
        if is_at_work(self.status):
            return False if self.decision and attempt is None and self._is_nobodys() else None
        if self.doubt is not None:
            raise self.doubt
        # Whoever has the lock has not seen it yet, and leaves a note.
        is_done = not self.decision and is_over(self.status) and not self.accounts.is_worked_at(self.account)
        return False if is_done else None

    def _is_nobodys(self) -> bool:
        """Return whether it has been waited for long enough for somebody of whom nothing is known: the call itself tells more."""
        waited = self.accounts.clock.now() - self._began
        return waited >= self.accounts.polling.longest and not self.accounts.is_worked_at(self.account)


def _goes_on(end: _End, settings: Settings) -> bool:
    """Return whether a recovery failed for want of somebody to ask, whom these settings have."""
    return end.wants_person and settings.on_challenge is not None


def _not_recovered(error: errors.APIError, why: BaseException | None) -> errors.ReauthenticationFailed:
    names = ("status_code", "request", "message", "code", "description", "retry_after", "from_api", "headers", "json")
    return errors.ReauthenticationFailed(error=why, **{name: getattr(error, name) for name in names})
