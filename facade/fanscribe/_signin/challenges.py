"""Which polls are credible, and which challenges have been answered. No I/O, no clock."""

from __future__ import annotations

from datetime import datetime, timedelta

import attrs

from fanscribe._signin.polling import Polling
from fanscribe._signin.status import Authenticated, Challenge, CodeChallenge, FaceCheck, Failed, Pending, Status
from fanscribe._signin.wait import ConfirmFaceCheck, SubmitCode

# Two clocks of the provider that differ by less than this are the same time.
_CLOCKS_DIFFER = timedelta(seconds=5)
# A Date header has whole seconds, and two of them may be rounded apart.
_ROUNDED = 2.0


@attrs.define
class Freshness:
    """Filter final statuses that may be older than the start of the attempt.

    If the account and not the attempt is polled, the first responses may be about an earlier attempt. An end or a challenge is accepted
    once the provider was seen at work since the start, or if it is still reported after `settle` seconds. An end that by the provider's
    own dates is older than the start is not accepted for `stale` seconds: its clocks may disagree, but not for ever.

    Attributes:
        since: when this process began to poll, on its monotonic clock. The time of day of two machines is never compared.
        confirmed: whether the provider has been seen at work on this attempt.
        started_at_provider: when the attempt was started, by the provider's clock.
        resumed: whether the start was earlier than `since`: then the provider's own dates show by how much.
    """

    since: float
    confirmed: bool
    started_at_provider: datetime | None = None
    resumed: bool = False

    def filter(self, status: Status, now: float, polling: Polling, response_date: datetime | None = None) -> Status:
        """Return the status, or `Pending` if it may be old; `response_date` is the Date header of the response."""
        if isinstance(status, Pending):
            self.confirmed = self.confirmed or status.at_work
            return status
        older = self.is_older(status.started if isinstance(status, Authenticated | Failed) else None)
        if (older or not self.confirmed) and self._age(now, response_date) < (
            polling.stale if older else polling.settle
        ):
            return Pending(reason="This status may be older than the attempt.")
        if isinstance(status, Challenge):
            self.confirmed = True
        return status

    def is_older(self, started: datetime | None) -> bool:
        """Return whether an attempt that was started at that time of the provider's is certainly another one, from before the trigger."""
        return (
            started is not None
            and self.started_at_provider is not None
            and started < self.started_at_provider - _CLOCKS_DIFFER
        )

    def _age(self, now: float, response_date: datetime | None) -> float:
        age = now - self.since
        if self.resumed and response_date and self.started_at_provider:
            age = max(age, (response_date - self.started_at_provider).total_seconds() - _ROUNDED)
        return age


@attrs.define
class SubmissionLog:
    """Remember submissions, so that a person is asked once for each code, and again if it was wrong.

    Right after an answer the provider may still show the challenge that it is for. That is nothing new until the grace time of
    `Polling` is over, or the provider was seen at work in between, or it complains in words that it has not used before.

    Attributes:
        codes, checks: how many codes and face checks were submitted.
    """

    codes: int = 0
    checks: int = 0
    _pending: type | None = None
    _refusal: str | None = None
    _since: float = 0.0
    _complaints: frozenset[str] = frozenset()

    def record(self, answer: SubmitCode | ConfirmFaceCheck, now: float) -> None:
        """Record that an answer is being sent."""
        self._pending = CodeChallenge if isinstance(answer, SubmitCode) else FaceCheck
        self._refusal = None
        self._since = now
        self.codes += isinstance(answer, SubmitCode)
        self.checks += isinstance(answer, ConfirmFaceCheck)

    def reject(self, complaint: str) -> None:
        """Record that the provider rejected the last code: the next challenge for one says why, whatever the poll says."""
        self._pending, self._refusal = None, complaint

    def filter(self, status: Status, now: float, polling: Polling, *, direct: bool = False) -> Status:
        """Return the status, its challenge numbered; or `Pending` if that was answered. `direct`: the response to a code."""
        match status:
            case CodeChallenge():
                if self._is_pending_review(status, now, polling.code_grace, direct):
                    return Pending(reason="The code is being checked.")
                self._complaints |= {status.complaint} if status.complaint else frozenset()
                complaint = self._refusal or status.complaint
                self._pending = None
                return attrs.evolve(status, number=self.codes + 1, complaint=complaint)
            case FaceCheck():
                if self._is_pending_review(status, now, polling.face_grace, direct):
                    return Pending(reason="The face check is being reviewed.")
                status = attrs.evolve(status, number=self.checks + 1)
            case Pending() if not status.at_work:
                return status
        self._pending = self._refusal = None
        return status

    def _is_pending_review(self, challenge: CodeChallenge | FaceCheck, now: float, grace: float, direct: bool) -> bool:
        complaint = challenge.complaint if isinstance(challenge, CodeChallenge) else None
        complains = complaint is not None and (direct or complaint not in self._complaints)
        return self._pending is type(challenge) and now - self._since < grace and not complains
