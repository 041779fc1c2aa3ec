"""Which polls are credible, and which challenges have been answered, second by second."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fanscribe import Authenticated, CodeChallenge, FaceCheck, Failed, Pending
from fanscribe._signin.challenges import Freshness, SubmissionLog
from fanscribe._signin.polling import Polling
from fanscribe._signin.status import Account
from fanscribe._signin.wait import ConfirmFaceCheck, SubmitCode

NOW = datetime(2026, 9, 1, tzinfo=UTC)
SIGNED_IN = Authenticated(Account("acct_1", "onlyfans", None, None, {}))
CODE, FACE = CodeChallenge("sms"), FaceCheck()
WORKING, IDLE = Pending("checking", at_work=True), Pending("pending")
POLLING = Polling()


def _believed(freshness: Freshness, status: Any, now: float, answered: datetime | None = None) -> bool:
    return freshness.filter(status, now, POLLING, answered) == status


def test_the_settling_time_begins_when_this_process_begins_to_look() -> None:
    freshness = Freshness(since=100.0, confirmed=False)

    assert not _believed(freshness, SIGNED_IN, 104.9)
    assert _believed(freshness, SIGNED_IN, 105.0)


def test_the_provider_that_was_seen_at_work_stays_seen() -> None:
    freshness = Freshness(since=0.0, confirmed=False)
    for status in (WORKING, IDLE):
        assert _believed(freshness, status, 0.0)

    assert _believed(freshness, SIGNED_IN, 0.1)


def test_a_challenge_that_is_believed_proves_that_the_provider_is_at_work() -> None:
    freshness = Freshness(since=0.0, confirmed=False, started_at_provider=NOW, resumed=True)
    assert _believed(freshness, CODE, 0.0, NOW + timedelta(seconds=10))

    assert _believed(freshness, SIGNED_IN, 0.1, None)


def test_an_end_that_is_believed_proves_nothing_about_the_next_one() -> None:
    freshness = Freshness(since=0.0, confirmed=False, started_at_provider=NOW, resumed=True)
    assert _believed(freshness, SIGNED_IN, 0.0, NOW + timedelta(seconds=10))

    assert not _believed(freshness, SIGNED_IN, 0.1, None)


@pytest.mark.parametrize(("seconds", "older"), [(-5.001, True), (-5, False), (-4.5, False)])
def test_an_end_is_older_where_it_began_more_than_five_seconds_before_the_trigger(seconds: float, older: bool) -> None:
    freshness = Freshness(since=0.0, confirmed=True, started_at_provider=NOW)

    assert _believed(freshness, Failed("X", started=NOW + timedelta(seconds=seconds)), 0.0) is not older


def test_without_a_date_of_the_trigger_no_end_is_older() -> None:
    freshness = Freshness(since=0.0, confirmed=True)

    assert _believed(freshness, Failed("X", started=NOW - timedelta(days=1)), 0.0)


@pytest.mark.parametrize("facts", [{"started_at_provider": NOW}, {"resumed": True}])
def test_the_dates_of_answers_count_only_where_an_attempt_was_resumed_and_dated(facts: Any) -> None:
    freshness = Freshness(since=0.0, confirmed=False, **facts)

    assert not _believed(freshness, SIGNED_IN, 0.0, NOW + timedelta(hours=1))


def test_where_the_dates_are_behind_the_clock_of_the_process_counts() -> None:
    freshness = Freshness(since=0.0, confirmed=False, started_at_provider=NOW, resumed=True)

    assert _believed(freshness, SIGNED_IN, 5.0, NOW - timedelta(hours=1))


@pytest.mark.parametrize(
    ("answer", "challenge", "grace"), [(SubmitCode("1"), CODE, 10.0), (ConfirmFaceCheck(), FACE, 60.0)]
)
def test_a_challenge_that_stands_when_the_grace_is_over_is_a_new_one(answer: Any, challenge: Any, grace: float) -> None:
    submissions = SubmissionLog()
    submissions.record(answer, 100.0)

    assert isinstance(submissions.filter(challenge, 100.0 + grace - 0.001, POLLING), Pending)
    new: Any = submissions.filter(challenge, 100.0 + grace, POLLING)
    assert (type(new), new.number) == (type(challenge), 2)


def test_codes_and_face_checks_are_counted_apart_from_nothing_on() -> None:
    submissions = SubmissionLog()
    assert (submissions.codes, submissions.checks) == (0, 0)

    for _ in range(2):
        submissions.record(SubmitCode("1"), 0.0)
    submissions.record(ConfirmFaceCheck(), 0.0)
    assert (submissions.codes, submissions.checks) == (2, 1)
    submissions.reject("wrong")
    numbers = [submissions.filter(challenge, 0.0, POLLING).number for challenge in (CODE, FACE)]
    assert numbers == [3, 2]


def test_an_answer_that_was_not_even_taken_is_asked_for_again_at_once() -> None:
    submissions = SubmissionLog()
    submissions.record(SubmitCode("1"), 0.0)
    assert isinstance(submissions.filter(CODE, 0.1, POLLING), Pending)
    submissions.reject("six digits, please")

    asked: Any = submissions.filter(CODE, 0.1, POLLING)
    assert (type(asked), asked.number, asked.complaint) == (CodeChallenge, 2, "six digits, please")


@pytest.mark.parametrize("between", [Pending("checking", at_work=True), FACE], ids=["work", "a face check"])
def test_a_complaint_about_a_code_stays_until_something_else_is_shown(between: Any) -> None:
    submissions = SubmissionLog()
    submissions.record(SubmitCode("1"), 0.0)
    submissions.reject("six digits, please")
    statuses: list[Any] = [submissions.filter(CODE, 0.0, POLLING) for _ in range(2)]
    submissions.filter(between, 0.0, POLLING)
    statuses.append(submissions.filter(CODE, 0.0, POLLING))

    assert [status.complaint for status in statuses] == ["six digits, please", "six digits, please", None]


def test_a_complaint_about_a_code_is_not_made_about_the_next_one() -> None:
    submissions = SubmissionLog()
    submissions.record(SubmitCode("1"), 0.0)
    submissions.reject("six digits, please")
    submissions.record(SubmitCode("123456"), 0.0)

    after_grace: Any = submissions.filter(CODE, POLLING.code_grace, POLLING)
    assert (after_grace.number, after_grace.complaint) == (3, None)


def test_a_word_that_may_be_of_another_time_leaves_an_answer_looked_at() -> None:
    submissions = SubmissionLog()
    submissions.record(SubmitCode("1"), 0.0)
    submissions.filter(IDLE, 0.1, POLLING)
    assert isinstance(submissions.filter(CODE, 0.2, POLLING), Pending)

    submissions.filter(WORKING, 0.3, POLLING)
    assert isinstance(submissions.filter(CODE, 0.4, POLLING), CodeChallenge)


def test_words_that_were_used_before_are_no_complaint_unless_they_answer_the_code_itself() -> None:
    submissions, wrong = SubmissionLog(), CodeChallenge("sms", None, "WRONG_2FA")
    submissions.record(SubmitCode("1"), 0.0)
    assert isinstance(submissions.filter(wrong, 0.1, POLLING), CodeChallenge), "new words"
    submissions.record(SubmitCode("2"), 0.2)
    assert isinstance(submissions.filter(wrong, 0.3, POLLING), Pending), "the words of before"

    assert isinstance(submissions.filter(wrong, 0.3, POLLING, direct=True), CodeChallenge)


def test_a_face_check_is_not_looked_at_because_a_code_is() -> None:
    submissions = SubmissionLog()
    submissions.record(SubmitCode("1"), 0.0)

    assert isinstance(submissions.filter(FACE, 0.1, POLLING), FaceCheck)
