"""Keeping accounts signed in: who is not, is re-authenticated, not too often, and nobody is asked for too many face checks."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from typing import Any, Literal, TypeAlias

import attrs

from fanscribe import errors
from fanscribe._core.clock import WakeEvent
from fanscribe._core.effects import Emit, Sleep, Spawn, Steps, Stream
from fanscribe._signin.accounts import Accounts
from fanscribe._signin.status import Platform, platform_of
from fanscribe.errors import FaceCheckLimit, FanscribeError
from fanscribe.roster.jobs import Job, Outcome, Reauthenticate, Resume, State
from fanscribe.roster.listing import PLATFORMS, Listed, listed
from fanscribe.roster.rotation import Rotation

# An account that could not be signed in is tried again after so many seconds, twice as many each time, at most so many.
_FIRST_PAUSE, _LONGEST_PAUSE = 300.0, 21_600.0

Kind: TypeAlias = Literal["listed", "listing failed", "session gone", "ended"]


@attrs.frozen
class Watched:
    """Something that a watch has seen or done.

    Attributes:
        kind: "listed" (the accounts were looked at), "listing failed" (with its `error`; it is tried again), "session gone" (and the
            account is being re-authenticated) or "ended" (with the `outcome` of that).
        count: how many accounts are in the list.
        again_in: seconds after which the account is tried again at the earliest; None where it is signed in.
    """

    kind: Kind
    platform: Platform | None = None
    account_id: str | None = None
    count: int | None = None
    outcome: Outcome | None = None
    error: FanscribeError | None = None
    again_in: float | None = None


@attrs.define
class _Account:
    """What is remembered of an account."""

    failures: int = 0
    not_before: float = 0.0
    token: str | None = None
    is_at_work: bool = False


@attrs.define
class Watch:
    """One watch.

    Attributes:
        nudged: accounts that somebody says to have lost their session; None for any.
        wake: rung when there is something to do before the next look.
    """

    client: Any
    rotation: Rotation
    every: float
    only: Collection[str] | None
    nudged: deque[str | None]
    wake: WakeEvent
    _accounts: dict[str, _Account] = attrs.field(factory=dict)
    _ended: deque[Watched] = attrs.field(factory=deque)

    def steps(self) -> Stream[Watched]:
        """What is seen and done, for ever."""
        clock = self.rotation.runner.clock
        next_look = clock.now()
        while True:
            told, gone = set[str | None](), set[tuple[Platform, str]]()
            while self.nudged:
                told.add(self.nudged.popleft())
            if told or clock.now() >= next_look:
                next_look = clock.now() + self.every
                # What somebody says of an account may be long past: the list is looked at before anything is started.
                gone = {(platform_of(account), account) for account in told if account is not None}
                for platform in PLATFORMS:
                    seen = yield from self._look(platform)
                    yield Emit(seen[0])
                    gone |= {(platform, each.account_id) for each in seen[1] if each.is_signed_in is False}
                    gone -= {(platform, each.account_id) for each in seen[1] if each.is_signed_in}
            for platform, account in sorted(gone):
                if self._is_due(account):
                    yield Emit(Watched("session gone", platform, account))
                    yield Spawn(self._mended(platform, account))
            while self._ended:
                yield Emit(self._ended.popleft())
            if not self.nudged and not self._ended:
                yield Sleep(max(0.0, next_look - clock.now()), self.wake)

    @property
    def _owner(self) -> Accounts:
        accounts: Accounts = self.client._shared.accounts  # noqa: SLF001 - it is ours
        return accounts

    def _look(self, platform: Platform) -> Steps[tuple[Watched, list[Listed]]]:
        try:
            found = yield from listed(self.client, platform)
        except errors.ClientClosed:
            raise
        except FanscribeError as error:
            return Watched("listing failed", platform, error=error), []
        return Watched("listed", platform, count=len(found)), found

    def _is_due(self, account: str) -> bool:
        if self.only is not None and account not in self.only:
            return False
        known = self._accounts.setdefault(account, _Account())
        now = self.rotation.runner.clock.now()
        return not known.is_at_work and now >= known.not_before and now >= self._owner.next_face_check(account)

    def _mended(self, platform: Platform, account: str) -> Steps[None]:
        known = self._accounts[account]
        known.is_at_work = True
        try:
            job: Job = Resume(known.token) if known.token else Reauthenticate(account)
            outcome = yield from self.rotation.outcome(job, None)
            self._ended.append(self._judged(platform, account, known, outcome))
        finally:
            known.is_at_work = False
            self.wake.set()

    def _judged(self, platform: Platform, account: str, known: _Account, outcome: Outcome) -> Watched:
        known.token = outcome.token
        if outcome.is_signed_in:
            known.failures, known.not_before = 0, 0.0
            return Watched("ended", platform, account, outcome=outcome)
        now = self.rotation.runner.clock.now()
        pause = min(_FIRST_PAUSE * 2**known.failures, _LONGEST_PAUSE)
        if isinstance(outcome.error, FaceCheckLimit):
            pause = max(pause, self._owner.next_face_check(account) - now)
        elif outcome.state is State.OPEN:
            # It is waited for further; nothing is started anew.
            pause = 0.0
        known.failures += outcome.state is not State.OPEN
        known.not_before = now + pause
        return Watched("ended", platform, account, outcome=outcome, again_in=pause)
