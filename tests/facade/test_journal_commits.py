"""The commits of a journal: entries share them, and what was to be on disk before a request is."""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fanscribe import AsyncFanscribe, EmailPassword, Fanscribe, JournalFailed
from fanscribe._core.clock import Clock
from fanscribe.roster import Job, JobResult, JobState, Journal, Reauthenticate, Roster, Switch
from fanscribe.sandbox import Sandbox
from fanscribe.sandbox.faults import TooManyRequests
from support.patience import PATIENCE, until
from support.twins import Blocking

# Longer than a request needs that does not wait for the disk.
HEAD_START = 0.3
JOBS: list[Job] = [Switch(f"acct_{number}", EmailPassword("a@example.com", "a-password")) for number in range(20)]
DONE = Reauthenticate("acct_done")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rotation.journal"


@contextlib.contextmanager
def _slow_disk(journal: Journal) -> Iterator[threading.Event]:
    """Let nothing reach the disk until the event is set."""
    goes_on = threading.Event()
    journal._writer.submit(goes_on.wait, PATIENCE)
    try:
        yield goes_on
    finally:
        goes_on.set()


def _states(file: Path) -> dict[str, str]:
    with Journal(file) as journal:
        return {key: entry.state for key, entry in journal.entries().items()}


def _puts(box: Sandbox) -> int:
    return sum(seen.method == "PUT" for seen in box.requests)


def test_entries_that_are_written_at_the_same_time_share_a_commit(file: Path) -> None:
    statements = list[str]()
    with Journal(file) as journal:
        journal.register(JOBS)
        journal._file.set_trace_callback(statements.append)
        with _slow_disk(journal):
            written = [journal.record_starting(job) for job in JOBS]
            assert not any(each.done() for each in written)
        for each in written:
            each.result(PATIENCE)

    assert statements.count("COMMIT") == 1
    assert _states(file) == {job.key: "starting" for job in JOBS}


def test_the_accounts_of_a_rotation_share_commits(box: Sandbox, file: Path) -> None:
    statements = list[str]()
    for job in JOBS:
        box.account(job.key)

    async def rotate(journal: Journal) -> list[JobResult]:
        async with AsyncFanscribe(box.api_key, base_url=box.url) as fans:
            return [each async for each in Roster(fans).rotate(JOBS, journal=journal)]

    with Journal(file) as journal:
        journal._file.set_trace_callback(statements.append)
        results = asyncio.run(rotate(journal))

    assert {each.state for each in results} == {JobState.SIGNED_IN}
    # Three entries an account, and the plan.
    assert statements.count("COMMIT") < len([each for each in statements if each.startswith("INSERT")]) / 2


def test_a_start_request_is_sent_once_its_entry_is_on_disk(box: Sandbox, twin: Callable[..., Any], file: Path) -> None:
    box.account("acct_0")
    events, is_sent = list[str](), threading.Event()

    def on_request(event: Any) -> None:
        if event.method == "PUT":
            events.append("request")
            is_sent.set()

    def on_statement(statement: str) -> None:
        if statement == "COMMIT" and len(events) < 2:
            is_sent.wait(HEAD_START)
            events.append("commit")

    fans = twin(box.api_key, base_url=box.url, on_request=on_request)
    roster: Any = Blocking(Roster(fans._target), fans._runner) if isinstance(fans, Blocking) else Roster[Any](fans)
    with Journal(file) as journal:
        journal._file.set_trace_callback(on_statement)
        [result] = roster.rotate(JOBS[:1], journal=journal)

    assert result.is_signed_in
    # That of the plan, and that of the entry.
    assert events == ["commit", "commit", "request"]


def test_a_task_cancelled_while_its_entry_is_written_has_sent_nothing(box: Sandbox, file: Path) -> None:
    box.account("acct_0")

    async def run(journal: Journal) -> None:
        async def rotate() -> None:
            async for _ in Roster(fans).rotate(JOBS[:1], journal=journal):
                pass

        async with AsyncFanscribe(box.api_key, base_url=box.url) as fans:
            journal.register(JOBS[:1])
            with _slow_disk(journal) as goes_on:
                journal.register = lambda *_, **__: {}  # type: ignore[method-assign] # it would wait for the disk
                task = asyncio.create_task(rotate())
                while not journal._statements:  # noqa: ASYNC110 - a thread empties it
                    await asyncio.sleep(0.01)
                task.cancel()
                _, running = await asyncio.wait([task], timeout=HEAD_START)
                assert running, "it waits for the disk"
                goes_on.set()
                with pytest.raises(asyncio.CancelledError):
                    await task

    with Journal(file) as journal:
        asyncio.run(run(journal))

    assert _states(file) == {"acct_0": "planned"}
    assert not _puts(box)


def test_a_loop_left_while_an_entry_is_written_has_sent_nothing(box: Sandbox, file: Path) -> None:
    box.account("acct_0")
    with Journal(file) as journal, Fanscribe(box.api_key, base_url=box.url) as fans:
        journal.record_result(JobResult(DONE, JobState.SIGNED_IN)).result(PATIENCE)
        known = journal.register([JOBS[0], DONE])
        with _slow_disk(journal) as goes_on:
            journal.register = lambda *_, **__: known  # type: ignore[method-assign] # it would wait for the disk
            rotation: Any = Roster(fans).rotate([JOBS[0], DONE], journal=journal)
            assert next(rotation).job == DONE
            until(lambda: journal._statements, "the entry of a start")
            threading.Timer(HEAD_START, goes_on.set).start()
            rotation.close()
            assert goes_on.is_set(), "it waits for the disk"

    assert _states(file) == {"acct_0": "planned", "acct_done": "signed_in"}
    assert not _puts(box)


class _Drowsy(Clock):
    """A clock whose sleepers go on late after they are woken, as on a busy machine."""

    def sleep(self, seconds: float, wake: threading.Event) -> None:
        super().sleep(seconds, wake)
        threading.Event().wait(HEAD_START)


def test_a_loop_left_while_starts_wait_for_another_try_has_sent_nothing(box: Sandbox, file: Path) -> None:
    jobs = [*JOBS, DONE]
    for job in JOBS:
        box.account(job.key)
    box.fault(TooManyRequests(30), on="switch", times=len(JOBS))
    with Journal(file) as journal, Fanscribe(box.api_key, base_url=box.url, clock=_Drowsy()) as fans:
        journal.record_result(JobResult(DONE, JobState.SIGNED_IN)).result(PATIENCE)
        rotation: Any = Roster(fans).rotate(jobs, journal=journal)
        assert next(rotation).job == DONE
        until(lambda: _puts(box) == len(JOBS), "every start")
        rotation.close()

    assert _states(file) == {job.key: "planned" for job in JOBS} | {"acct_done": "signed_in"}


def test_closing_writes_what_is_left(file: Path) -> None:
    with Journal(file) as journal:
        journal.register(JOBS)
        with _slow_disk(journal) as goes_on:
            for job in JOBS:
                journal.record_starting(job)
            threading.Timer(HEAD_START, goes_on.set).start()
            journal.close()

    assert _states(file) == {job.key: "starting" for job in JOBS}


def test_nothing_is_recorded_in_a_closed_journal(file: Path) -> None:
    with Journal(file) as journal:
        journal.register(JOBS)

    with pytest.raises(JournalFailed, match=r"cannot be written \(it is closed\)"):
        journal.record_starting(JOBS[0]).result(PATIENCE)
    assert _states(file) == {job.key: "planned" for job in JOBS}
