"""The command `rotate`: a plan for many accounts, with a journal."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import shlex
import sys
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fanscribe.cli import formatting
from fanscribe.cli.context import CommandContext, command
from fanscribe.cli.exit_codes import ExitCode, LocalFailure, code_for_results
from fanscribe.cli.files import check_files_differ, open_private
from fanscribe.cli.options import (
    CONCURRENCY,
    POLL,
    TIMEOUT,
    AskOption,
    PollOption,
    RateOption,
    TimeoutOption,
    YesOption,
    refuse_useless,
)
from fanscribe.cli.output import csv_cell, json_line
from fanscribe.errors import InvalidInput

if TYPE_CHECKING:
    from fanscribe.roster import Job, JobResult


class UnknownDecision(StrEnum):
    """A decision about a start request that may have arrived."""

    SEND = "send"
    WAIT = "wait"
    LEAVE = "leave"


app: typer.Typer = typer.Typer()


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
    check: Annotated[
        bool, typer.Option("--check", help="Validate the plan and the other options; send nothing.")
    ] = False,
    new: Annotated[
        bool,
        typer.Option(
            "--new", help="Sign in all accounts again, with a new journal; the existing one must be finished."
        ),
    ] = False,
    leave_signed_in: Annotated[
        bool,
        typer.Option("--leave-signed-in", help="Leave signed-in accounts as they are, although the plan has changed."),
    ] = False,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Retry failed accounts, with the plan as it is now.")
    ] = False,
    unknown: Annotated[
        UnknownDecision | None,
        typer.Option(
            help="Accounts whose start request may have arrived: send it again, wait for them, or leave them."
        ),
    ] = None,
    ask: AskOption = None,
    yes: YesOption = False,
    rate: RateOption = None,
    timeout: TimeoutOption = TIMEOUT,
    poll: PollOption = POLL,
) -> int:
    """Sign in the accounts of a plan. If it is killed, the same command continues, and sends nothing twice."""
    # Imported here to keep `--help` fast.
    from fanscribe.cli.answers import CommandAnswerer
    from fanscribe.cli.doctor import require_machine
    from fanscribe.cli.earlier_run import EarlierRun, plan_version
    from fanscribe.cli.runs import SignInRun
    from fanscribe.roster import Journal
    from fanscribe.roster.plan import plan_files

    # Before it is read: what is written meanwhile is another version.
    version = plan_version(plan) if plan.exists() else ""
    jobs = _read_jobs(context, plan)
    if jobs is None:
        return ExitCode.USAGE
    file = journal or plan.with_name(f"{plan.name}.journal")
    if new:
        useless = {"--leave-signed-in": leave_signed_in, "--retry-failed": retry_failed, "--unknown": unknown}
        refuse_useless("--new signs in all accounts again", useless)
    answerer = CommandAnswerer(ask, context.note) if ask is not None else None
    _check_results_path(results)
    check_files_differ(
        {"the journal": file, "--results": results},
        [
            ("the plan", plan),
            ("--key-file", context.key_file),
            *(("a …_file of the plan", each) for each in plan_files(plan)),
        ],
    )
    kinds = Counter(f"{job.platform} {job.method}" for job in jobs)
    context.note(
        f"{plan}: {formatting.format_count(len(jobs))} ({', '.join(f'{count} {kind}' for kind, count in kinds.items())})"
    )
    if check:
        return ExitCode.DONE
    require_machine(context)
    if not new and file.is_file() and not file.stat().st_size:
        raise InvalidInput(
            f"{file} is empty, and does not show what was started: restore it, or pass --new to start all accounts"
        )
    with contextlib.ExitStack() as stack:
        opened = stack.enter_context(Journal(file))
        earlier = EarlierRun.read(plan, jobs, opened)
        earlier.report(context)
        decision = await earlier.decide(
            context, new=new, leave_signed_in=leave_signed_in, retry_failed=retry_failed, yes=yes
        )
        if decision == "stop":
            return ExitCode.USAGE
        if decision == "again" and earlier.entries:
            opened.close()
            _archive_journal(file)
            opened = stack.enter_context(Journal(file))
        opened.record_plan_version(version)
        resume_command = shlex.join(["fanscribe", *(each for each in sys.argv[1:] if each != "--new")])
        run = SignInRun(
            context,
            timeout,
            poll,
            rate,
            concurrency,
            resume_command=resume_command,
            ask=answerer.answer if answerer else None,
            unknown=unknown.value if unknown else None,
        )
        job_results = await run.run(jobs, opened, retry_failed=retry_failed)
    _print_summary(context, job_results)
    if results:
        _write_results(results, job_results)
    return code_for_results(job_results)


def _read_jobs(context: CommandContext, plan: Path) -> list[Job] | None:
    from fanscribe.roster import InvalidPlan, read_plan

    try:
        return read_plan(plan)
    except InvalidPlan as error:
        for problem in error.problems:
            context.fail(f"{plan}: {problem}", ExitCode.USAGE, line=problem.line)
        count = len(error.problems)
        context.note(f"{count} problem{'s' if count > 1 else ''}; nothing was sent")
        return None


def _archive_journal(file: Path) -> None:
    """Rename a finished journal."""
    number = 1
    while (archived := file.with_name(f"{file.name}.{number}")).exists():
        number += 1
    file.rename(archived)


def _check_results_path(results: Path | None) -> None:
    if results is None:
        return
    if results.suffix.lower() not in (".csv", ".jsonl", ".ndjson"):
        raise InvalidInput(f"--results: {results}: must be .csv or .jsonl")
    if results.is_dir():
        raise InvalidInput(f"--results: {results}: is a folder")
    if not results.parent.is_dir():
        raise InvalidInput(f"--results: {results}: no such folder")
    temporary = _temporary_file(results)
    try:
        with open_private(temporary) as file:
            file.write("\n")
        temporary.unlink()
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        kind = LocalFailure if error.errno in (errno.ENOSPC, errno.EDQUOT) else InvalidInput
        raise kind(f"--results: {results}: cannot be written: {error.strerror}; nothing was sent") from None


def _temporary_file(results: Path) -> Path:
    return results.with_name(f"{results.name}.{os.getpid()}")


def _write_results(results: Path, job_results: Sequence[JobResult]) -> None:
    """Write the results atomically, to a file that only its owner can read."""
    import csv

    rows = [formatting.result_fields(result) for result in job_results]
    text = io.StringIO(newline="")
    if results.suffix.lower() == ".csv":
        writer = csv.DictWriter(text, list(rows[0]))
        writer.writeheader()
        writer.writerows({name: csv_cell(value) for name, value in row.items()} for row in rows)
    else:
        text.writelines(json_line(row, encoding="utf-8") for row in rows)
    temporary = _temporary_file(results)
    try:
        with open_private(temporary) as file:
            file.write(text.getvalue())
        temporary.replace(results)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise LocalFailure(f"--results: {results}: cannot be written: {error.strerror}") from None


def _print_summary(context: CommandContext, job_results: Sequence[JobResult]) -> None:
    if context.as_json:
        return
    counts = Counter(result.state for result in job_results)
    if context.out.is_terminal:
        from fanscribe.cli.console import print_table
        from fanscribe.roster import JobState

        rows = ([(counts[each], ""), (formatting.format_state(each), "")] for each in JobState if counts[each])
        print_table(context.out, ("accounts", "result"), rows)
        return
    from fanscribe.cli.runs import print_results

    print_results(context, job_results)
