"""What is to be believed of a poll, and which challenges somebody has answered already. No I/O, no clock."""

from __future__ import annotations

from datetime import datetime, timedelta

import attrs

from fanscribe._signin.status import Authenticated, Challenge, CodeChallenge, FaceCheck, Failed, Pending, Status
from fanscribe._signin.wait import ConfirmFaceCheck, Polling, SubmitCode

# Two clocks of the provider that differ by less than this are the same time.
_CLOCKS_DIFFER = timedelta(seconds=5)
# A Date header has whole seconds, and two of them may be rounded apart.
_ROUNDED = 2.0


@attrs.define
class Freshness:
    """Whether an end can be believed: a poll that could be older than the trigger is no proof.

    Where the account and not the attempt is polled, the first answers may still show how things stood before. An end or a challenge is
    believed once the provider was seen at work since the trigger, or when it still stands after `settle` seconds. An end that by the
    provider's own dates began before the trigger is not believed for `stale` seconds: its clocks may disagree, but not for ever.

    Attributes:
        since: when this process began to look, on its monotonic clock. The time of day of two machines is never compared.
        proven: whether the provider was seen at work.
        triggered: the provider's time of the trigger.
        resumed: whether the trigger was earlier than `since`: then the provider's own dates tell by how much.
    """

    since: float
    proven: bool
    triggered: datetime | None = None
    resumed: bool = False

    def checked(self, status: Status, now: float, polling: Polling, answered: datetime | None = None) -> Status:
        """The status, or `Pending` in its place; `answered` is the provider's time of the answer."""
        if isinstance(status, Pending):
            self.proven = self.proven or status.at_work
            return status
        older = self.is_older(status.started if isinstance(status, Authenticated | Failed) else None)
        if (older or not self.proven) and self._age(now, answered) < (polling.stale if older else polling.settle):
            return Pending(reason="This may be how things stood before.")
        if isinstance(status, Challenge):
            self.proven = True
        return status

    def is_older(self, started: datetime | None) -> bool:
        """Return whether an attempt that was started at that time of the provider's is certainly another one, from before the trigger."""
        return started is not None and self.triggered is not None and started < self.triggered - _CLOCKS_DIFFER

    def _age(self, now: float, answered: datetime | None) -> float:
        age = now - self.since
        if self.resumed and answered and self.triggered:
            age = max(age, (answered - self.triggered).total_seconds() - _ROUNDED)
        return age


@attrs.define
class Answered:
    """What was submitted, so that nobody is asked twice for one code, and is asked again when it was wrong.

    Right after an answer the provider may still show the challenge that it is for. That is nothing new until the grace time of
    `Polling` is over, or the provider was seen at work in between, or it complains in words that it has not used before.

    Attributes:
        codes, checks: how many codes and face checks were submitted.
    """

    codes: int = 0
    checks: int = 0
    _looked_at: type | None = None
    _since: float = 0.0
    _complaints: set[str] = attrs.field(factory=set)

    def submitted(self, answer: SubmitCode | ConfirmFaceCheck, now: float) -> None:
        """An answer is on its way."""
        self._looked_at = CodeChallenge if isinstance(answer, SubmitCode) else FaceCheck
        self._since = now
        self.codes += isinstance(answer, SubmitCode)
        self.checks += isinstance(answer, ConfirmFaceCheck)

    def refused(self) -> None:
        """The provider did not even take the last answer."""
        self._looked_at = None

    def checked(self, status: Status, now: float, polling: Polling, *, direct: bool = False) -> Status:
        """The status, a challenge in it with its number; or `Pending` for one that was answered. `direct` is the answer to a code."""
        match status:
            case CodeChallenge():
                if self._is_looked_at(status, now, polling.code_grace, direct):
                    return Pending(reason="The code is being looked at.")
                status = attrs.evolve(status, number=self.codes + 1)
                self._complaints |= {status.complaint} if status.complaint else set()
            case FaceCheck():
                if self._is_looked_at(status, now, polling.face_grace, direct):
                    return Pending(reason="The face check is being looked at.")
                status = attrs.evolve(status, number=self.checks + 1)
            case Pending() if not status.at_work:
                return status
        self._looked_at = None
        return status

    def _is_looked_at(self, challenge: CodeChallenge | FaceCheck, now: float, grace: float, direct: bool) -> bool:
        complaint = challenge.complaint if isinstance(challenge, CodeChallenge) else None
        complains = complaint is not None and (direct or complaint not in self._complaints)
        return self._looked_at is type(challenge) and now - self._since < grace and not complains
