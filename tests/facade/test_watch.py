"""Keeping accounts signed in: the events of a watch, its retries and its limits."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fanscribe import InvalidInput
from fanscribe._signin.locks import FileLock
from fanscribe.errors import JournalFailed
from fanscribe.roster import Roster, WatchEvent
from fanscribe.roster.journal import WatchJournal
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from fanscribe.sandbox.faults import HtmlPage
from support.clocks import Patient
from support.twins import Blocking


@pytest.fixture
def clock() -> Patient:
    return Patient()


@pytest.fixture
def roster(fans: Any) -> Any:
    """The roster of a blocking or an asynchronous client."""
    return Blocking(Roster(fans._target), fans._runner) if isinstance(fans, Blocking) else Roster[Any](fans)


@pytest.fixture
def watched(roster: Any, clock: Patient) -> Callable[..., Iterator[WatchEvent]]:
    """A watch whose running sign-ins the clock knows."""

    def watch(**options: Any) -> Iterator[WatchEvent]:
        for each in roster.watch(**options):
            clock.at_work += {"session_expired": 1, "ended": -1}.get(each.kind, 0)
            yield each

    return watch


def _until_ended(seen: Iterator[WatchEvent], count: int = 1) -> list[WatchEvent]:
    """Return the events until `count` re-authentications have ended."""
    found: list[WatchEvent] = []
    for each in itertools.islice(seen, 2000):
        found.append(each)
        if sum(one.kind == "ended" for one in found) == count:
            return found
    raise AssertionError(f"not ended: {[one.kind for one in found[-5:]]}")


def _starts(box: Sandbox) -> list[str]:
    return [seen.path.split("/")[-2] for seen in box.requests if seen.path.endswith("reauthenticate")]


def test_an_account_with_an_expired_session_is_reauthenticated(box: Sandbox, watched: Any) -> None:
    box.account("acct_1", signed_in=True)
    box.account("acct_2", SignsIn(after=2))
    box.account("fansly_acct_3")
    seen = _until_ended(watched(), 2)

    assert [(each.kind, each.platform, each.count) for each in seen if each.kind == "listed"][:2] == [
        ("listed", "onlyfans", 2),
        ("listed", "fansly", 1),
    ]
    assert {each.account_id for each in seen if each.kind == "session_expired"} == {"acct_2", "fansly_acct_3"}
    assert all(each.result.is_signed_in and each.retry_in is None for each in seen if each.result)
    assert sorted(_starts(box)) == ["acct_2", "fansly_acct_3"]


def test_only_the_given_accounts_are_kept_signed_in(box: Sandbox, watched: Any) -> None:
    box.account("acct_1")
    box.account("acct_2")
    _until_ended(watched(accounts=["acct_2"]))

    assert _starts(box) == ["acct_2"]


def test_a_failing_account_is_retried_less_and_less_often(box: Sandbox, watched: Any, clock: Patient) -> None:
    box.account("acct_1", Fails())
    seen = [each for each in _until_ended(watched(every=100), 5) if each.kind == "ended"]

    assert [each.retry_in for each in seen] == [300, 600, 1200, 2400, 4800]
    assert clock.now() >= 300 + 600 + 1200 + 2400


def test_an_account_that_another_process_signs_in_is_looked_at_again_soon(
    box: Sandbox, twin: Callable[..., Any], clock: Patient, tmp_path: Path
) -> None:
    box.account("acct_1", SignsIn(), signed_in=False)
    held = FileLock(tmp_path, "acct_1")
    assert held.acquire()
    fans = twin(box.api_key, base_url=box.url, clock=clock, locks=tmp_path)
    roster: Any = Blocking(Roster(fans._target), fans._runner) if isinstance(fans, Blocking) else Roster[Any](fans)

    ended = _until_ended(roster.watch(), 2)
    held.release(None)

    assert [each.retry_in for each in ended if each.kind == "ended"] == [10.0, 10.0]
    assert not _starts(box)


def test_the_longest_pause_between_retries_is_six_hours(box: Sandbox, watched: Any) -> None:
    box.account("acct_1", Fails())
    seen = [each.retry_in for each in _until_ended(watched(every=300), 9) if each.kind == "ended"]

    assert seen[:2] == [300, 600], "the first is five minutes, and each is twice as long as the one before"
    assert seen[6:] == [19_200, 21_600, 21_600]


def test_a_failed_listing_is_reported_and_retried(box: Sandbox, watched: Any) -> None:
    box.account("acct_1")
    box.fault(HtmlPage(502), on="list", times=6)
    seen = _until_ended(watched())

    assert [each.kind for each in seen if each.kind == "listing_failed"][:2] == ["listing_failed"] * 2
    assert seen[-1].result.is_signed_in


def test_an_open_attempt_is_resumed_and_no_other_started(box: Sandbox, watched: Any) -> None:
    box.account("acct_1", AsksForCode("11"))
    seen = [each for each in _until_ended(watched(), 3) if each.kind == "ended"]

    assert {each.result.state.value for each in seen if each.result} == {"open"}
    assert _starts(box) == ["acct_1"]


def test_a_third_face_check_in_a_day_waits_until_the_day_is_over(box: Sandbox, watched: Any, clock: Patient) -> None:
    box.account("acct_1", AsksForFaceCheck(), Fails())
    asked: list[float] = []
    seen = watched(on_challenge=lambda job, challenge: asked.append(clock.now()) or True)
    _until_ended(seen, 3)

    assert len(asked) == 3
    assert asked[1] - asked[0] < 3600
    assert asked[2] - asked[0] >= 86_400


def test_an_expired_session_can_be_reported(box: Sandbox, roster: Any, watched: Any) -> None:
    box.account("acct_1", signed_in=True)
    watching = watched(every=1_000_000)
    assert [next(watching).kind, next(watching).kind] == ["listed", "listed"]
    box.account("acct_1", signed_in=False)
    roster.report_session_expired("acct_1")

    assert [next(watching).kind for _ in range(4)] == ["listed", "listed", "session_expired", "ended"]


def test_a_report_about_a_signed_in_account_starts_nothing(box: Sandbox, roster: Any, watched: Any) -> None:
    box.account("acct_1", signed_in=True)
    watching = watched(every=1_000_000)
    assert [next(watching).kind, next(watching).kind] == ["listed", "listed"]
    roster.report_session_expired("acct_1")
    assert [next(watching).kind, next(watching).kind] == ["listed", "listed"]
    roster.report_session_expired()
    assert [next(watching).kind, next(watching).kind] == ["listed", "listed"]

    assert _starts(box) == []


def test_a_report_about_an_account_that_is_not_listed_starts_nothing(box: Sandbox, roster: Any, watched: Any) -> None:
    """Where webhooks are not signed, anybody may name any account."""
    box.account("acct_1", signed_in=True)
    watching = watched(every=1_000_000)
    assert [next(watching).kind, next(watching).kind] == ["listed", "listed"]
    for account in ("acct_2", "fansly_acct_2", None):
        roster.report_session_expired(account)
    assert [next(watching).kind, next(watching).kind] == ["listed", "listed"]
    roster.report_session_expired()
    assert [next(watching).kind, next(watching).kind] == ["listed", "listed"]

    assert _starts(box) == []


def test_a_report_starts_nothing_while_the_list_fails(box: Sandbox, roster: Any, watched: Any) -> None:
    box.account("acct_1", signed_in=True)
    box.account("fansly_acct_1", signed_in=True)
    watching = watched(every=100)
    assert [next(watching).kind, next(watching).kind] == ["listed", "listed"]
    box.fault(HtmlPage(502), on="list", times=3)
    for account in ("acct_1", "fansly_acct_1"):
        roster.report_session_expired(account)

    kinds = [next(watching).kind for _ in range(6)]
    assert kinds == ["listing_failed", "listed", *["listed"] * 4], "the next list says that both are signed in"
    assert _starts(box) == []


def test_a_report_is_acted_on_once_the_list_is_back(box: Sandbox, roster: Any, watched: Any) -> None:
    box.account("acct_1", signed_in=True)
    watching = watched(every=100)
    assert [next(watching).kind, next(watching).kind] == ["listed", "listed"]
    box.account("acct_1", signed_in=False)
    box.fault(HtmlPage(502), on="list", times=3)
    roster.report_session_expired("acct_1")

    kinds = [next(watching).kind for _ in range(6)]
    assert kinds == ["listing_failed", "listed", "listed", "listed", "session_expired", "ended"]


@pytest.mark.parametrize(
    "options", [{"every": 1}, {"every": "often"}, {"timeout": -1}, {"accounts": "acct_1"}, {"accounts": ["acct"]}]
)
def test_invalid_options_send_nothing(box: Sandbox, watched: Any, options: Any) -> None:
    with pytest.raises(InvalidInput):
        next(watched(**options))

    assert box.requests == []


def test_both_platforms_are_listed_with_the_same_fields(box: Sandbox, roster: Any) -> None:
    box.account("acct_1", username="jo", signed_in=True)
    box.account("fansly_acct_2", username="ann")

    found = [(each.account_id, each.username, each.is_signed_in, each.progress) for each in roster.accounts()]
    assert found == [("acct_1", "jo", True, "signed_in"), ("fansly_acct_2", "ann", False, "not_signed_in")]


def test_a_journal_that_cannot_be_written_any_more_ends_the_watch(box: Sandbox, watched: Any, tmp_path: Path) -> None:
    box.account("acct_1", signed_in=False)
    with WatchJournal(tmp_path / "journal") as journal:
        journal._file.execute("PRAGMA query_only = ON")
        with pytest.raises(JournalFailed, match="cannot be written"):
            _until_ended(watched(journal=journal))

    assert _starts(box) == [], "what cannot be remembered is not sent"
