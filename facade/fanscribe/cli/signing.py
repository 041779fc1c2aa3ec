"""Signing accounts in at the terminal: what is shown, who is asked, and what is said at the end."""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from fanscribe._signin.flow import Polling
from fanscribe.cli import words
from fanscribe.cli.asking import Asker
from fanscribe.cli.options import CONCURRENCY
from fanscribe.cli.screen import Screen, screen
from fanscribe.cli.session import Session, secret_from
from fanscribe.roster import Job, JobResult, Journal, Roster, StartDecision
from fanscribe.status import Challenge, CodeChallenge, FaceCheck, Status


@attrs.define
class Signing:
    """One run over accounts.

    Attributes:
        code_file: where a code is read from that is asked for; None asks the person at the terminal.
        again: the command that goes on with this run; None where each open attempt has one of its own.
    """

    session: Session
    timeout: float | None
    poll: float
    rate: float | None = None
    concurrency: int = CONCURRENCY
    code_file: Path | None = None
    again: str | None = None
    _open: dict[str, Any] = attrs.field(factory=dict)

    async def run(self, jobs: Sequence[Job], journal: Journal | None = None, **options: Any) -> list[JobResult]:
        """What came of each; prints what resumes those that are open, however it ends."""
        shown = screen(self.session, len(jobs), self.timeout)
        asker, outcomes = Asker(self.session.err), list[JobResult]()
        polling = paced(self.poll)
        answers = _Answers(self.session, asker, shown, self.code_file, polling.codes)
        try:
            async with self.session.client(polling=polling, rate=self.rate) as fans:
                with shown.shown():
                    async for outcome in Roster(fans).rotate(
                        jobs,
                        concurrency=self.concurrency,
                        timeout=self.timeout,
                        on_start=lambda job, attempt: self._began(shown, job, attempt),
                        on_challenge=answers.challenge,
                        on_status=shown.told,
                        on_unknown=answers.unknown if self.session.asks else None,
                        journal=journal,
                        **options,
                    ):
                        self._open.pop(outcome.job.key, None)
                        outcomes.append(outcome)
                        shown.ended(outcome)
        except asyncio.CancelledError:
            self._left()
            raise
        self._resumes({outcome.job.key: outcome.token for outcome in outcomes if outcome.token})
        return outcomes

    def _began(self, shown: Screen, job: Job, attempt: Any) -> None:
        self._open[job.key] = attempt
        shown.began(job, attempt)

    def _left(self) -> None:
        """Ctrl-C: the attempts go on at the provider."""
        if self.session.as_json:
            self.session.emit(event="interrupted", open={key: each.token for key, each in self._open.items()})
        self.session.note("Interrupted; what was begun goes on at the provider.")
        self._resumes({key: attempt.token for key, attempt in self._open.items() if attempt.is_open})

    def _resumes(self, tokens: dict[str, str]) -> None:
        if not tokens or self.session.as_json:
            return
        self.session.note("To go on:")
        commands = [self.again] if self.again else [f"fanscribe resume {shlex.quote(each)}" for each in tokens.values()]
        for command in commands:
            self.session.err.print(f"  {command}", markup=False, soft_wrap=True)


def paced(pause: float) -> Polling:
    """The pace of a wait whose longest pause is given, in seconds."""
    return Polling(first=max(0.01, pause / 10), longest=pause, while_asking=min(2.0, pause), settle=min(5.0, pause))


@attrs.define
class _Answers:
    """Answers what is asked, by the person at the terminal."""

    session: Session
    asker: Asker
    shown: Screen
    code_file: Path | None
    tries: int

    async def challenge(self, job: Job, challenge: Challenge) -> str | bool | None:
        """The answer to a challenge; None where nobody can give one."""
        match challenge:
            case CodeChallenge():
                return await self._code(job, challenge)
            case FaceCheck(url):
                return await self._face_check(job, url)
        return True

    async def _code(self, job: Job, challenge: CodeChallenge) -> str | None:
        if self.code_file is not None:
            # It is one code, and one that was wrong is not submitted twice.
            return secret_from(self.code_file, "--code-file") if challenge.number == 1 else None
        if not self.session.asks:
            return None
        with self.shown.paused():
            if challenge.complaint:
                self.session.note(f"{job.key}: not accepted: {challenge.complaint}")
            left = max(1, self.tries - challenge.number + 1)
            tries = "1 try" if left == 1 else f"{left} tries"
            return await self.asker.ask(f"{job.key}: the code {words.origin(challenge)}, {tries} left: ", hidden=True)

    async def _face_check(self, job: Job, url: str | None) -> bool | None:
        if not self.session.asks:
            return None
        with self.shown.paused():
            self.session.note(f"{job.key}: the creator has to pass a face check (about three a day are allowed):")
            self.session.err.print(url or "the provider gave no link", markup=False, soft_wrap=True)
            answer = await self.asker.ask("Press Enter once that is done, or n to give up: ", hidden=False)
        return None if answer is None or answer.strip().lower().startswith("n") else True

    async def unknown(self, job: Job, status: Status | None) -> StartDecision:
        """What to do about an account of which nobody knows whether its request arrived."""
        with self.shown.paused():
            seen = words.state(status) if status else "nothing"
            self.session.note(f"{job.key}: nobody knows whether its request arrived. The provider says of it: {seen}.")
            decisions: dict[str, StartDecision] = {"s": "send", "w": "wait", "l": "leave"}
            while True:
                question = "Send it again, wait for it, or leave it? [s/w/l] "
                answer = await self.asker.ask(question, hidden=False)
                if answer is None:
                    return "leave"
                if decision := decisions.get(answer.strip().lower()[:1]):
                    return decision
