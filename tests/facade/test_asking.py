"""A person is asked the right number of times, and is told what about, whichever way an attempt is waited for."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fanscribe import (
    BadRequest,
    ChallengeTimedOut,
    CodeChallenge,
    EmailPassword,
    FaceCheck,
    Pending,
    Polling,
    ValidationFailed,
)
from fanscribe.sandbox import AsksForApproval, AsksForCode, AsksForFaceCheck, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import ErrorResponse

EMAIL = EmailPassword("a@example.com", "a password")
Start = Callable[..., Any]


@pytest.fixture(params=["onlyfans", "fansly"])
def start(request: pytest.FixtureRequest, fans: Any, box: Sandbox) -> Start:
    """Starts an attempt of an account with this script, on either platform."""

    def start(*steps: Any) -> Any:
        account_id = {"onlyfans": "acct_1", "fansly": "fansly_acct_1"}[request.param]
        box.account(account_id, *steps)
        return getattr(fans, request.param).reauthenticate(account_id)

    return start


def _codes(box: Sandbox) -> list[str]:
    return [seen.body["code"] for seen in box.requests if seen.method == "PUT" and "code" in seen.body]


def test_a_loop_over_updates_sees_each_wrong_code(start: Start, box: Sandbox) -> None:
    attempt = start(AsksForCode("246810"))
    left = iter(["000000", "111111", "222222", "246810"])
    numbers = []

    for status in attempt.updates(timeout=120):
        if isinstance(status, CodeChallenge):
            numbers.append(status.number)
            attempt.submit_code(next(left))

    assert numbers == [1, 2, 3, 4]
    assert _codes(box) == ["000000", "111111", "222222", "246810"]


def test_a_loop_of_steps_submits_each_code_once(start: Start, box: Sandbox, clock: InstantClock) -> None:
    attempt = start(AsksForCode("246810"))
    left = iter(["000000", "111111", "246810"])

    while attempt.is_open:
        if isinstance(attempt.step(), CodeChallenge):
            attempt.submit_code(next(left))
        clock.advance(0.3)

    assert _codes(box) == ["000000", "111111", "246810"]


def test_on_status_is_called_for_each_wrong_code(start: Start) -> None:
    left = iter(["000000", "111111", "246810"])
    statuses: list[Any] = []

    start(AsksForCode("246810")).result(on_challenge=lambda _: next(left), on_status=statuses.append)

    assert [status.number for status in statuses if isinstance(status, CodeChallenge)] == [1, 2, 3]


def test_the_number_goes_on_in_the_next_wait(start: Start, clock: InstantClock) -> None:
    attempt = start(AsksForCode("246810", after=0))
    clock.advance(10)
    attempt.status()
    attempt.submit_code("000000")
    asked: list[Any] = []

    attempt.result(on_challenge=lambda challenge: asked.append(challenge.number) or "246810")

    assert asked == [2]


def test_a_code_that_is_refused_when_it_is_submitted_is_asked_for_again(
    start: Start, box: Sandbox, clock: InstantClock
) -> None:
    attempt = start(AsksForCode("246810", after=0))
    box.fault(ErrorResponse(422, "six digits, please"), on="submit")
    asked: list[Any] = []

    attempt.result(on_challenge=lambda challenge: asked.append(challenge) or "246810")

    assert [(challenge.number, challenge.complaint) for challenge in asked] == [(1, None), (2, "six digits, please")]


def _answer_elsewhere(box: Sandbox, attempt: Any, answer: Any) -> None:
    """Answer as the creator does, by a link in her mail, until the provider shows that it is signed in."""
    platform, of = (
        ("onlyfans", attempt.attempt_id) if attempt.account_id == "acct_1" else ("fansly", attempt.account_id)
    )
    path = f"/api/authenticate/{of}" if platform == "onlyfans" else f"/api/fansly/authenticate/{of}"
    with httpx.Client(base_url=box.url, headers={"Authorization": f"Bearer {box.api_key}"}) as provider:
        assert provider.put(path, json=answer).is_success
        provider.get(path)


def test_a_challenge_that_the_creator_answers_meanwhile_is_not_asked_about_again(start: Start, box: Sandbox) -> None:
    attempt, asked = start(AsksForCode("246810", after=0), SignsIn(after=0)), []

    def ask(challenge: Any) -> str:
        asked.append(challenge.number)
        _answer_elsewhere(box, attempt, {"code": "246810"})
        return "246810"

    assert attempt.result(on_challenge=ask).id == attempt.account_id
    assert asked == [1]
    assert [seen.status for seen in box.requests if seen.method == "PUT"] == [200, 400]


def test_so_it_is_with_a_face_check(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForFaceCheck(after=0), SignsIn(after=0))
    attempt, asked = fans.onlyfans.reauthenticate("acct_1"), []

    def ask(challenge: Any) -> bool:
        asked.append(challenge.number)
        _answer_elsewhere(box, attempt, {"selfie_verification_completed": True})
        return True

    assert attempt.result(on_challenge=ask).id == "acct_1"
    assert asked == [1]


def test_an_answer_to_an_attempt_that_is_forgotten_is_none_that_failed_where_the_account_is_signed_in(
    twin: Any, clock: InstantClock
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, json={"success": True, "polling_url": "https://x.example/auth_1"})
        if request.url.path == "/api/accounts":
            return httpx.Response(200, json=[{"id": "acct_1", "is_authenticated": True}])
        if request.method == "PUT":
            return httpx.Response(404, json={"message": "No such attempt."})
        return httpx.Response(200, json={"state": "needs-otp"})

    fans = twin("the-key", base_url="https://api.example", handler=handler, clock=clock)
    attempt = fans.onlyfans.reauthenticate("acct_1")

    assert attempt.result(on_challenge=lambda _: "246810").id == "acct_1"


def test_a_code_that_comes_too_late_leaves_the_end_as_it_is(start: Start, box: Sandbox, clock: InstantClock) -> None:
    attempt = start(AsksForCode("246810", after=0), SignsIn(after=0))
    attempt.result(on_challenge=lambda _: "246810")
    end = attempt.last_status

    with pytest.raises(BadRequest):
        attempt.submit_code("246810")

    assert attempt.last_status == end
    assert not attempt.is_open


def test_so_it_is_where_it_was_submitted_by_hand(start: Start, box: Sandbox, clock: InstantClock) -> None:
    attempt = start(AsksForCode("246810", after=0))
    clock.advance(10)
    attempt.status()
    box.fault(ErrorResponse(422, "six digits, please"), on="submit")

    with pytest.raises(ValidationFailed):
        attempt.submit_code("1")

    assert attempt.last_status == CodeChallenge(
        attempt.last_status.channel, attempt.last_status.hint, "six digits, please", 2
    )


def test_callbacks_learn_which_account_it_is_about(start: Start) -> None:
    seen: list[Any] = []
    attempt = start(AsksForCode("246810"), SignsIn(after=1))

    attempt.result(on_challenge=lambda challenge: seen.append(challenge) or "246810", on_status=seen.append)

    platform = "fansly" if attempt.account_id.startswith("fansly") else "onlyfans"
    assert {(status.platform, status.account_id) for status in seen} == {(platform, attempt.account_id)}


def test_so_they_do_of_face_checks_and_approvals(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForApproval(after=1), AsksForFaceCheck())
    seen: list[Any] = []

    from fanscribe import MobileApp

    attempt = fans.onlyfans.switch_credentials("acct_1", MobileApp())
    attempt.result(on_challenge=lambda challenge: seen.append(challenge) or True, on_status=seen.append)

    assert {status.account_id for status in seen} == {"acct_1"}


def test_a_code_that_is_submitted_restarts_a_persons_time(fans: Any, box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", AsksForCode("246810", after=0))
    attempt = fans.onlyfans.reauthenticate("acct_1")
    left = iter(["000000", "111111", "222222"])

    def follow() -> None:
        for status in attempt.updates(timeout=None, polling=Polling(challenge_timeout=100)):
            if isinstance(status, CodeChallenge) and (code := next(left, None)):
                clock.advance(60)
                attempt.submit_code(code)

    with pytest.raises(ChallengeTimedOut) as caught:
        follow()

    assert caught.value.challenge.number == 4
    assert clock.now() > 260


def _attempt(twin: Any, clock: InstantClock, *polls: Any) -> tuple[Any, list[Any]]:
    """An attempt whose polls are answered with these bodies, the last one to every poll after it; and what was submitted."""
    left, submitted = list(polls), []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, json={"success": True, "polling_url": "https://x.example/auth_1"})
        if request.method == "PUT":
            submitted.append(request.content)
            return httpx.Response(200, json={"message": "taken"})
        return httpx.Response(200, json=left.pop(0) if len(left) > 1 else left[0])

    fans = twin("the-key", base_url="https://api.example", handler=handler, clock=clock)
    return fans.onlyfans.reauthenticate("acct_1"), submitted


DONE = {"state": "authenticated"}
WRONG = {"state": "needs-otp", "lastAttempt": {"needs_otp": True, "error_code": "WRONG_2FA"}}


@pytest.mark.parametrize(
    "polls",
    [
        pytest.param([{"state": "needs-otp"}, {"progress": "waiting_for_otp"}] * 3, id="two words in turn"),
        pytest.param([{"state": "needs-otp"}, {"state": "needs-app-otp"}] * 2, id="two channels in turn"),
        pytest.param(
            [{"state": "needs-otp", "lastAttempt": {"otp_phone_ending": str(n)}} for n in range(5)], id="hints"
        ),
        pytest.param([{"state": "needs-otp"}, None, {}, {"state": "needs-otp"}, []], id="nulls in between"),
    ],
)
def test_one_challenge_however_it_is_worded_is_asked_about_once(
    twin: Any, clock: InstantClock, polls: list[Any]
) -> None:
    attempt, submitted = _attempt(twin, clock, *polls, DONE)
    statuses: list[Any] = []

    attempt.result(on_challenge=lambda _: "246810", on_status=statuses.append)

    assert len(submitted) == 1
    assert sum(isinstance(status, CodeChallenge) for status in statuses) == 1


def test_a_complaint_that_goes_away_is_a_code_that_is_being_looked_at(twin: Any, clock: InstantClock) -> None:
    attempt, submitted = _attempt(twin, clock, WRONG, {"state": "needs-otp"}, WRONG, {"state": "needs-otp"}, DONE)

    attempt.result(on_challenge=lambda _: "246810")

    assert len(submitted) == 1


def test_a_face_check_whose_link_is_signed_anew_at_each_poll_is_asked_about_once(
    twin: Any, clock: InstantClock
) -> None:
    checks = [
        {"lastAttempt": {"needs_face_otp": True, "face_otp_verification_url": f"https://v/?s={n}"}} for n in range(8)
    ]
    attempt, submitted = _attempt(twin, clock, *checks, DONE)
    statuses: list[Any] = []

    attempt.result(on_challenge=lambda _: True, on_status=statuses.append)

    assert len(submitted) == 1
    assert sum(isinstance(status, FaceCheck) for status in statuses) == 1


def test_a_session_that_is_gone_at_the_first_polls_is_the_one_being_recovered(twin: Any, clock: InstantClock) -> None:
    attempt, _ = _attempt(twin, clock, *[{"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}] * 3, DONE)

    assert attempt.result().id == "acct_1"


def test_a_status_that_waits_for_its_answer_says_so(start: Start, clock: InstantClock) -> None:
    attempt = start(AsksForCode("246810", after=0), SignsIn(after=5))
    clock.advance(10)
    attempt.status()

    attempt.submit_code("000000")

    assert isinstance(attempt.last_status, Pending | CodeChallenge)
    assert attempt.last_status.reason
