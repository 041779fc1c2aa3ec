"""Waiting for the end: challenges, ends, deadlines, on both platforms, blocking and not."""

from collections.abc import Callable
from typing import Any

import pytest
from fanscribe import (
    Authenticated,
    AuthenticationFailed,
    AuthenticationTimedOut,
    ChallengeNotAnswered,
    ChallengeTimedOut,
    ClientBusy,
    CodeChallenge,
    ConnectionFailed,
    EmailPassword,
    FaceCheck,
    Failed,
    FanscribeError,
    InvalidInput,
    MobileApp,
    NotFound,
    Pending,
    PhoneApproval,
    Polling,
    RateLimited,
    RequestTimedOut,
    ServerError,
    UnexpectedAnswer,
)
from fanscribe._signin.wait_steps import as_transient
from fanscribe.sandbox import (
    AsksForApproval,
    AsksForCode,
    AsksForFaceCheck,
    Fails,
    InstantClock,
    Sandbox,
    SignsIn,
    Step,
)

EMAIL = EmailPassword("a@example.com", "a password")
Start = Callable[..., Any]


@pytest.fixture(params=["onlyfans", "fansly"])
def start(request: pytest.FixtureRequest, fans: Any, box: Sandbox) -> Start:
    """Starts an attempt of an account with this script, on either platform."""

    def start(*steps: Step) -> Any:
        account_id = {"onlyfans": "acct_1", "fansly": "fansly_acct_1"}[request.param]
        box.account(account_id, *steps)
        return getattr(fans, request.param).reauthenticate(account_id)

    return start


def _polls(box: Sandbox) -> int:
    return sum(seen.method == "GET" for seen in box.requests)


def _answering(*answers: Any) -> tuple[Callable[[Any], Any], list[Any]]:
    """A callback that gives these answers, and what it was asked."""
    asked: list[Any] = []

    def ask(challenge: Any) -> Any:
        asked.append(challenge)
        return answers[len(asked) - 1]

    return ask, asked


def test_status_polls_once(start: Start, box: Sandbox) -> None:
    attempt = start(SignsIn(after=2))

    assert isinstance(attempt.status(), Pending)
    assert _polls(box) == 1
    assert isinstance(attempt.last_status, Pending)


@pytest.mark.parametrize("channel", ["app", "sms"])
def test_a_code_is_asked_for_once_and_handed_in(start: Start, channel: Any) -> None:
    ask, asked = _answering(" 246 810 ")

    account = start(AsksForCode("246810", channel=channel), SignsIn(after=3)).result(on_challenge=ask)

    assert account.id
    assert len(asked) == 1


def test_where_a_code_comes_from_is_reported(fans: Any, box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_sms", AsksForCode(channel="sms", hint="42", after=0))
    box.account("acct_app", AsksForCode(channel="app", after=0))
    box.account("fansly_acct_mail", AsksForCode(channel="email", hint="c***@example.com", after=0))
    box.account("fansly_acct_app", AsksForCode(channel="app", after=0))

    assert fans.onlyfans.reauthenticate("acct_sms").status() == CodeChallenge("sms", "42")
    assert fans.onlyfans.reauthenticate("acct_app").status() == CodeChallenge("app")
    by_mail, by_app = (fans.fansly.reauthenticate(f"fansly_acct_{kind}") for kind in ("mail", "app"))
    clock.advance(Polling().settle)
    assert by_mail.status() == CodeChallenge("email", "c***@example.com")
    assert by_app.status() == CodeChallenge("app")


def test_a_wrong_code_asks_again_with_the_complaint(start: Start, clock: InstantClock) -> None:
    ask, asked = _answering("000000", "111111", "246810")

    start(AsksForCode("246810")).result(on_challenge=ask)

    assert [challenge.number for challenge in asked] == [1, 2, 3]
    assert asked[0].complaint is None
    assert asked[1].complaint


def test_codes_that_stay_wrong_end_the_wait_and_not_the_attempt(start: Start, box: Sandbox) -> None:
    attempt = start(AsksForCode("246810"))

    with pytest.raises(ChallengeNotAnswered, match="5 codes were not accepted"):
        attempt.result(on_challenge=lambda challenge: "000000", timeout=None)

    assert sum(seen.method == "PUT" for seen in box.requests) == 5
    assert attempt.result(on_challenge=lambda challenge: "246810").id


def test_a_code_needs_a_callback(start: Start) -> None:
    attempt = start(AsksForCode("246810"))

    with pytest.raises(ChallengeNotAnswered, match="there is no on_challenge callback") as caught:
        attempt.result()

    assert isinstance(caught.value.challenge, CodeChallenge)
    assert isinstance(caught.value.status, CodeChallenge)
    attempt.submit_code("246810")
    assert attempt.result().id


def test_none_gives_up_and_leaves_the_attempt_open(start: Start) -> None:
    attempt = start(AsksForCode("246810"))

    with pytest.raises(ChallengeNotAnswered, match="gave up"):
        attempt.result(on_challenge=lambda challenge: None)

    assert attempt.result(on_challenge=lambda challenge: "246810").id


def test_what_a_callback_raises_ends_the_wait_and_not_the_attempt(start: Start) -> None:
    attempt = start(AsksForCode("246810"))

    def ask(challenge: Any) -> str:
        raise StopIteration("the person left")

    with pytest.raises((StopIteration, RuntimeError)):
        attempt.result(on_challenge=ask)

    assert attempt.result(on_challenge=lambda challenge: "246810").id


@pytest.mark.parametrize("answer", [123456, True, b"123456"])
def test_what_is_no_code_is_said_and_not_sent(start: Start, box: Sandbox, answer: Any) -> None:
    attempt = start(AsksForCode("246810"))

    with pytest.raises(InvalidInput):
        attempt.result(on_challenge=lambda challenge: answer)

    assert not any(seen.method == "PUT" for seen in box.requests)


@pytest.mark.parametrize("line", ["", "   ", "1" * 65, "12\x0034"])
def test_a_line_that_is_no_code_is_asked_for_again_and_not_sent(start: Start, box: Sandbox, line: str) -> None:
    ask, asked = _answering(line, "246810")

    assert start(AsksForCode("246810")).result(on_challenge=ask).id

    assert [challenge.number for challenge in asked] == [1, 1]
    assert "the code is" in asked[1].complaint
    assert [seen.body["code"] for seen in box.requests if seen.method == "PUT"] == ["246810"]


def test_a_person_who_only_presses_enter_is_not_asked_for_ever(start: Start, box: Sandbox) -> None:
    with pytest.raises(ChallengeNotAnswered, match="5 codes were not accepted"):
        start(AsksForCode("246810")).result(on_challenge=lambda challenge: "")

    assert not any(seen.method == "PUT" for seen in box.requests)


def test_a_code_that_nobody_wants_is_no_end(start: Start, box: Sandbox) -> None:
    attempt = start(SignsIn(after=1))

    assert attempt.result(on_challenge=lambda challenge: "000000").id


def test_a_failed_end_is_raised_with_the_reason(start: Start) -> None:
    attempt = start(Fails("INVALID_CREDENTIALS", "The password is wrong.", after=2))

    with pytest.raises(AuthenticationFailed, match=r"The password is wrong\.") as caught:
        attempt.result()

    assert caught.value.message == "The password is wrong."
    assert isinstance(caught.value.status, Failed)
    assert caught.value.attempt.account_id == attempt.account_id


def test_time_that_runs_out_is_always_raised_after_one_more_poll_at_the_deadline(
    start: Start, clock: InstantClock
) -> None:
    attempt = start(SignsIn(after=10**6))
    started = clock.now()

    with pytest.raises(AuthenticationTimedOut) as caught:
        attempt.result(timeout=33.3)

    assert clock.now() - started == pytest.approx(33.3)
    assert caught.value.waited == pytest.approx(33.3)
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value.status, Pending)


def test_an_end_that_comes_with_the_deadline_counts(start: Start, clock: InstantClock) -> None:
    attempt = start(SignsIn(after=1))

    assert attempt.result(timeout=0.5).id


def test_no_time_at_all_is_one_poll(start: Start, box: Sandbox, clock: InstantClock) -> None:
    attempt = start(SignsIn(after=5))

    with pytest.raises(AuthenticationTimedOut):
        attempt.result(timeout=0)

    assert _polls(box) == 1
    assert clock.slept == []


def test_the_time_for_a_wait_is_ten_minutes_unless_told_otherwise(start: Start, clock: InstantClock) -> None:
    attempt = start(SignsIn(after=10**6))
    started = clock.now()

    with pytest.raises(AuthenticationTimedOut):
        attempt.result()

    assert clock.now() - started == pytest.approx(600)


def test_without_a_limit_a_wait_goes_on(start: Start, clock: InstantClock) -> None:
    assert start(SignsIn(after=200)).result(timeout=None).id
    assert clock.now() > 1500


@pytest.mark.parametrize("timeout", [-1, "5", float("nan"), True])
def test_a_timeout_that_is_none_is_said(start: Start, timeout: Any) -> None:
    with pytest.raises(InvalidInput):
        start().result(timeout=timeout)


def test_polls_start_quick_and_slow_down_to_a_cap(start: Start, clock: InstantClock) -> None:
    start(SignsIn(after=20)).result(timeout=None)

    assert clock.slept[0] == 1.0
    assert clock.slept == sorted(clock.slept)
    assert clock.slept[-1] == 10.0


def test_the_pace_can_be_replaced(twin: Any, box: Sandbox, clock: InstantClock) -> None:
    fans = twin(box.api_key, base_url=box.url, clock=clock, polling=Polling(first=3, factor=1))
    box.account("acct_1", SignsIn(after=4))

    fans.onlyfans.reauthenticate("acct_1").result()

    assert clock.slept == [3, 3, 3, 3]


def test_the_pace_can_be_replaced_for_one_wait(start: Start, clock: InstantClock) -> None:
    attempt = start(SignsIn(after=3))

    attempt.result(polling=Polling(first=7, factor=1, longest=7, jitter=0))

    assert set(clock.slept) == {7}


def test_so_can_its_clocks(start: Start, clock: InstantClock) -> None:
    attempt = start(AsksForCode("246810", after=0))

    with pytest.raises(ChallengeTimedOut):
        list(attempt.updates(polling=Polling(challenge_timeout=10)))
    assert clock.now() < 30


def test_a_pace_that_is_none_is_said_before_anything_is_sent(start: Start, box: Sandbox) -> None:
    attempt = start(SignsIn())
    before = len(box.requests)

    for wait in (attempt.result, attempt.step, lambda polling: list(attempt.updates(polling=polling))):
        with pytest.raises(InvalidInput, match="polling must be a Polling, got int"):
            wait(polling=5)

    assert len(box.requests) == before


def test_statuses_are_reported_when_they_change(start: Start) -> None:
    statuses: list[Any] = []

    start(AsksForCode("246810", after=2), SignsIn(after=2)).result(
        on_challenge=lambda _: "246810", on_status=statuses.append
    )

    assert [type(status) for status in statuses] == [Pending, CodeChallenge, Pending, Authenticated]


def test_updates_are_the_same_statuses_and_codes_go_in_between(start: Start) -> None:
    attempt = start(AsksForCode("246810", after=2), SignsIn(after=2))
    seen: list[type] = []

    for status in attempt.updates():
        seen.append(type(status))
        if isinstance(status, CodeChallenge):
            attempt.submit_code("246810")

    assert seen == [Pending, CodeChallenge, Pending, Authenticated]


def test_updates_end_with_a_failure_and_raise_when_time_runs_out(start: Start) -> None:
    assert isinstance(list(start(Fails(after=0)).updates())[-1], Failed)

    with pytest.raises(AuthenticationTimedOut):
        list(start(SignsIn(after=10**6)).updates(timeout=5))


def test_a_step_takes_one_request_at_most_and_no_time(start: Start, box: Sandbox, clock: InstantClock) -> None:
    attempt = start(AsksForCode("246810", after=1), SignsIn(after=1))
    seen: list[Any] = []

    while not isinstance(seen[-1] if seen else None, Authenticated):
        requests = len(box.requests)
        seen.append(attempt.step())
        assert len(box.requests) - requests <= 1
        assert clock.slept == []
        if isinstance(seen[-1], CodeChallenge):
            attempt.submit_code("246810")
        clock.advance(0.5)

    assert sum(seen_.method == "PUT" for seen_ in box.requests) == 1
    kinds = [type(status) for status in seen]
    assert [kind for kind, before in zip(kinds, [None, *kinds], strict=False) if kind is not before] == [
        Pending,
        CodeChallenge,
        Pending,
        Authenticated,
    ]
    assert _polls(box) < len(seen), "until a poll is due, a step costs no request"


def test_steps_end_with_a_failure_or_when_the_time_runs_out(start: Start, clock: InstantClock) -> None:
    attempt = start(Fails(after=1))
    assert isinstance(attempt.step(), Pending)
    clock.advance(1)
    assert isinstance(attempt.step(), Failed)

    attempt = start(SignsIn(after=10**6))
    started = clock.now()
    while clock.now() - started < 30:
        assert isinstance(attempt.step(timeout=30), Pending)
        clock.advance(1)
    with pytest.raises(AuthenticationTimedOut):
        attempt.step()


def test_a_face_check_is_asked_for_and_confirmed(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForFaceCheck("https://verify.example/1"))
    ask, asked = _answering(True)

    account = fans.onlyfans.switch_credentials("acct_1", EMAIL).result(on_challenge=ask)

    assert account.id == "acct_1"
    assert asked == [FaceCheck("https://verify.example/1")]
    assert {"selfie_verification_completed": True} in [seen.body for seen in box.requests]


def test_a_face_check_can_follow_a_code(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"), AsksForFaceCheck())
    ask, asked = _answering("246810", True)

    fans.onlyfans.switch_credentials("acct_1", EMAIL).result(on_challenge=ask)

    assert [type(challenge) for challenge in asked] == [CodeChallenge, FaceCheck]


def test_a_face_check_can_be_confirmed_by_hand(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForFaceCheck(after=0))
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)
    assert isinstance(attempt.status(), FaceCheck)

    attempt.confirm_face_check()

    assert attempt.result().id == "acct_1"


def test_a_face_check_is_not_answered_with_text(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForFaceCheck(after=0))

    with pytest.raises(InvalidInput, match="True or None for a FaceCheck"):
        fans.onlyfans.switch_credentials("acct_1", EMAIL).result(on_challenge=lambda challenge: "done")


def test_an_approval_on_the_phone_needs_no_callback(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForApproval(after=5))
    attempt = fans.onlyfans.switch_credentials("acct_1", MobileApp())

    assert attempt.status() == PhoneApproval(attempt.deeplink)
    assert attempt.result().id == "acct_1"


def test_a_callback_sees_the_link_for_the_phone_once(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForApproval(after=5))
    attempt = fans.onlyfans.switch_credentials("acct_1", MobileApp())
    ask, asked = _answering(True)

    attempt.result(on_challenge=ask)

    assert asked == [PhoneApproval(attempt.deeplink)]


def test_the_creator_can_be_mailed(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode())
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)

    attempt.email_creator()

    assert box.requests[-1].path == f"/api/authenticate/{attempt.attempt_id}/send-email-to-creator"


def test_a_wait_ends_at_once_with_an_error_that_does_not_pass(fans: Any, box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1")
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)
    box.reset()

    with pytest.raises(NotFound):
        attempt.result()

    assert clock.slept == []


@pytest.mark.parametrize(
    ("error", "is_local"),
    [
        (ClientBusy("no connection was free"), True),
        (RateLimited(status_code=429, request="GET /", message="slow down"), False),
        (ServerError(status_code=502, request="GET /", message="bad gateway"), False),
        (ConnectionFailed("reset", sent=True), False),
        (RequestTimedOut("30 seconds", sent=True), False),
        (UnexpectedAnswer(status_code=200, request="GET /", message="no JSON"), False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_failure_that_the_next_poll_may_not_have_is_tolerated_and_only_our_own_is_not_the_providers(
    error: FanscribeError, is_local: bool
) -> None:
    transient = as_transient(error)

    assert transient is not None
    assert (transient.error, transient.is_local) == (error, is_local)
    assert as_transient(NotFound(status_code=404, request="GET /", message="no such attempt")) is None
