"""`rotate`: a plan for many accounts, with a journal beside it."""

from __future__ import annotations

import csv
import io
import os
import shlex
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from fanscribe.cli import words
from fanscribe.cli.exits import Exit, of_outcomes
from fanscribe.cli.files import json_line, private
from fanscribe.cli.options import CONCURRENCY, POLL, TIMEOUT, Poll, Rate, Timeout, Yes
from fanscribe.cli.session import Session, command
from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Job, JobResult, JobState
from fanscribe.roster.plan import InvalidPlan, read_plan

if TYPE_CHECKING:
    from fanscribe.roster import Journal

app: typer.Typer = typer.Typer()
_BEGUN = {"starting": "in doubt", JobState.UNKNOWN: "in doubt"}


@command(app)
async def rotate(
    session: Session,
    plan: Annotated[
        Path, typer.Argument(help="A table (.csv) or JSON Lines (.jsonl) of accounts and how each signs in.")
    ],
    concurrency: Annotated[int, typer.Option(help="How many accounts at a time.", min=1)] = CONCURRENCY,
    journal: Annotated[
        Path | None,
        typer.Option(help="Where it is written what was done; beside the plan when left out.", metavar="FILE"),
    ] = None,
    results: Annotated[
        Path | None, typer.Option(help="Write the outcomes here (.csv or .jsonl).", metavar="FILE")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Check the plan, and send nothing.")] = False,
    new: Annotated[
        bool, typer.Option("--new", help="Begin a new journal, where the one that is there is finished.")
    ] = False,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Send what failed again, as the plan has it now.")
    ] = False,
    yes: Yes = False,
    rate: Rate = None,
    timeout: Timeout = TIMEOUT,
    poll: Poll = POLL,
) -> int:
    """Sign many accounts in, as a plan says. Killed at any point, the same command goes on, and sends nothing twice."""
    # Imported here, as everything that `--help` has no need of.
    from fanscribe.cli.signing import Signing
    from fanscribe.roster import Journal

    jobs = _read(session, plan)
    if jobs is None:
        return Exit.USAGE
    kinds = Counter(f"{job.platform} {job.method}" for job in jobs)
    session.note(
        f"{plan}: {words.accounts(len(jobs))} ({', '.join(f'{count} {kind}' for kind, count in kinds.items())})"
    )
    if check:
        return Exit.DONE
    file = journal or plan.with_name(f"{plan.name}.journal")
    _checked_results(results)
    if new:
        _begin_anew(file)
    with Journal(file) as kept:
        if not await _goes_on(session, kept, jobs, retry_failed=retry_failed, yes=yes):
            return Exit.USAGE
        again = shlex.join(["fanscribe", *(each for each in sys.argv[1:] if each != "--new")])
        signing = Signing(session, timeout, poll, rate, concurrency, again=again)
        outcomes = await signing.run(jobs, kept, retry_failed=retry_failed)
    if results:
        _write(results, outcomes)
    _summed_up(session, outcomes)
    return of_outcomes(outcomes)


def _read(session: Session, plan: Path) -> list[Job] | None:
    try:
        return read_plan(plan)
    except InvalidPlan as error:
        for fault in error.problems:
            session.fail(f"{plan}: {fault}", Exit.USAGE, line=fault.line)
        count = len(error.problems)
        session.note(f"{count} fault{'s' if count > 1 else ''}; nothing was sent")
        return None


async def _goes_on(session: Session, kept: Journal, jobs: Sequence[Job], *, retry_failed: bool, yes: bool) -> bool:
    """Say what an earlier run has done, and ask whether to begin."""
    known = kept.entries()
    entries = [known[job.key] for job in jobs if job.key in known]
    begun = Counter(entry.state for entry in entries if not entry.may_start)
    if begun:
        told = ", ".join(f"{count} {_BEGUN.get(state) or words.job_state(state)}" for state, count in begun.items())
        session.note(f"Going on with {kept.path}: {told}.")
        if begun[JobState.SIGNED_IN] == len(jobs):
            session.note("All are signed in; --new begins anew with this plan.")
        elif begun[JobState.FAILED] and not retry_failed:
            session.note("What failed is not sent again without --retry-failed.")
        return True
    if yes:
        return True
    if not session.asks:
        raise InvalidInput("nobody can be asked whether to begin: pass --yes")
    from fanscribe.cli.asking import Asker

    answer = await Asker(session.err).ask(f"Sign in {words.accounts(len(jobs))}? [y/N] ", hidden=False)
    return (answer or "").strip().lower() in ("y", "yes")


def _begin_anew(file: Path) -> None:
    """Put a finished journal away; raises `InvalidInput` where an account in it is open or in doubt."""
    from fanscribe.roster import Journal

    if not file.exists():
        return
    with Journal(file) as old:
        left = [entry.key for entry in old.entries().values() if entry.is_unfinished]
    if left:
        shown = ", ".join(left[:5]) + (" and others" if len(left) > 5 else "")
        raise InvalidInput(f"{file} is not finished ({shown}): go on with it first, or remove it")
    number = 1
    while (kept := file.with_name(f"{file.name}.{number}")).exists():
        number += 1
    file.rename(kept)


def _checked_results(results: Path | None) -> None:
    if results is None:
        return
    if results.suffix.lower() not in (".csv", ".jsonl", ".ndjson"):
        raise InvalidInput(f"{results}: results are .csv or .jsonl")
    if not results.parent.is_dir():
        raise InvalidInput(f"{results}: the folder is not there")


def _write(results: Path, outcomes: Sequence[JobResult]) -> None:
    """The outcomes as a file of their owner's, whole or not at all."""
    rows = [words.outcome_facts(outcome) for outcome in outcomes]
    text = io.StringIO(newline="")
    if results.suffix.lower() == ".csv":
        writer = csv.DictWriter(text, list(rows[0]))
        writer.writeheader()
        writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    else:
        text.writelines(map(json_line, rows))
    fresh = results.with_name(f"{results.name}.{os.getpid()}")
    with private(fresh) as file:
        file.write(text.getvalue())
    fresh.replace(results)


def _cell(value: Any) -> Any:
    """A value that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t") else value


def _summed_up(session: Session, outcomes: Sequence[JobResult]) -> None:
    if session.as_json:
        return
    counts = Counter(outcome.state for outcome in outcomes)
    if session.out.is_terminal:
        from rich.table import Table

        table = Table("accounts", "outcome", box=None, header_style="dim", pad_edge=False)
        for state in JobState:
            if counts[state]:
                table.add_row(str(counts[state]), words.job_state(state))
        session.out.print(table)
        return
    for outcome in outcomes:
        session.row((outcome.job.key, outcome.state.value, words.why(outcome)))
