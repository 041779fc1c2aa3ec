"""An earlier run of a plan: what its journal says, and what may be done again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NoReturn, TypeAlias

import attrs

from fanscribe.cli import formatting
from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    from fanscribe.cli.context import CommandContext
    from fanscribe.roster import Job, Journal
    from fanscribe.roster.journal import JournalEntry

Decision: TypeAlias = Literal["continue", "again", "stop"]
_STATE_LABELS: Final = {"starting": "in doubt", "unknown": "in doubt"}
# Keys that a message lists before it counts the rest.
_SHOWN: Final = 3


@attrs.frozen
class EarlierRun:
    """The journal of a plan, compared with the plan as it is now.

    Attributes:
        entries: the entries of the plan's jobs.
        unfinished: the keys of jobs that are open or in doubt, of all in the journal.
        signed_in, failed: the keys of the plan's jobs that ended so.
        changed: the keys of jobs that were started with another version of the plan, by the name and times of its file, or before it was
            written: no password is kept to be compared.
        changed_failed: those that failed with another version of it.
        added: the keys of jobs that the journal does not know.
    """

    plan: Path
    journal: Path
    entries: Mapping[str, JournalEntry]
    unfinished: Sequence[str]
    signed_in: Sequence[str]
    failed: Sequence[str]
    changed: Sequence[str]
    changed_failed: Sequence[str]
    added: Sequence[str]

    @classmethod
    def read(cls, plan: Path, jobs: Sequence[Job], journal: Journal) -> EarlierRun:
        """Compare a plan with its journal."""
        known = journal.entries()
        entries = {job.key: known[job.key] for job in jobs if job.key in known}
        recorded, current = journal.plan_version(), plan_version(plan)
        written_at = datetime.fromtimestamp(plan.stat().st_mtime, UTC)
        other = [
            entry
            for entry in entries.values()
            if not entry.may_start and (entry.at < written_at if recorded is None else recorded != current)
        ]
        signed_in = [key for key, entry in entries.items() if entry.state == "signed_in"]
        return cls(
            plan,
            journal.path,
            entries,
            unfinished=[entry.key for entry in known.values() if entry.is_unfinished],
            signed_in=signed_in,
            failed=[key for key, entry in entries.items() if entry.state == "failed"],
            # Those that failed are left to `--retry-failed`.
            changed=[entry.key for entry in other if entry.state != "failed"],
            changed_failed=[entry.key for entry in other if entry.state == "failed"],
            added=[job.key for job in jobs if job.key not in known],
        )

    @property
    def _started(self) -> list[JournalEntry]:
        return [entry for entry in self.entries.values() if not entry.may_start]

    def report(self, context: CommandContext) -> None:
        """Print what the earlier run has done."""
        counts = Counter(
            _STATE_LABELS.get(entry.state) or formatting.format_state(entry.state) for entry in self._started
        )
        if counts:
            summary = ", ".join(f"{count} {label}" for label, count in counts.items())
            context.note(f"Continuing with {self.journal}: {summary}.")

    async def decide(
        self, context: CommandContext, *, new: bool, leave_signed_in: bool, retry_failed: bool, yes: bool
    ) -> Decision:
        """Return whether to continue, to sign in all accounts again, or to stop; raise `InvalidInput` that says which option to pass."""
        may_ask = context.is_interactive and not yes
        decision: Decision = self._again() if new else "continue"
        is_left = leave_signed_in or (retry_failed and bool(self.failed))
        if decision == "again":
            return await self._confirm(context, decision, len(self.entries) + len(self.added), yes=yes)
        if self.changed and not is_left:
            if not may_ask:
                self._refuse_change()
            decision = await self._ask_about_change(context)
            if decision != "continue":
                return decision
        elif len(self.signed_in) == len(self.entries) and self.entries and not self.added:
            return (
                await self._ask_about_repetition(context)
                if may_ask and not leave_signed_in
                else self._note_end(context)
            )
        elif self.changed:
            context.note(f"{_shorten(self.changed)}: started earlier, left unchanged; --new signs in all again.")
        if self.changed_failed and not retry_failed:
            failed = _shorten(self.changed_failed)
            context.note(f"{self.plan} was changed after {failed} failed; pass --retry-failed to retry with it.")
        elif self.failed and not retry_failed:
            context.note("Pass --retry-failed to retry failed accounts.")
        count = len(self.added) if self._started else len(self.entries) + len(self.added)
        return await self._confirm(context, decision, count, yes=yes) if count else decision

    async def _confirm(self, context: CommandContext, decision: Decision, count: int, *, yes: bool) -> Decision:
        if yes:
            return decision
        added = "" if decision == "again" or not self._started else ", added to the plan"
        if not context.is_interactive:
            raise InvalidInput(
                f"{formatting.format_count(count)}{added}: stdin is not a terminal; pass --yes to continue without confirmation"
            )
        answer = await _ask(context, f"Sign in {formatting.format_count(count)}{added}? [y/N] ")
        return decision if answer == "y" else "stop"

    def _again(self) -> Decision:
        if self.unfinished:
            raise InvalidInput(
                f"{self.journal} is not finished ({_shorten(self.unfinished)}): continue it first, with --leave-signed-in if the plan "
                "has changed, or remove it"
            )
        return "again"

    def _refuse_change(self) -> NoReturn:
        retry = "; --retry-failed retries only those that failed" if self.failed else ""
        raise InvalidInput(
            f"{self.plan} was changed after {_shorten(self.changed)} {'was' if len(self.changed) == 1 else 'were'} started, and may have "
            f"other passwords: pass --new to sign in all accounts again, or --leave-signed-in to leave these as they are{retry}"
        )

    async def _ask_about_change(self, context: CommandContext) -> Decision:
        context.note(f"{self.plan} was changed after accounts were started: {_shorten(self.changed)}.")
        answer = await _ask(context, "Sign in all accounts again with it, leave these as they are, or stop? [a/l/s] ")
        return self._again() if answer == "a" else "continue" if answer == "l" else "stop"

    async def _ask_about_repetition(self, context: CommandContext) -> Decision:
        last = max(entry.at for entry in self.entries.values())
        context.note(f"All accounts were signed in by this plan, the last on {last:%Y-%m-%d at %H:%M} UTC.")
        answer = await _ask(context, "Sign them in again? [y/N] ")
        return self._again() if answer == "y" else "continue"

    def _note_end(self, context: CommandContext) -> Decision:
        context.note("All accounts are signed in; --new starts again with this plan.")
        return "continue"


async def _ask(context: CommandContext, question: str) -> str:
    """Return the first letter of an answer."""
    from fanscribe.cli.prompts import Prompter

    return (await Prompter(context.err).ask(question, hidden=False) or "").strip().lower()[:1]


def plan_version(plan: Path) -> str:
    """Return what identifies the version of a plan: the file that its name leads to, when it was written or renamed, and its size."""
    found = plan.stat()
    return f"{plan.resolve()} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_size}"


def _shorten(keys: Collection[str]) -> str:
    shown = list(keys)[:_SHOWN]
    more = len(keys) - len(shown)
    return ", ".join(shown) + (f" and {more} {'other' if more == 1 else 'others'}" if more else "")
