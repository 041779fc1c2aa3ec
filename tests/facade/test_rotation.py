"""A rotation: jobs left by an earlier run, starts in doubt, and errors that stop all jobs."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fanscribe import EmailPassword, Fanscribe, FanslyLogin, InvalidInput, Polling
from fanscribe.roster import Connect, Job, JobResult, JobState, Journal, Reauthenticate, Roster, Switch, read_plan
from fanscribe.roster.rotation import CONCURRENCY
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import Changed, ErrorResponse, Fault

SWITCH = Switch("acct_1", EmailPassword("creator@example.com", "hunter2-of-the-rotation"))


@pytest.fixture
def fans(box: Sandbox, clock: InstantClock) -> Iterator[Fanscribe]:
    with Fanscribe(box.api_key, base_url=box.url, clock=clock) as client:
        yield client


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "rotation.journal"


class _Listed(Fault):
    """The list of accounts, in which none is signed in, with a word for their progress."""

    def __init__(self, progress: str) -> None:
        self._fields = {"authentication_progress": progress, "is_authenticated": False}

    def answer(self, status: int, body: Any) -> Any:
        return super().answer(status, [each | self._fields for each in body])


def _rotated(fans: Fanscribe, *jobs: Job, **options: Any) -> list[JobResult]:
    return list(Roster(fans).rotate(jobs, **options))


def _left(path: Path, job: Job, **columns: Any) -> Journal:
    """Return a journal in which an earlier run left a job in a state."""
    with Journal(path) as kept:
        kept.register([job])
    given = {"state": "starting", "at": (datetime.now(UTC) - timedelta(hours=1)).isoformat()} | columns
    with sqlite3.connect(path) as file:
        for name, value in given.items():
            file.execute(f"UPDATE job SET {name} = ?", [value])
    file.close()
    return Journal(path)


def _starts(box: Sandbox) -> list[str]:
    ends = ("/credentials", "/reauthenticate")
    return [each.path.split("/")[-2] for each in box.requests if each.path.endswith(ends)]


def test_fifty_jobs_run_at_a_time_by_default() -> None:
    assert CONCURRENCY == 50


@pytest.mark.parametrize("state", ["signed_in", "failed"])
def test_a_job_finished_by_an_earlier_run_keeps_its_account_and_reason(
    box: Sandbox, fans: Fanscribe, journal: Path, state: str
) -> None:
    with _left(journal, SWITCH, state=state, account_id="acct_7", why="as it was") as kept:
        [outcome] = _rotated(fans, SWITCH, journal=kept)

    assert (outcome.state, outcome.account_id, outcome.why, outcome.from_journal) == (
        state,
        "acct_7",
        "as it was",
        True,
    )
    assert not box.requests


def test_an_entry_without_an_account_id_has_that_of_its_job(fans: Fanscribe, journal: Path) -> None:
    with _left(journal, SWITCH, state="failed", account_id=None) as kept:
        [outcome] = _rotated(fans, SWITCH, journal=kept)

    assert outcome.account_id == "acct_1"


def test_started_jobs_are_continued_after_a_fatal_error(box: Sandbox, fans: Fanscribe, journal: Path) -> None:
    box.account("acct_1", signed_in=True)
    box.account("acct_2")
    box.fault(ErrorResponse(402), on="reauthenticate")
    started = Reauthenticate("acct_1")
    with _left(journal, started) as kept:
        outcomes = _rotated(
            fans, Reauthenticate("acct_2"), started, Reauthenticate("acct_3"), journal=kept, concurrency=1
        )

    assert [each.state for each in outcomes] == [JobState.NOT_STARTED, JobState.SIGNED_IN, JobState.NOT_STARTED]
    assert _starts(box) == ["acct_2"]


def test_planned_jobs_are_not_started_after_a_fatal_error(box: Sandbox, fans: Fanscribe, journal: Path) -> None:
    box.account("acct_2")
    box.fault(ErrorResponse(402), on="reauthenticate")
    with _left(journal, SWITCH, state="planned") as kept:
        outcomes = _rotated(fans, Reauthenticate("acct_2"), SWITCH, journal=kept, concurrency=1)

    assert [each.state for each in outcomes] == [JobState.NOT_STARTED, JobState.NOT_STARTED]
    assert _starts(box) == ["acct_2"]


def test_a_closed_client_stops_a_rotation(box: Sandbox, fans: Fanscribe) -> None:
    box.account("acct_1", SignsIn(after=1))
    box.account("acct_2")

    def close(job: Job, attempt: Any) -> None:
        fans.close()

    first, second = _rotated(fans, Reauthenticate("acct_1"), Reauthenticate("acct_2"), concurrency=1, on_start=close)
    assert (first.state, second.state) == (JobState.OPEN, JobState.NOT_STARTED)
    assert second.error is first.error


def test_a_result_has_its_duration(box: Sandbox, fans: Fanscribe, clock: InstantClock) -> None:
    clock.advance(1000)
    box.account("acct_1", SignsIn(after=3))

    [outcome] = _rotated(fans, SWITCH)

    assert outcome.seconds == clock.now() - 1000 > 0


def test_a_failed_attempt_has_no_token(box: Sandbox, fans: Fanscribe) -> None:
    box.account("acct_1", Fails())

    [outcome] = _rotated(fans, SWITCH)

    assert (outcome.state, outcome.token) == (JobState.FAILED, None)


def test_a_connected_account_has_its_new_id(box: Sandbox, fans: Fanscribe) -> None:
    connect = Connect(FanslyLogin("jo", "hunter2-of-the-rotation"), account_id="fansly_acct_1")
    box.account("fansly_acct_1")
    box.fault(Changed(lambda body: body | {"account_id": "fansly_acct_1"}), on="connect")

    [outcome] = _rotated(fans, connect)

    assert outcome.account_id == "fansly_acct_1"
    [sent] = [each.body for each in box.requests if each.method == "POST"]
    assert sent["force_connect"] is True


def test_a_new_account_is_not_connected_by_force(box: Sandbox, fans: Fanscribe) -> None:
    _rotated(fans, Connect(EmailPassword("jo@example.com", "hunter2-of-the-rotation"), name="Jo"))

    [sent] = [each.body for each in box.requests if each.method == "POST"]
    assert not sent.get("force_connect")


def test_a_token_in_a_journal_counts_only_for_an_open_attempt(box: Sandbox, fans: Fanscribe, journal: Path) -> None:
    box.account("acct_1", SignsIn(after=1))
    with Fanscribe(box.api_key, base_url=box.url) as earlier:
        token = earlier.onlyfans.reauthenticate("acct_1").token

    with _left(journal, SWITCH, state="open", token=token) as kept:
        assert [each.state for each in _rotated(fans, SWITCH, journal=kept)] == [JobState.SIGNED_IN]
    journal.unlink()
    with _left(journal, SWITCH, state="unknown", token=token) as kept:
        assert [each.state for each in _rotated(fans, SWITCH, journal=kept)] == [JobState.UNKNOWN]
    assert _starts(box) == ["acct_1"]


def test_an_open_attempt_without_a_token_is_checked(box: Sandbox, fans: Fanscribe, journal: Path) -> None:
    box.account("acct_1", signed_in=True)
    job = Reauthenticate("acct_1")

    with _left(journal, job, state="open", token=None) as kept:
        assert [each.state for each in _rotated(fans, job, journal=kept)] == [JobState.SIGNED_IN]
    assert _starts(box) == []


@pytest.mark.parametrize(
    ("job", "steps"),
    [(Reauthenticate("acct_1"), AsksForCode()), (Reauthenticate("fansly_acct_1"), None)],
    ids=["OnlyFans at work", "Fansly idle"],
)
def test_only_a_fansly_account_that_is_signing_in_is_an_attempt(
    box: Sandbox, fans: Fanscribe, journal: Path, job: Reauthenticate, steps: Any
) -> None:
    box.account(job.account_id, *filter(None, [steps]))
    if steps:
        with Fanscribe(box.api_key, base_url=box.url) as earlier:
            earlier.onlyfans.reauthenticate("acct_1")

    with _left(journal, job) as kept:
        [outcome] = _rotated(fans, job, journal=kept)
    assert (outcome.state, outcome.why) == (
        JobState.UNKNOWN,
        "the start request may have arrived; check the account",
    )


def test_a_fansly_account_that_is_signing_in_is_resumed_at_once(
    box: Sandbox, fans: Fanscribe, journal: Path, clock: InstantClock
) -> None:
    box.account("fansly_acct_1", SignsIn(after=2))
    with Fanscribe(box.api_key, base_url=box.url) as earlier:
        earlier.fansly.reauthenticate("fansly_acct_1")
    box.fault(Changed(lambda body: body | {"status": "authenticated", "is_authenticated": True}), on="poll", after=1)

    job = Reauthenticate("fansly_acct_1")
    with _left(journal, job) as kept:
        [outcome] = _rotated(fans, job, journal=kept)
    assert outcome.state is JobState.SIGNED_IN
    assert outcome.seconds < Polling().settle, "the provider was seen at work"


@pytest.mark.parametrize("decision", ["wait", "leave"])
def test_a_new_account_in_doubt_is_left_whatever_the_decision(
    box: Sandbox, fans: Fanscribe, journal: Path, decision: str
) -> None:
    job = Connect(EmailPassword("jo@example.com", "hunter2-of-the-rotation"), name="Jo")

    with _left(journal, job) as kept:
        [outcome] = _rotated(fans, job, journal=kept, on_unknown=lambda job, status: decision)
    assert (outcome.state, outcome.account_id) == (JobState.UNKNOWN, None)
    assert outcome.why == "the start request may have arrived; check the account"
    assert not box.requests


@pytest.mark.parametrize(("length", "is_accepted"), [(255, True), (256, False)])
def test_a_name_is_bounded(tmp_path: Path, length: int, is_accepted: bool) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text(f"account,method,name\n,mobile_app,{'x' * length}\n")

    if is_accepted:
        assert len(read_plan(plan)) == 1
    else:
        with pytest.raises(InvalidInput, match="line 2: name must be at most 255 characters, got 256"):
            read_plan(plan)


def test_an_invalid_decision_is_an_error(box: Sandbox, fans: Fanscribe, journal: Path) -> None:
    box.account("acct_1")

    with _left(journal, SWITCH) as kept:
        [outcome] = _rotated(fans, SWITCH, journal=kept, on_unknown=lambda job, status: 5)
    assert isinstance(outcome.error, InvalidInput)
    assert outcome.why == 'on_unknown must return "send", "wait" or "leave", got int'


@pytest.mark.parametrize(("age", "slept"), [(0.0, 5.0), (2.0, 3.0), (5.0, 0.0), (60.0, 0.0), (-60.0, 0.0)])
def test_an_account_is_checked_once_its_request_must_have_arrived(
    box: Sandbox, fans: Fanscribe, journal: Path, clock: InstantClock, age: float, slept: float, monkeypatch: Any
) -> None:
    """An entry from the future does not tell how long ago it was written."""
    now = datetime.now(UTC).replace(microsecond=0)
    monkeypatch.setattr(clock, "utc_now", lambda: now)
    box.account("acct_1")

    with _left(journal, SWITCH, at=(now - timedelta(seconds=age)).isoformat()) as kept:
        _rotated(fans, SWITCH, journal=kept)
    assert clock.now() == slept


@pytest.mark.parametrize("timeout", [30.0, None])
def test_a_failed_wait_has_the_provider_s_word(
    box: Sandbox, fans: Fanscribe, journal: Path, timeout: float | None
) -> None:
    box.account("acct_1")
    box.fault(_Listed("checking"), on="list")

    with _left(journal, SWITCH) as kept:
        [outcome] = _rotated(fans, SWITCH, journal=kept, timeout=timeout, on_unknown=lambda job, status: "wait")
    assert (outcome.state, outcome.why) == (JobState.FAILED, "not_signed_in")


@pytest.mark.parametrize("word", ["session_expired", "not_signed_in"])
def test_an_account_that_stays_as_it_was_is_unknown_and_not_failed(
    box: Sandbox, fans: Fanscribe, journal: Path, clock: InstantClock, word: str
) -> None:
    """The list has no times: its word may be from before a request that never arrived."""
    box.account("acct_1")
    box.fault(_Listed(word), on="list", times=99)

    with _left(journal, SWITCH) as kept:
        [outcome] = _rotated(fans, SWITCH, journal=kept, on_unknown=lambda job, status: "wait")
    assert outcome.state is JobState.UNKNOWN
    assert f"unchanged ({word}): the start request may never have arrived" in str(outcome.why)
    assert clock.now() >= Polling().settle, "a sign-in that is about to begin shows in the list meanwhile"


def test_an_account_that_begins_to_sign_in_is_waited_for(box: Sandbox, fans: Fanscribe, journal: Path) -> None:
    box.account("acct_1", signed_in=True)
    box.fault(_Listed("session_expired"), on="list", times=3)

    with _left(journal, SWITCH) as kept:
        [outcome] = _rotated(fans, SWITCH, journal=kept, on_unknown=lambda job, status: "wait")
    assert outcome.state is JobState.SIGNED_IN


def test_a_failed_wait_on_fansly_has_the_provider_s_message(box: Sandbox, fans: Fanscribe, journal: Path) -> None:
    box.account("fansly_acct_1")
    failed = Changed(lambda body: body | {"status": "failed", "last_error": "no such login"})
    box.fault(failed, on="poll", times=9, after=1)
    job = Connect(FanslyLogin("jo", "hunter2-of-the-rotation"), account_id="fansly_acct_1")

    with _left(journal, job) as kept:
        [outcome] = _rotated(fans, job, journal=kept, on_unknown=lambda job, status: "wait")
    assert (outcome.state, outcome.why) == (JobState.FAILED, "no such login")


def test_a_failure_without_a_reason_says_so(box: Sandbox, fans: Fanscribe, journal: Path) -> None:
    box.account("fansly_acct_1")
    box.fault(Changed(lambda body: {"status": "failed"}), on="poll", times=9, after=1)
    job = Connect(FanslyLogin("jo", "hunter2-of-the-rotation"), account_id="fansly_acct_1")

    with _left(journal, job) as kept:
        [outcome] = _rotated(fans, job, journal=kept, on_unknown=lambda job, status: "wait")
    assert outcome.why == "the provider gave no reason"


def test_an_account_not_signed_in_in_time_stays_unknown(box: Sandbox, fans: Fanscribe, journal: Path) -> None:
    box.account("acct_1", AsksForCode())
    with Fanscribe(box.api_key, base_url=box.url) as earlier:
        earlier.onlyfans.reauthenticate("acct_1")

    with _left(journal, SWITCH) as kept:
        [outcome] = _rotated(fans, SWITCH, journal=kept, timeout=30, on_unknown=lambda job, status: "wait")
    assert (outcome.state, outcome.why) == (JobState.UNKNOWN, "the account is still not signed in")


def test_an_error_without_a_message_is_reported_by_its_class(box: Sandbox, fans: Fanscribe) -> None:
    box.account("acct_1", AsksForCode())

    def silent(job: Job, challenge: Any) -> str:
        raise KeyError

    [outcome] = _rotated(fans, SWITCH, on_challenge=silent)
    assert outcome.why == "KeyError"
    assert json.loads(outcome.token or "")["account"] == "acct_1"


@pytest.mark.parametrize(("code", "is_of_account"), [("account_not_found", True), ("not_found", False)])
def test_only_a_404_about_the_account_is_put_down_to_its_id(
    box: Sandbox, fans: Fanscribe, code: str, is_of_account: bool
) -> None:
    box.account("acct_1")
    box.fault(ErrorResponse(404, "No such route.", error=code), on="reauthenticate")

    [outcome] = _rotated(fans, Reauthenticate("acct_1"))
    assert outcome.state is JobState.NOT_STARTED
    assert ("this API key has no such account" in str(outcome.why)) is is_of_account
