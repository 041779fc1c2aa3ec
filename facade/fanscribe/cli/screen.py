"""The progress of sign-ins: a live line for each account, plain lines, or JSON."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import Any, Final, Protocol

import attrs
from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from fanscribe._signin.status import PhoneApproval, Status
from fanscribe.cli import formatting
from fanscribe.cli.console import make_text, print_whole, show_link
from fanscribe.cli.context import CommandContext
from fanscribe.cli.output import describe_link
from fanscribe.roster import Job, JobResult, JobState

# Below this width a line has only the account, its state and the time.
_NARROW_WIDTH: Final = 80


@attrs.define(eq=False)
class _Line:
    """The live line of an account."""

    job: Job
    started_at: float
    attempt: Any = None
    status: Status | None = None


class Screen(Protocol):
    """Shows the progress of sign-ins."""

    def on_start(self, job: Job, attempt: Any) -> None:
        """Show an attempt that was started or resumed."""

    def on_status(self, job: Job, status: Status) -> None:
        """Show a new status."""

    def on_result(self, result: JobResult) -> None:
        """Show the result of a job."""

    def live(self) -> contextlib.AbstractContextManager[None]:
        """Show progress while in this context."""

    def paused(self) -> contextlib.AbstractContextManager[None]:
        """Show nothing while in this context."""


class LiveScreen:
    """A live line for each account at the bottom of the terminal; finished ones scroll away above."""

    def __init__(self, console: Console, total: int, timeout: float | None, *, brief: bool) -> None:
        self._console = console
        self._total, self._timeout, self._brief = total, timeout, brief
        self._lines: dict[str, _Line] = {}
        self._results: list[JobResult] = []
        self._pauses = 0
        self._live = Live(console=console, get_renderable=self._render, refresh_per_second=4, transient=True)

    def on_start(self, job: Job, attempt: Any) -> None:
        self._lines[job.key] = _Line(job, time.monotonic(), attempt)

    def on_status(self, job: Job, status: Status) -> None:
        if line := self._lines.get(job.key):
            line.status = status
        if isinstance(status, PhoneApproval) and status.deeplink:
            with self.paused():
                title = f"{job.key}: open this link on the creator's phone, or scan the code:"
                show_link(self._console, title, status.deeplink, "deeplink")

    def on_result(self, result: JobResult) -> None:
        self._lines.pop(result.job.key, None)
        self._results.append(result)
        if not (self._brief and result.is_signed_in):
            self._console.print(format_result(result))

    @contextlib.contextmanager
    def live(self) -> Iterator[None]:
        with self._live:
            yield

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        self._pauses += 1
        self._live.stop()
        try:
            yield
        finally:
            self._pauses -= 1
            if not self._pauses:
                self._live.start()

    def _render(self) -> RenderableType:
        lines, visible = list(self._lines.values()), max(1, self._console.height - 4)
        is_narrow = self._console.width < _NARROW_WIDTH
        table = Table.grid(padding=(0, 2), expand=True)
        if not is_narrow:
            table.add_column(no_wrap=True, min_width=8)
        table.add_column(no_wrap=True, min_width=min(24, max((len(line.job.key) for line in lines), default=0)))
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
        for _ in range(1 if is_narrow else 2):
            table.add_column(no_wrap=True, justify="right")
        for line in lines[:visible]:
            table.add_row(*(self._row(line)[1:4] if is_narrow else self._row(line)))
        parts: list[RenderableType] = [table]
        if len(lines) > visible:
            parts.append(make_text((f"and {len(lines) - visible} more", "dim")))
        if self._total > 1:
            parts.append(self._summary())
        return Group(*parts)

    def _row(self, line: _Line) -> tuple[Text, ...]:
        elapsed = time.monotonic() - line.started_at
        clock = formatting.format_duration(elapsed)
        if self._timeout is not None and self._console.width >= _NARROW_WIDTH:
            clock += f", {formatting.format_duration(self._timeout - elapsed)} left"
        due = line.attempt.next_poll if line.attempt else None
        poll = "" if due is None else "polling" if due <= 0 else f"polls in {due:.0f} s"
        return (
            make_text((line.job.platform, "dim")),
            make_text((line.job.key, "bold")),
            make_text((formatting.format_status(line.status), "")),
            make_text((clock, "dim")),
            make_text((poll, "dim")),
        )

    def _summary(self) -> Text:
        signed_in = sum(result.is_signed_in for result in self._results)
        others = len(self._results) - signed_in
        parts = [f"{len(self._results)} of {self._total} done", f"{len(self._lines)} in progress"]
        return make_text((" · ".join([*parts, *([f"{others} not signed in"] if others else [])]), "dim"))


class PlainScreen:
    """A plain line for each change."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def on_start(self, job: Job, attempt: Any) -> None:
        pass

    def on_status(self, job: Job, status: Status) -> None:
        link = describe_link(status)
        print_whole(self._console, f"{job.key}: {formatting.format_status(status)}{f': {link}' if link else ''}")

    def on_result(self, result: JobResult) -> None:
        print_whole(self._console, format_result(result).plain)

    @contextlib.contextmanager
    def live(self) -> Iterator[None]:
        yield

    paused = live


class JSONScreen(PlainScreen):
    """A JSON object for each change and each result."""

    def __init__(self, emit: Callable[..., None]) -> None:
        self._emit = emit

    def on_start(self, job: Job, attempt: Any) -> None:
        self._emit(event="started", account=job.account_id, job=job.key, platform=job.platform, token=attempt.token)

    def on_status(self, job: Job, status: Status) -> None:
        known = {"account": job.account_id, "job": job.key, "platform": job.platform}
        self._emit(event="status", **known, **formatting.status_fields(status))

    def on_result(self, result: JobResult) -> None:
        self._emit(event="outcome", **formatting.result_fields(result))


def make_screen(context: CommandContext, total: int, timeout: float | None) -> Screen:
    """Return the screen for a run over `total` accounts."""
    if context.as_json:
        return JSONScreen(context.emit)
    if context.err.is_terminal and not context.err.is_dumb_terminal:
        return LiveScreen(context.err, total, timeout, brief=total > 10)
    return PlainScreen(context.err)


def format_result(result: JobResult) -> Text:
    """Format a result as one line."""
    style = {JobState.SIGNED_IN: "green", JobState.OPEN: "yellow", JobState.UNKNOWN: "magenta"}.get(result.state, "red")
    why = formatting.format_reason(result)
    return make_text(
        (result.account_id or result.job.key, "bold"),
        (f" {formatting.format_state(result.state)}", style),
        (f" after {formatting.format_duration(result.seconds)}" if result.seconds >= 0.5 else "", ""),
        (f": {why}" if why else "", ""),
    )
