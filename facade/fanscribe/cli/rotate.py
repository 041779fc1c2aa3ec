"""The command `rotate`: a plan for many accounts, with a journal."""

from __future__ import annotations

import csv
import io
import os
import shlex
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fanscribe.cli import formatting
from fanscribe.cli.context import CommandContext, command
from fanscribe.cli.exit_codes import ExitCode, code_for_results
from fanscribe.cli.files import open_private
from fanscribe.cli.options import CONCURRENCY, POLL, TIMEOUT, PollOption, RateOption, TimeoutOption, YesOption
from fanscribe.cli.output import csv_cell, json_line
from fanscribe.errors import InvalidInput
from fanscribe.roster.jobs import Job, JobResult, JobState
from fanscribe.roster.plan import InvalidPlan, read_plan

if TYPE_CHECKING:
    from fanscribe.roster import Journal

app: typer.Typer = typer.Typer()
_STATE_LABELS = {"starting": "in doubt", JobState.UNKNOWN: "in doubt"}


@command(app)
async def rotate(
    context: CommandContext,
    plan: Annotated[
        Path, typer.Argument(help="A table (.csv) or JSON Lines (.jsonl) of accounts and sign-in methods.")
    ],
    concurrency: Annotated[int, typer.Option(help="Number of accounts at the same time.", min=1)] = CONCURRENCY,
    journal: Annotated[
        Path | None,
        typer.Option(help="The journal; by default next to the plan.", metavar="FILE"),
    ] = None,
    results: Annotated[
        Path | None, typer.Option(help="Write the results here (.csv or .jsonl).", metavar="FILE")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Validate the plan; send nothing.")] = False,
    new: Annotated[bool, typer.Option("--new", help="Start a new journal, if the existing one is finished.")] = False,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Retry failed accounts, with the plan as it is now.")
    ] = False,
    yes: YesOption = False,
    rate: RateOption = None,
    timeout: TimeoutOption = TIMEOUT,
    poll: PollOption = POLL,
) -> int:
    """Sign in the accounts of a plan. If it is killed, the same command continues, and sends nothing twice."""
    # Imported here to keep `--help` fast.
    from fanscribe.cli.runs import SignInRun
    from fanscribe.roster import Journal

    jobs = _read_jobs(context, plan)
    if jobs is None:
        return ExitCode.USAGE
    kinds = Counter(f"{job.platform} {job.method}" for job in jobs)
    context.note(
        f"{plan}: {formatting.format_count(len(jobs))} ({', '.join(f'{count} {kind}' for kind, count in kinds.items())})"
    )
    if check:
        return ExitCode.DONE
    file = journal or plan.with_name(f"{plan.name}.journal")
    _check_results_path(results)
    if new:
        _archive_journal(file)
    with Journal(file) as opened:
        if not await _confirm(context, opened, jobs, retry_failed=retry_failed, yes=yes):
            return ExitCode.USAGE
        resume_command = shlex.join(["fanscribe", *(each for each in sys.argv[1:] if each != "--new")])
        run = SignInRun(context, timeout, poll, rate, concurrency, resume_command=resume_command)
        job_results = await run.run(jobs, opened, retry_failed=retry_failed)
    if results:
        _write_results(results, job_results)
    _print_summary(context, job_results)
    return code_for_results(job_results)


def _read_jobs(context: CommandContext, plan: Path) -> list[Job] | None:
    try:
        return read_plan(plan)
    except InvalidPlan as error:
        for problem in error.problems:
            context.fail(f"{plan}: {problem}", ExitCode.USAGE, line=problem.line)
        count = len(error.problems)
        context.note(f"{count} problem{'s' if count > 1 else ''}; nothing was sent")
        return None


async def _confirm(
    context: CommandContext, journal: Journal, jobs: Sequence[Job], *, retry_failed: bool, yes: bool
) -> bool:
    """Report on an earlier run, or ask for confirmation."""
    known = journal.entries()
    entries = [known[job.key] for job in jobs if job.key in known]
    started = Counter(entry.state for entry in entries if not entry.may_start)
    if started:
        summary = ", ".join(
            f"{count} {_STATE_LABELS.get(state) or formatting.format_state(state)}" for state, count in started.items()
        )
        context.note(f"Continuing with {journal.path}: {summary}.")
        if started[JobState.SIGNED_IN] == len(jobs):
            context.note("All accounts are signed in; --new starts again with this plan.")
        elif started[JobState.FAILED] and not retry_failed:
            context.note("Pass --retry-failed to retry failed accounts.")
        return True
    if yes:
        return True
    if not context.is_interactive:
        raise InvalidInput("stdin is not a terminal; pass --yes to continue without confirmation")
    from fanscribe.cli.prompts import Prompter

    answer = await Prompter(context.err).ask(f"Sign in {formatting.format_count(len(jobs))}? [y/N] ", hidden=False)
    return (answer or "").strip().lower() in ("y", "yes")


def _archive_journal(file: Path) -> None:
    """Rename a finished journal; raise `InvalidInput` if an account in it is open or in doubt."""
    from fanscribe.roster import Journal

    if not file.exists():
        return
    with Journal(file) as old:
        unfinished = [entry.key for entry in old.entries().values() if entry.is_unfinished]
    if unfinished:
        shown = ", ".join(unfinished[:5]) + (" and others" if len(unfinished) > 5 else "")
        raise InvalidInput(f"{file} is not finished ({shown}): continue it first, or remove it")
    number = 1
    while (archived := file.with_name(f"{file.name}.{number}")).exists():
        number += 1
    file.rename(archived)


def _check_results_path(results: Path | None) -> None:
    if results is None:
        return
    if results.suffix.lower() not in (".csv", ".jsonl", ".ndjson"):
        raise InvalidInput(f"{results}: results must be .csv or .jsonl")
    if not results.parent.is_dir():
        raise InvalidInput(f"{results}: no such folder")


def _write_results(results: Path, job_results: Sequence[JobResult]) -> None:
    """Write the results atomically, to a file that only its owner can read."""
    rows = [formatting.result_fields(result) for result in job_results]
    text = io.StringIO(newline="")
    if results.suffix.lower() == ".csv":
        writer = csv.DictWriter(text, list(rows[0]))
        writer.writeheader()
        writer.writerows({name: csv_cell(value) for name, value in row.items()} for row in rows)
    else:
        text.writelines(json_line(row, encoding="utf-8") for row in rows)
    temporary = results.with_name(f"{results.name}.{os.getpid()}")
    with open_private(temporary) as file:
        file.write(text.getvalue())
    temporary.replace(results)


def _print_summary(context: CommandContext, job_results: Sequence[JobResult]) -> None:
    if context.as_json:
        return
    counts = Counter(result.state for result in job_results)
    if context.out.is_terminal:
        from fanscribe.cli.console import print_table

        rows = ([(counts[each], ""), (formatting.format_state(each), "")] for each in JobState if counts[each])
        print_table(context.out, ("accounts", "result"), rows)
        return
    for result in job_results:
        context.row((result.job.key, result.state.value, formatting.format_reason(result)))
