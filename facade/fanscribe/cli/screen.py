"""What is shown while accounts sign in: a live line for each, or plain lines where nobody watches, or JSON."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from typing import Any, Final, Protocol, TextIO, cast

import attrs
from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from fanscribe.cli import words
from fanscribe.cli.session import Session
from fanscribe.roster import Job, JobResult, JobState
from fanscribe.status import PhoneApproval, Status

# Below so many columns a line has the account, its state and the time, and no more.
_NARROW: Final = 80


@attrs.define(eq=False)
class _Line:
    """An account that is signing in."""

    job: Job
    began: float
    attempt: Any = None
    status: Status | None = None


class Screen(Protocol):
    """Shows what happens."""

    def began(self, job: Job, attempt: Any) -> None:
        """An attempt was started, or resumed."""

    def told(self, job: Job, status: Status) -> None:
        """Its status changed."""

    def ended(self, outcome: JobResult) -> None:
        """A job has an outcome."""

    def shown(self) -> contextlib.AbstractContextManager[None]:
        """While this is entered, something may be shown."""

    def paused(self) -> contextlib.AbstractContextManager[None]:
        """While this is entered, nothing is."""


class LiveScreen:
    """A live line for each account, at the bottom of a terminal; what has ended scrolls away above."""

    def __init__(self, console: Console, total: int, timeout: float | None, *, brief: bool) -> None:
        self._console = console
        self._total, self._timeout, self._brief = total, timeout, brief
        self._lines: dict[str, _Line] = {}
        self._ended: list[JobResult] = []
        self._pauses = 0
        self._live = Live(console=console, get_renderable=self._picture, refresh_per_second=4, transient=True)

    def began(self, job: Job, attempt: Any) -> None:
        self._lines[job.key] = _Line(job, time.monotonic(), attempt)

    def told(self, job: Job, status: Status) -> None:
        if line := self._lines.get(job.key):
            line.status = status
        if isinstance(status, PhoneApproval) and status.deeplink:
            with self.paused():
                show_link(self._console, job, status.deeplink)

    def ended(self, outcome: JobResult) -> None:
        self._lines.pop(outcome.job.key, None)
        self._ended.append(outcome)
        if not (self._brief and outcome.is_signed_in):
            self._console.print(outcome_text(outcome))

    @contextlib.contextmanager
    def shown(self) -> Iterator[None]:
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

    def _picture(self) -> RenderableType:
        lines, room = list(self._lines.values()), max(1, self._console.height - 4)
        is_narrow = self._console.width < _NARROW
        table = Table.grid(padding=(0, 2), expand=True)
        if not is_narrow:
            table.add_column(no_wrap=True, min_width=8)
        table.add_column(no_wrap=True, min_width=min(24, max((len(line.job.key) for line in lines), default=0)))
        table.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
        for _ in range(1 if is_narrow else 2):
            table.add_column(no_wrap=True, justify="right")
        for line in lines[:room]:
            table.add_row(*(self._row(line)[1:4] if is_narrow else self._row(line)))
        parts: list[RenderableType] = [table]
        if len(lines) > room:
            parts.append(Text(f"and {len(lines) - room} more", style="dim"))
        if self._total > 1:
            parts.append(self._summary())
        return Group(*parts)

    def _row(self, line: _Line) -> tuple[Text, ...]:
        elapsed = time.monotonic() - line.began
        clock = words.seconds(elapsed)
        if self._timeout is not None and self._console.width >= _NARROW:
            clock += f", {words.seconds(self._timeout - elapsed)} left"
        due = line.attempt.next_poll if line.attempt else None
        poll = "" if due is None else "polling" if due <= 0 else f"polls in {due:.0f} s"
        return (
            Text(line.job.platform, style="dim"),
            Text(line.job.key, style="bold"),
            Text(words.state(line.status)),
            Text(clock, style="dim"),
            Text(poll, style="dim"),
        )

    def _summary(self) -> Text:
        signed_in = sum(outcome.is_signed_in for outcome in self._ended)
        others = len(self._ended) - signed_in
        told = [f"{len(self._ended)} of {self._total} done", f"{len(self._lines)} at work"]
        return Text(" · ".join([*told, *([f"{others} not signed in"] if others else [])]), style="dim")


class PlainScreen:
    """A line for each change, where nobody watches."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def began(self, job: Job, attempt: Any) -> None:
        pass

    def told(self, job: Job, status: Status) -> None:
        link = getattr(status, "deeplink", None) or getattr(status, "url", None)
        self._console.print(f"{job.key}: {words.state(status)}{f': {link}' if link else ''}", markup=False)

    def ended(self, outcome: JobResult) -> None:
        self._console.print(outcome_text(outcome))

    @contextlib.contextmanager
    def shown(self) -> Iterator[None]:
        yield

    paused = shown


class JSONScreen(PlainScreen):
    """An object for each change, and one for each outcome."""

    def __init__(self, emit: Callable[..., None]) -> None:
        self._emit = emit

    def began(self, job: Job, attempt: Any) -> None:
        self._emit(event="started", account=job.account_id, job=job.key, platform=job.platform, token=attempt.token)

    def told(self, job: Job, status: Status) -> None:
        known = {"account": job.account_id, "job": job.key, "platform": job.platform}
        self._emit(event="status", **known, **words.facts(status))

    def ended(self, outcome: JobResult) -> None:
        self._emit(event="outcome", **words.outcome_facts(outcome))


def screen(session: Session, total: int, timeout: float | None) -> Screen:
    """The screen for a run over so many accounts."""
    if session.as_json:
        return JSONScreen(session.emit)
    if session.err.is_terminal and not session.err.is_dumb_terminal:
        return LiveScreen(session.err, total, timeout, brief=total > 10)
    return PlainScreen(session.err)


def show_link(console: Console, job: Job, link: str) -> None:
    """A link for the creator's phone, and its QR code."""
    import segno

    console.print(f"{job.key}: open this on the creator's phone, or scan it there:", markup=False)
    if console.is_terminal:
        console.file.write("\n")
        segno.make(link, error="l").terminal(out=cast("TextIO", console.file), border=2, compact=True)
    console.print(link, markup=False, soft_wrap=True)


def outcome_text(outcome: JobResult) -> Text:
    """An outcome on one line."""
    style = {JobState.SIGNED_IN: "green", JobState.OPEN: "yellow", JobState.UNKNOWN: "magenta"}.get(
        outcome.state, "red"
    )
    text = Text()
    text.append(outcome.account_id or outcome.job.key, style="bold")
    text.append(f" {words.job_state(outcome.state)}", style=style)
    text.append(f" after {words.seconds(outcome.seconds)}" if outcome.seconds >= 0.5 else "")
    why = words.why(outcome)
    text.append(f": {why}" if why else "")
    return text
