"""Many accounts at once: results are values, a failure ends no other job, and a journal records each step."""

import asyncio
import sqlite3
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fanscribe import (
    AsyncFanscribe,
    AttemptInProgress,
    CodeChallenge,
    EmailPassword,
    Fanscribe,
    FanslyLogin,
    InvalidAPIKey,
    InvalidInput,
    JournalFailed,
    MobileApp,
    OutOfCredits,
    Polling,
)
from fanscribe.roster import Connect, Job, JobResult, JobState, Journal, Reauthenticate, Resume, Roster, Switch
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import ErrorResponse, Latency, ResetAfter, ResetBefore, TooManyRequests
from support.patience import PATIENCE
from support.twins import Blocking

SECRET = "hunter2-of-the-roster"
CREDENTIALS = EmailPassword("creator@example.com", SECRET)


def _rotated(fans: Any, jobs: Iterable[Job], **options: Any) -> list[JobResult]:
    return list(_rotating(fans, jobs, **options))


def _rotating(fans: Any, jobs: Iterable[Job], **options: Any) -> Iterator[JobResult]:
    if isinstance(fans, Blocking):
        outcomes: Iterator[JobResult] = Blocking(Roster(fans._target), fans._runner).rotate(jobs, **options)
        return outcomes
    return Roster[Any](fans).rotate(jobs, **options)


def _by_key(outcomes: list[JobResult]) -> dict[str, JobState]:
    return {outcome.job.key: outcome.state for outcome in outcomes}


def _starts(box: Sandbox) -> Counter[str]:
    """Count how often the credentials of each account were accepted."""
    return Counter(
        seen.path.split("/")[-2]
        for seen in box.requests
        if seen.path.endswith(("/credentials", "/reauthenticate")) and seen.status == 200
    )


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "rotation.journal"


def test_each_account_has_a_result_and_a_failure_is_one(box: Sandbox, fans: Any) -> None:
    box.account("acct_1", AsksForCode("11"))
    box.account("acct_2", Fails())
    box.account("acct_3", SignsIn(after=3))
    box.account("acct_4", signed_in=True)
    box.account("fansly_acct_5")
    jobs: list[Job] = [
        Switch("acct_1", CREDENTIALS),
        Switch("acct_2", CREDENTIALS),
        Reauthenticate("acct_3"),
        Reauthenticate("acct_4"),
        Reauthenticate("fansly_acct_5"),
        Switch("acct_6", CREDENTIALS),
        Connect(FanslyLogin("jo", SECRET), "Jo"),
    ]

    outcomes = _rotated(fans, jobs, on_challenge=lambda job, challenge: "11")

    assert _by_key(outcomes) == {
        "acct_1": JobState.SIGNED_IN,
        "acct_2": JobState.FAILED,
        "acct_3": JobState.SIGNED_IN,
        "acct_4": JobState.SIGNED_IN,
        "fansly_acct_5": JobState.SIGNED_IN,
        "acct_6": JobState.NOT_STARTED,
        "new fansly account Jo": JobState.SIGNED_IN,
    }
    named = {outcome.job.key: outcome for outcome in outcomes}
    assert named["acct_2"].why == "not signed in: INVALID_CREDENTIALS: The email address or the password is wrong."
    assert (named["new fansly account Jo"].account_id or "").startswith("fansly_acct_new")
    assert SECRET not in repr(outcomes)


def test_concurrency_is_bounded(box: Sandbox, fans: Any) -> None:
    for number in range(7):
        box.account(f"acct_{number}", SignsIn(after=3))
    at_work, most = set[str](), 0

    def follow(job: Job, status: Any) -> None:
        nonlocal most
        at_work.add(job.key)
        most = max(most, len(at_work))
        if type(status).__name__ == "Authenticated":
            at_work.discard(job.key)

    outcomes = _rotated(
        fans, [Switch(f"acct_{number}", CREDENTIALS) for number in range(7)], concurrency=3, on_status=follow
    )

    assert len(outcomes) == 7
    assert 1 < most <= 3


def test_a_result_arrives_while_others_are_running(box: Sandbox, twin: Callable[..., Any]) -> None:
    fans = twin(box.api_key, base_url=box.url, polling=Polling(first=0.01, longest=0.01, while_asking=0.01))
    box.account("acct_slow", AsksForCode("11"))
    box.account("acct_fast")
    answered: list[str] = []

    async def ask(job: Job, challenge: Any) -> str:
        while not answered:  # noqa: ASYNC110 - it is filled outside of the loop
            await asyncio.sleep(0.01)
        return answered[0]

    outcomes = _rotating(fans, [Switch("acct_slow", CREDENTIALS), Switch("acct_fast", CREDENTIALS)], on_challenge=ask)

    assert next(outcomes).job.key == "acct_fast"
    answered.append("11")
    assert [outcome.job.key for outcome in outcomes] == ["acct_slow"]


def test_an_exception_of_a_callback_is_the_result_of_its_account_only(box: Sandbox, fans: Any) -> None:
    box.account("acct_1", AsksForCode("11"))
    box.account("acct_2")

    def ask(job: Job, challenge: Any) -> str:
        raise LookupError("no code for this one")

    outcomes = _rotated(fans, [Switch("acct_1", CREDENTIALS), Switch("acct_2", CREDENTIALS)], on_challenge=ask)

    assert _by_key(outcomes) == {"acct_1": JobState.OPEN, "acct_2": JobState.SIGNED_IN}
    [failed] = [outcome for outcome in outcomes if outcome.state is JobState.OPEN]
    assert (failed.why, type(failed.error)) == ("no code for this one", LookupError)
    assert fans.resume(failed.token).result(on_challenge=lambda challenge: "11").id == "acct_1"


def test_a_refused_key_is_tried_once_and_not_for_every_account(box: Sandbox, twin: Callable[..., Any]) -> None:
    fans = twin("another-key", base_url=box.url, clock=InstantClock())
    outcomes = _rotated(fans, [Switch(f"acct_{number}", CREDENTIALS) for number in range(20)], concurrency=2)

    assert {outcome.state for outcome in outcomes} == {JobState.NOT_STARTED}
    assert {type(outcome.error) for outcome in outcomes} == {InvalidAPIKey}
    assert len(box.requests) <= 3


def test_out_of_credits_stops_a_rotation_before_every_account_has_tried(box: Sandbox, fans: Any) -> None:
    for number in range(6):
        box.account(f"acct_{number}")
    box.fault(ErrorResponse(402, "No credits are left."), on="switch", times=2)
    outcomes = _rotated(fans, [Switch(f"acct_{number}", CREDENTIALS) for number in range(6)], concurrency=2)

    assert {outcome.state for outcome in outcomes} == {JobState.NOT_STARTED}
    assert {type(outcome.error) for outcome in outcomes} == {OutOfCredits}
    assert len(box.requests) <= 3


@pytest.mark.parametrize("status", [400, 403, 404, 422])
def test_a_problem_with_one_account_does_not_stop_a_rotation(box: Sandbox, fans: Any, status: int) -> None:
    for number in range(3):
        box.account(f"acct_{number}")
    box.fault(ErrorResponse(status, "no"), on="switch")
    outcomes = _rotated(fans, [Switch(f"acct_{number}", CREDENTIALS) for number in range(3)], concurrency=1)

    assert sorted(outcome.state for outcome in outcomes) == [
        JobState.NOT_STARTED,
        JobState.SIGNED_IN,
        JobState.SIGNED_IN,
    ]


@pytest.mark.parametrize(
    ("jobs", "problem"),
    [
        ([Switch("acct_1", CREDENTIALS), Reauthenticate("acct_1")], "two jobs are for acct_1"),
        (["acct_1"], "a job must be a Switch, Reauthenticate, Connect or Resume, got str"),
    ],
)
def test_invalid_jobs_send_nothing(box: Sandbox, fans: Any, jobs: Any, problem: str) -> None:
    with pytest.raises(InvalidInput, match=problem):
        _rotated(fans, jobs)

    assert box.requests == []


@pytest.mark.parametrize("options", [{"concurrency": 0}, {"concurrency": 1.5}, {"timeout": -1}])
def test_invalid_options_send_nothing(box: Sandbox, fans: Any, options: Any) -> None:
    with pytest.raises(InvalidInput):
        _rotated(fans, [Switch("acct_1", CREDENTIALS)], **options)

    assert box.requests == []


@pytest.mark.parametrize(
    "make",
    [
        lambda: Switch("fansly_acct_1", CREDENTIALS),
        lambda: Switch("acct_1", FanslyLogin("jo", "pw")),  # type: ignore[arg-type]
        lambda: Reauthenticate("nobody"),
        lambda: Resume("{}"),
        lambda: Connect(CREDENTIALS, account_id="acct_1"),
        lambda: Connect(FanslyLogin("jo", "pw"), account_id="acct_1"),
        lambda: Connect(CREDENTIALS, "Jo", proxy="narnia"),
    ],
)
def test_an_invalid_job_cannot_be_created(make: Callable[[], Job]) -> None:
    with pytest.raises(InvalidInput):
        make()


def test_every_request_obeys_the_rate_limit(box: Sandbox, twin: Callable[..., Any]) -> None:
    clock = InstantClock()
    fans = twin(box.api_key, base_url=box.url, clock=clock, rate=60)
    for number in range(5):
        box.account(f"acct_{number}")
    _rotated(fans, [Switch(f"acct_{number}", CREDENTIALS) for number in range(5)], concurrency=5)

    assert clock.now() >= len(box.requests) - 1


async def _never(job: Job, challenge: Any) -> None:
    await asyncio.sleep(3600)


def test_breaking_out_stops_the_waits_and_finishes_requests_in_flight(box: Sandbox, journal: Path) -> None:
    box.account("acct_fast", SignsIn(after=3))
    box.account("acct_slow", SignsIn(after=10**6))
    box.account("acct_open", AsksForCode("11"))
    box.fault(Latency(1.0), on="switch")
    jobs: list[Job] = [Switch("acct_slow", CREDENTIALS), Reauthenticate("acct_open"), Reauthenticate("acct_fast")]

    with (
        Fanscribe(box.api_key, base_url=box.url, polling=Polling(first=0.01)) as fans,
        Journal(journal) as kept,
    ):
        for outcome in Roster(fans).rotate(jobs, journal=kept, on_challenge=_never):
            assert outcome.job.key == "acct_fast"
            break
        entries = kept.entries()

    assert {key: entry.state for key, entry in entries.items()} == {
        "acct_fast": "signed_in",
        "acct_open": "open",
        "acct_slow": "open",
    }


def test_a_cancelled_task_finishes_requests_in_flight(box: Sandbox, journal: Path) -> None:
    box.account("acct_slow")
    box.fault(Latency(0.5), on="switch")

    async def run() -> dict[str, str]:
        is_sent = asyncio.Event()

        def on_request(event: Any) -> None:
            if event.method == "PUT":
                is_sent.set()

        async with AsyncFanscribe(box.api_key, base_url=box.url, on_request=on_request) as fans:
            with Journal(journal) as kept:

                async def rotate() -> None:
                    async for _ in Roster(fans).rotate([Switch("acct_slow", CREDENTIALS)], journal=kept):
                        pass

                task = asyncio.create_task(rotate())
                async with asyncio.timeout(PATIENCE):
                    await is_sent.wait()
                assert kept.entries()["acct_slow"].state == "starting"
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                return {key: entry.state for key, entry in kept.entries().items()}

    assert asyncio.run(run()) == {"acct_slow": "open"}


def test_a_job_waiting_for_the_rate_limit_or_a_retry_has_sent_nothing(box: Sandbox, journal: Path) -> None:
    for number in range(5):
        box.account(f"acct_{number}", SignsIn(after=50))
    box.fault(TooManyRequests(30), on="switch")
    jobs = [Switch(f"acct_{number}", CREDENTIALS) for number in range(5)]

    async def run() -> dict[str, str]:
        async with AsyncFanscribe(box.api_key, base_url=box.url, rate=60) as fans:
            with Journal(journal) as kept:

                async def rotate() -> None:
                    async for _ in Roster(fans).rotate(jobs, journal=kept):
                        pass

                task = asyncio.create_task(rotate())
                while len([seen for seen in box.requests if seen.method == "PUT"]) < 2:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                return {key: entry.state for key, entry in kept.entries().items()}

    states = sorted(asyncio.run(run()).values())
    # One was refused and waits for another try, one was taken, and the others wait for their turn.
    assert states == ["open", "planned", "planned", "planned", "planned"]


def test_a_second_run_sends_nothing_twice_and_resumes_open_attempts(box: Sandbox, fans: Any, journal: Path) -> None:
    box.account("acct_1")
    box.account("acct_2", Fails())
    box.account("acct_3", AsksForCode("11"))
    box.account("fansly_acct_4", AsksForCode("11", channel="email"))
    jobs: list[Job] = [
        *(Switch(f"acct_{number}", CREDENTIALS) for number in (1, 2, 3)),
        Reauthenticate("fansly_acct_4"),
    ]
    with Journal(journal) as kept:
        _rotated(fans, jobs, journal=kept)
    fans._shared.accounts._records.clear()
    with Journal(journal) as kept:
        outcomes = _rotated(fans, jobs, journal=kept, on_challenge=lambda job, challenge: "11")

    assert _by_key(outcomes) == {
        "acct_1": JobState.SIGNED_IN,
        "acct_2": JobState.FAILED,
        "acct_3": JobState.SIGNED_IN,
        "fansly_acct_4": JobState.SIGNED_IN,
    }
    assert {outcome.job.key for outcome in outcomes if outcome.from_journal} == {"acct_1", "acct_2"}
    assert _starts(box) == {"acct_1": 1, "acct_2": 1, "acct_3": 1, "fansly_acct_4": 1}


def test_failed_jobs_are_retried_on_request(box: Sandbox, fans: Any, journal: Path) -> None:
    box.account("acct_1", Fails())
    with Journal(journal) as kept:
        _rotated(fans, [Switch("acct_1", CREDENTIALS)], journal=kept)
        box.account("acct_1")
        [outcome] = _rotated(
            fans, [Switch("acct_1", EmailPassword("a@example.com", "right"))], journal=kept, retry_failed=True
        )

    assert outcome.state is JobState.SIGNED_IN


def test_a_failed_job_is_retried_by_another_method(box: Sandbox, fans: Any, journal: Path) -> None:
    box.account("acct_1", Fails())
    with Journal(journal) as kept:
        _rotated(fans, [Switch("acct_1", CREDENTIALS)], journal=kept)
        box.account("acct_1")
        with pytest.raises(InvalidInput, match="the plan says mobile_app"):
            _rotated(fans, [Switch("acct_1", MobileApp())], journal=kept)
        [outcome] = _rotated(fans, [Switch("acct_1", MobileApp())], journal=kept, retry_failed=True)
        entry = kept.entries()["acct_1"]

    assert outcome.state is JobState.SIGNED_IN
    assert (entry.method, entry.state) == ("mobile_app", "signed_in")


def test_a_journal_that_cannot_be_written_stops_new_starts_and_ends_what_was_started(
    box: Sandbox, fans: Any, journal: Path
) -> None:
    box.account("acct_0", SignsIn(after=2))
    box.account("acct_1")
    outcomes = list[JobResult]()
    with Journal(journal) as kept:
        running = _rotating(
            fans,
            [Reauthenticate("acct_0"), Reauthenticate("acct_1")],
            journal=kept,
            concurrency=1,
            on_start=lambda job, attempt: kept._file.execute("PRAGMA query_only = 1"),
        )
        outcomes += [next(running), next(running)]
        with pytest.raises(JournalFailed, match="cannot be written"):
            next(running)
        kept._file.execute("PRAGMA query_only = 0")
    assert _by_key(outcomes) == {"acct_0": JobState.SIGNED_IN, "acct_1": JobState.NOT_STARTED}
    assert isinstance(outcomes[1].error, JournalFailed)

    with Journal(journal) as kept:
        again = _rotated(fans, [Reauthenticate("acct_0"), Reauthenticate("acct_1")], journal=kept)
    assert {each.state for each in again} == {JobState.SIGNED_IN}
    assert _starts(box) == {"acct_0": 1, "acct_1": 1}


@pytest.mark.parametrize("fault", [ErrorResponse(422, "no"), ResetBefore(), TooManyRequests()])
def test_a_rejected_start_is_sent_by_the_next_run(box: Sandbox, fans: Any, journal: Path, fault: Any) -> None:
    box.account("acct_1")
    box.fault(fault, on="switch", times=3)
    with Journal(journal) as kept:
        [first] = _rotated(fans, [Switch("acct_1", CREDENTIALS)], journal=kept, on_unknown=lambda job, status: "send")
        box.reset()
        box.account("acct_1")
        [second] = _rotated(fans, [Switch("acct_1", CREDENTIALS)], journal=kept, on_unknown=lambda job, status: "send")

    assert first.state in (JobState.NOT_STARTED, JobState.UNKNOWN)
    assert second.state is JobState.SIGNED_IN


def _in_doubt(journal: Path, job: Job) -> Journal:
    """Return a journal whose process was killed between a request and its response, an hour ago."""
    with Journal(journal) as kept:
        kept.register([job])
        kept.record_starting(job)
    hour_ago = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    with sqlite3.connect(journal) as file:
        file.execute("UPDATE job SET at = ?", [hour_ago])
    file.close()
    return Journal(journal)


def test_nothing_is_sent_for_a_job_in_doubt_without_a_decision(box: Sandbox, fans: Any, journal: Path) -> None:
    box.account("acct_1", signed_in=True)
    job = Switch("acct_1", CREDENTIALS)
    with _in_doubt(journal, job) as kept:
        [outcome] = _rotated(fans, [job], journal=kept)
        assert (outcome.state, _starts(box)) == (JobState.UNKNOWN, {})
        asked: list[Any] = []
        [outcome] = _rotated(
            fans, [job], journal=kept, on_unknown=lambda job, status: asked.append((job.key, status)) or "send"
        )

    assert outcome.state is JobState.SIGNED_IN
    assert _starts(box) == {"acct_1": 1}
    assert [(key, type(status).__name__) for key, status in asked] == [("acct_1", "Authenticated")]


def test_an_account_in_doubt_is_waited_for_on_decision(box: Sandbox, fans: Any, journal: Path) -> None:
    box.account("acct_1", signed_in=False)
    job = Switch("acct_1", CREDENTIALS)
    seen = list[Any]()

    def wait(job: Job, status: Any) -> str:
        seen.append(type(status).__name__)
        box.account("acct_1", signed_in=True)
        return "wait"

    with _in_doubt(journal, job) as kept:
        [outcome] = _rotated(fans, [job], journal=kept, on_unknown=wait)

    assert seen == ["Pending"], "it was not signed in after the request"
    assert (outcome.state, _starts(box)) == (JobState.SIGNED_IN, {})


@pytest.mark.parametrize(
    "job",
    [Switch("acct_1", CREDENTIALS), Connect(FanslyLogin("jo", "hunter2-of-jo"), account_id="fansly_acct_1")],
    ids=["switch", "reconnect"],
)
def test_a_session_that_may_be_the_old_one_is_no_success_of_new_credentials(
    box: Sandbox, fans: Any, journal: Path, job: Job
) -> None:
    box.account(str(job.account_id), signed_in=True)
    with _in_doubt(journal, job) as kept:
        [outcome] = _rotated(fans, [job], journal=kept, on_unknown=lambda job, status: "wait")

    assert outcome.state is JobState.UNKNOWN
    assert "perhaps still with the earlier credentials" in str(outcome.why)
    assert _starts(box) == {}


def test_a_reauthentication_in_doubt_is_done_if_the_account_is_signed_in(
    box: Sandbox, fans: Any, journal: Path
) -> None:
    box.account("acct_1", signed_in=True)
    with _in_doubt(journal, Reauthenticate("acct_1")) as kept:
        [outcome] = _rotated(fans, [Reauthenticate("acct_1")], journal=kept)

    assert (outcome.state, _starts(box)) == (JobState.SIGNED_IN, {})


def test_a_fansly_account_in_doubt_that_is_signing_in_is_waited_for(box: Sandbox, fans: Any, journal: Path) -> None:
    box.account("fansly_acct_1", SignsIn(after=3))
    fans.fansly.reauthenticate("fansly_acct_1").forget()
    box._app.requests.clear()
    with _in_doubt(journal, Reauthenticate("fansly_acct_1")) as kept:
        [outcome] = _rotated(fans, [Reauthenticate("fansly_acct_1")], journal=kept)

    assert (outcome.state, _starts(box)) == (JobState.SIGNED_IN, {})


def test_a_start_with_a_lost_response_is_not_sent_by_the_next_run(box: Sandbox, fans: Any, journal: Path) -> None:
    box.account("acct_1")
    box.fault(ResetAfter(), on="switch")
    job = Switch("acct_1", CREDENTIALS)
    with Journal(journal) as kept:
        assert [each.state for each in _rotated(fans, [job], journal=kept)] == [JobState.UNKNOWN]
        assert [each.state for each in _rotated(fans, [job], journal=kept)] == [JobState.UNKNOWN]

    assert len([seen for seen in box.requests if seen.method == "PUT"]) == 1


def test_a_failed_status_check_leaves_a_job_in_doubt(box: Sandbox, twin: Callable[..., Any], journal: Path) -> None:
    fans = twin(box.api_key, base_url=box.url, clock=InstantClock(), max_retries=0)
    box.account("acct_1")
    box.fault(ResetBefore(), on="list")
    job = Switch("acct_1", CREDENTIALS)
    with _in_doubt(journal, job) as kept:
        [outcome] = _rotated(fans, [job], journal=kept, on_unknown=lambda job, status: "send")
        assert kept.entries()["acct_1"].state == "unknown"

    assert (outcome.state, _starts(box)) == (JobState.UNKNOWN, {})


def test_an_account_with_an_open_attempt_is_not_started(box: Sandbox, fans: Any) -> None:
    box.account("acct_1")
    fans.onlyfans.switch_credentials("acct_1", CREDENTIALS)
    [outcome] = _rotated(fans, [Switch("acct_1", CREDENTIALS)])

    assert (outcome.state, type(outcome.error)) == (JobState.NOT_STARTED, AttemptInProgress)


def test_credentials_of_another_account_are_reported(box: Sandbox, fans: Any) -> None:
    [outcome] = _rotated(fans, [Connect(FanslyLogin("jo", "pw"), account_id="fansly_acct_1")])

    assert outcome.state is JobState.FAILED
    assert "belong to fansly_acct_new1, not to fansly_acct_1" in (outcome.why or "")


def test_a_token_is_a_job_too(box: Sandbox, fans: Any) -> None:
    box.account("acct_1")
    token = fans.onlyfans.reauthenticate("acct_1").token
    started: list[Any] = []
    [outcome] = _rotated(fans, [Resume(token)], on_start=lambda job, attempt: started.append((job.key, attempt.token)))

    assert (outcome.state, outcome.account_id, started) == (JobState.SIGNED_IN, "acct_1", [("acct_1", token)])


def test_an_attempt_shows_when_it_is_polled_next(box: Sandbox, twin: Callable[..., Any]) -> None:
    clock = InstantClock()
    fans = twin(box.api_key, base_url=box.url, clock=clock, polling=Polling(first=4, jitter=0))
    box.account("acct_1", SignsIn(after=1))
    attempt = fans.onlyfans.reauthenticate("acct_1")
    due: list[Any] = [attempt.next_poll]
    sleep = clock.sleep
    clock.sleep = lambda *args: due.append(attempt.next_poll) or sleep(*args)  # type: ignore[method-assign]
    attempt.result()

    assert due == [None, 4.0]


def test_a_challenge_names_its_account(box: Sandbox, fans: Any) -> None:
    box.account("acct_1", AsksForCode("11", hint="42"))
    asked: list[Any] = []
    _rotated(fans, [Switch("acct_1", CREDENTIALS)], on_challenge=lambda job, each: asked.append((job, each)) or "11")

    assert asked == [(Switch("acct_1", CREDENTIALS), CodeChallenge("sms", "42"))]


def test_a_journal_is_readable_only_by_its_owner_and_holds_no_secret(box: Sandbox, fans: Any, journal: Path) -> None:
    box.account("acct_1", AsksForCode("135791"))
    box.account("acct_2", Fails(message=f"{SECRET} is wrong"))
    with Journal(journal) as kept:
        _rotated(
            fans,
            [Switch("acct_1", CREDENTIALS), Switch("acct_2", CREDENTIALS)],
            journal=kept,
            on_challenge=lambda job, challenge: "135791",
        )
        files = list(journal.parent.iterdir())
        assert len(files) > 1
        for file in files:
            assert sys.platform == "win32" or stat.S_IMODE(file.stat().st_mode) == 0o600, file
            for secret in (SECRET, "135791", "creator@example.com", box.api_key):
                assert secret.encode() not in file.read_bytes(), file


def test_a_journal_is_opened_by_one_process_at_a_time(journal: Path) -> None:
    with Journal(journal), pytest.raises(InvalidInput, match="open in another process"):
        Journal(journal)


@pytest.mark.parametrize("content", [b"account,method\n" * 100, b""])
def test_another_file_is_rejected_and_an_empty_one_accepted(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes(content)
    if content:
        with pytest.raises(InvalidInput, match="not a journal"):
            Journal(path)
        assert path.read_bytes() == content
    else:
        Journal(path).close()


def test_another_database_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    file = sqlite3.connect(path)
    file.execute("CREATE TABLE job (key)")
    file.close()

    with pytest.raises(InvalidInput, match="another kind of database"):
        Journal(path)


def test_a_journal_of_another_version_is_refused(journal: Path) -> None:
    Journal(journal).close()
    with sqlite3.connect(journal) as file:
        file.execute("PRAGMA user_version = 1")
    file.close()

    with pytest.raises(InvalidInput, match="version 1; this release reads version 2"):
        Journal(journal)


TOKEN_OF_ANOTHER = (
    '{"v":1,"platform":"onlyfans","account":"acct_2","attempt":"auth_2","phone":false,'
    '"at":"2026-01-01T00:00:00+00:00","triggered":null,"proven":false}'
)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE job SET state = 'paused'",
        "UPDATE job SET at = 'yesterday'",
        "UPDATE job SET at = '2026-01-01T00:00:00'",
        "UPDATE job SET token = 'x'",
        f"UPDATE job SET token = '{TOKEN_OF_ANOTHER}'",
        "DROP TABLE job",
        "ALTER TABLE job DROP COLUMN why",
    ],
)
def test_a_damaged_journal_is_refused(journal: Path, statement: str) -> None:
    with Journal(journal) as kept:
        kept.register([Reauthenticate("acct_1")])
    with sqlite3.connect(journal) as file:
        file.execute(statement)
    file.close()

    with pytest.raises(InvalidInput, match="damaged"):
        Journal(journal)


def test_a_journal_with_a_page_of_noise_is_refused(journal: Path) -> None:
    with Journal(journal) as kept:
        kept.register([Reauthenticate(f"acct_{number}") for number in range(300)])
    with journal.open("r+b") as file:
        file.seek(8192)
        file.write(b"noise" * 800)

    with pytest.raises(InvalidInput, match="damaged"):
        Journal(journal)


@pytest.mark.skipif(not Path("/sys/kernel").exists(), reason="no folder that even root cannot write")
def test_a_journal_in_a_folder_that_cannot_be_written_is_refused() -> None:
    with pytest.raises(InvalidInput, match="cannot be opened"):
        Journal("/sys/kernel/journal")


def test_a_journal_rejects_another_sign_in_method(box: Sandbox, fans: Any, journal: Path) -> None:
    box.account("acct_1")
    with Journal(journal) as kept:
        _rotated(fans, [Switch("acct_1", CREDENTIALS)], journal=kept)
        with pytest.raises(InvalidInput, match=r"signed_in with email_password .* the plan says reauthenticate"):
            _rotated(fans, [Reauthenticate("acct_1")], journal=kept)
