"""Sign accounts in at the terminal: show progress, ask for codes, and print how to resume."""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Final

import attrs

from fanscribe._signin.polling import Polling
from fanscribe._signin.status import Challenge, CodeChallenge, FaceCheck, Status
from fanscribe.cli import formatting
from fanscribe.cli.console import print_whole, show_link
from fanscribe.cli.context import CommandContext, read_secret_option
from fanscribe.cli.options import CONCURRENCY
from fanscribe.cli.prompts import Prompter
from fanscribe.cli.screen import Screen, make_screen
from fanscribe.errors import JournalFailed
from fanscribe.roster import Job, JobResult, JobState, Journal, Roster, StartDecision
from fanscribe.roster.journal import JournalEntry
from fanscribe.roster.rotation import OnJobChallenge, OnUnknownStart

_NOT_ASKED: Final = "nobody is asked, as stdin is not a terminal or --no-input is set"


@attrs.define
class SignInRun:
    """A run that signs accounts in.

    Attributes:
        code_file: the file to read a code from; None asks the person at the terminal.
        resume_command: the command that continues this run; None for one command per open attempt.
        ask: answers challenges in place of the person at the terminal.
        unknown: the decision about every start request that may have arrived; None asks the person.
    """

    context: CommandContext
    timeout: float | None
    poll: float
    rate: float | None = None
    concurrency: int = CONCURRENCY
    code_file: Path | None = None
    resume_command: str | None = None
    ask: OnJobChallenge | None = None
    unknown: StartDecision | None = None
    _open: dict[str, Any] = attrs.field(factory=dict, init=False)

    async def run(self, jobs: Sequence[Job], journal: Journal | None = None, **options: Any) -> list[JobResult]:
        """Run the jobs and return their results; however it ends, print how to resume open attempts."""
        screen = make_screen(self.context, len(jobs), self.timeout)
        ledger: Any = _Ledger(journal)
        prompter, results = Prompter(self.context.err), list[JobResult]()
        polling = make_polling(self.poll)
        answerer = _ChallengeAnswerer(
            self.context, prompter, screen, self.code_file, polling.codes, self._answer_option
        )
        self.context.note_how_to_stop()
        try:
            async with self.context.client(polling=polling, rate=self.rate) as fans:
                with screen.live():
                    async for result in Roster(fans).rotate(
                        jobs,
                        concurrency=self.concurrency,
                        timeout=self.timeout,
                        on_start=lambda job, attempt: self._on_start(screen, job, attempt),
                        on_challenge=self.ask or answerer.challenge,
                        on_status=screen.on_status,
                        on_unknown=self._on_unknown(answerer),
                        journal=ledger,
                        **options,
                    ):
                        self._open.pop(result.job.key, None)
                        ledger.results.pop(result.job.key, None)
                        results.append(result)
                        screen.on_result(result)
        except JournalFailed as error:
            # Raised after all results, which are shown first.
            self.context.failure = self.context.failure or error
        except asyncio.CancelledError:
            self._report_interruption(screen, ledger)
            raise
        self._print_resume_commands([result.token for result in results if result.token])
        return results

    @property
    def _answer_option(self) -> str:
        # Only `rotate` has a command of its own that continues, and no --code-file.
        return "--code-file FILE" if self.resume_command is None else "--ask COMMAND"

    def _on_unknown(self, answerer: _ChallengeAnswerer) -> OnUnknownStart | None:
        decision = self.unknown
        if decision is not None:
            return lambda job, status: decision
        return answerer.unknown if self.context.is_interactive else None

    def _on_start(self, screen: Screen, job: Job, attempt: Any) -> None:
        self._open[job.key] = attempt
        screen.on_start(job, attempt)

    def _report_interruption(self, screen: Screen, ledger: _Ledger) -> None:
        """Report Ctrl-C; the attempts continue at the provider."""
        results = ledger.last_results()
        for result in results:
            if result.state is not JobState.OPEN:
                screen.on_result(result)
        unknown = [result.job.key for result in results if result.state is JobState.UNKNOWN]
        attempts = {key: self._open.get(key) for key in ledger.open_tokens}
        # An attempt that was reported knows its token better; one that was started since was not reported.
        tokens = {
            key: ledger.open_tokens[key] if attempt is None else attempt.token
            for key, attempt in attempts.items()
            if attempt is None or attempt.is_open
        }
        if self.context.as_json:
            self.context.emit(event="interrupted", open=tokens, unknown=unknown)
        self.context.note("Interrupted; open attempts continue at the provider.")
        unfinished = list(tokens.values())
        self._print_resume_commands(unfinished if self.resume_command is None else [*unfinished, *unknown])

    def _print_resume_commands(self, tokens: Sequence[str]) -> None:
        if not self.context.as_json or self.context.failure is not None:
            print_resume_commands(self.context, tokens, self.resume_command)


def print_resume_commands(context: CommandContext, tokens: Sequence[str], command: str | None) -> None:
    """Print the command that continues open attempts, or one for each of them."""
    if tokens:
        context.note("To continue:")
    options = context.connection_options()
    for each in (
        [shlex.join(["fanscribe", "resume", each, *options]) for each in tokens] if command is None else [command]
    ):
        if tokens:
            print_whole(context.err, f"  {each}")


def print_results(context: CommandContext, results: Sequence[JobResult]) -> None:
    """Print results as tab-separated values."""
    for result in results:
        context.row((result.account_id or result.job.key, result.state.value, formatting.format_reason(result)))


def make_polling(pause: float) -> Polling:
    """Return a polling with a maximum pause in seconds."""
    return Polling(first=max(0.01, pause / 10), longest=pause, while_asking=min(2.0, pause), settle=min(5.0, pause))


@attrs.define
class _Ledger:
    """The journal of a run, with or without a file: it also has the jobs whose results come too late, because the run is ending.

    Attributes:
        starting: jobs whose start request is on its way.
        open_tokens: the tokens of open attempts, by the key of the job.
        results: the results that the run has not taken yet.
    """

    journal: Journal | None
    starting: dict[str, Job] = attrs.field(factory=dict, init=False)
    open_tokens: dict[str, str] = attrs.field(factory=dict, init=False)
    results: dict[str, JobResult] = attrs.field(factory=dict, init=False)

    def register(self, jobs: Sequence[Job], *, retry_failed: bool = False) -> Mapping[str, JournalEntry]:
        """Do as `Journal.register`."""
        return {} if self.journal is None else self.journal.register(jobs, retry_failed=retry_failed)

    def record_starting(self, job: Job) -> Future[None] | None:
        """Do as `Journal.record_starting`."""
        self.starting[job.key] = job
        return None if self.journal is None else self.journal.record_starting(job)

    def record_not_sent(self, job: Job) -> Future[None] | None:
        """Do as `Journal.record_not_sent`."""
        self.starting.pop(job.key, None)
        return None if self.journal is None else self.journal.record_not_sent(job)

    def record_started(self, job: Job, token: str) -> Future[None] | None:
        """Do as `Journal.record_started`."""
        self.starting.pop(job.key, None)
        self.open_tokens[job.key] = token
        return None if self.journal is None else self.journal.record_started(job, token)

    def record_result(self, result: JobResult) -> Future[None] | None:
        """Do as `Journal.record_result`."""
        key = result.job.key
        self.starting.pop(key, None)
        self.open_tokens.pop(key, None)
        if result.state is JobState.OPEN and result.token:
            self.open_tokens[key] = result.token
        self.results[key] = result
        return None if self.journal is None else self.journal.record_result(result)

    def last_results(self) -> list[JobResult]:
        """Return the results that were not taken, those of start requests without a response included."""
        why = "interrupted before the response: the start request may have arrived; check the account"
        unanswered = [
            JobResult(job, JobState.UNKNOWN, job.account_id, why=why)
            for key, job in self.starting.items()
            if key not in self.results
        ]
        return [*self.results.values(), *unanswered]


@attrs.define
class _ChallengeAnswerer:
    """Answers challenges by asking the person at the terminal.

    Attributes:
        option: the option that answers where nobody can be asked.
    """

    context: CommandContext
    prompter: Prompter
    screen: Screen
    code_file: Path | None
    tries: int
    option: str

    async def challenge(self, job: Job, challenge: Challenge) -> str | bool | None:
        """Return the answer to a challenge, or None."""
        match challenge:
            case CodeChallenge():
                return await self._code(job, challenge)
            case FaceCheck(url):
                return await self._face_check(job, url)
        return True

    async def _code(self, job: Job, challenge: CodeChallenge) -> str | None:
        if self.code_file is not None:
            # The file holds one code; do not submit a wrong one again.
            return await read_secret_option(self.code_file, "--code-file") if challenge.number == 1 else None
        if not self.context.is_interactive:
            self.context.note(f"{job.key}: {_NOT_ASKED}: pass {self.option}")
            return None
        with self.screen.paused():
            if challenge.complaint:
                self.context.note(f"{job.key}: code rejected: {challenge.complaint}")
            left = max(1, self.tries - challenge.number + 1)
            tries = "1 try" if left == 1 else f"{left} tries"
            return await self.prompter.ask(
                f"{job.key}: code {formatting.format_code_source(challenge)}, {tries} left: ", hidden=True
            )

    async def _face_check(self, job: Job, url: str | None) -> bool | None:
        if not self.context.is_interactive:
            self.context.note(
                f"{job.key}: {_NOT_ASKED}: continue at a terminal once the creator has passed the face check"
            )
            return None
        with self.screen.paused():
            self.context.note(f"{job.key}: the creator must pass a face check (about three a day are allowed).")
            if url:
                show_link(self.context.err, "Open this link:", url, "url")
            else:
                self.context.note("The provider sent no link.")
            answer = await self.prompter.ask("Press Enter when done, or n to give up: ", hidden=False)
        return None if answer is None or answer.strip().lower().startswith("n") else True

    async def unknown(self, job: Job, status: Status | None) -> StartDecision:
        """Decide about a job whose start request may have arrived."""
        with self.screen.paused():
            known = formatting.format_status(status) if status else "unknown"
            self.context.note(f"{job.key}: the start request may have arrived. Account status: {known}.")
            decisions: dict[str, StartDecision] = {"s": "send", "w": "wait", "l": "leave"}
            while True:
                question = "Send it again, wait for the account, or leave it? [s/w/l] "
                answer = await self.prompter.ask(question, hidden=False)
                if answer is None:
                    return "leave"
                if decision := decisions.get(answer.strip().lower()[:1]):
                    return decision
