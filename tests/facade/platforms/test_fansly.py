"""The sign-in of Fansly: an attempt is its account, which may still show an earlier one."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from fanscribe import Authenticated, FanslyLogin, InvalidInput, InvalidToken, OutcomeUnknown, Polling
from fanscribe._platforms.fansly import FanslySignIn
from fanscribe._signin.resume import ResumeToken
from fanscribe.sandbox import InstantClock
from support.answers import answering

ACCOUNT = "fansly_acct_1"
LOGIN = FanslyLogin("jo", "s3cret-password")
LOST = httpx.ReadTimeout("slow")
AT_WORK = {"status": "verifying"}
SIGNED_IN = {"is_authenticated": True}
STARTED = {"success": True, "account_id": ACCOUNT}


def _methods(sent: list[str]) -> list[str]:
    return [each.partition(" ")[0] for each in sent]


def test_the_response_to_a_code_says_how_it_went(twin: Any, clock: InstantClock) -> None:
    waiting = {"status": "challenge-email", "needs_code": True}
    fans, sent = answering(twin, STARTED, AT_WORK, waiting, SIGNED_IN, clock=clock)
    attempt = fans.fansly.reauthenticate(ACCOUNT)
    attempt.status()
    attempt.status()

    attempt.submit_code("246810")

    assert isinstance(attempt.last_status, Authenticated)
    assert not attempt.is_open
    assert len(sent) == 4


def test_a_start_whose_response_was_lost_is_confirmed_by_an_account_at_work(twin: Any, clock: InstantClock) -> None:
    fans, _ = answering(twin, LOST, AT_WORK, SIGNED_IN, clock=clock)

    assert isinstance(fans.fansly.reauthenticate(ACCOUNT).status(), Authenticated), "it cannot be of an earlier attempt"


def test_a_start_that_the_account_confirmed_leaves_no_doubt(twin: Any, clock: InstantClock) -> None:
    fans, sent = answering(twin, LOST, AT_WORK, STARTED, clock=clock)
    fans.fansly.reauthenticate(ACCOUNT).forget()

    fans.fansly.reauthenticate(ACCOUNT)

    assert _methods(sent) == ["POST", "GET", "POST"]
    assert clock.slept == []


def test_a_start_stays_in_doubt_if_the_check_after_it_is_interrupted(twin: Any, clock: InstantClock) -> None:
    fans, sent = answering(twin, LOST, KeyboardInterrupt(), {"status": "pending"}, STARTED, clock=clock)
    with pytest.raises(KeyboardInterrupt):
        fans.fansly.reauthenticate(ACCOUNT)

    fans.fansly.reauthenticate(ACCOUNT)

    assert _methods(sent) == ["POST", "GET", "GET", "POST"]
    assert clock.now() == Polling().settle


def test_the_check_after_a_lost_start_recovers_no_session(twin: Any, clock: InstantClock) -> None:
    expired = httpx.Response(400, json={"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"})
    fans, sent = answering(twin, LOST, expired, clock=clock, on_session_expired="reauthenticate")

    with pytest.raises(OutcomeUnknown):
        fans.fansly.reauthenticate(ACCOUNT)

    assert _methods(sent) == ["POST", "GET"]


def test_a_check_by_hand_ends_the_doubt(twin: Any, clock: InstantClock) -> None:
    fans, sent = answering(twin, LOST, {}, {}, STARTED, clock=clock)
    with pytest.raises(OutcomeUnknown):
        fans.fansly.reauthenticate(ACCOUNT)

    fans.fansly.account_status(ACCOUNT)
    fans.fansly.reauthenticate(ACCOUNT)

    assert _methods(sent) == ["POST", "GET", "GET", "POST"]


@pytest.mark.parametrize("body", [{"account_id": ACCOUNT}, {"polling_url": f"https://api.example/x/{ACCOUNT}"}])
def test_a_connection_knows_its_account_from_either_field(twin: Any, body: Any) -> None:
    fans, _ = answering(twin, body)

    assert fans.fansly.connect(LOGIN).account_id == ACCOUNT


@pytest.mark.parametrize("body", [{}, {"account_id": "acct_1"}, {"polling_url": "https://api.example/x/1"}])
def test_a_connection_without_an_account_is_of_unknown_outcome(twin: Any, body: Any) -> None:
    fans, _ = answering(twin, body)

    with pytest.raises(OutcomeUnknown, match="no id of an account"):
        fans.fansly.connect(LOGIN)


def test_other_credentials_are_refused_by_the_name_of_the_platform(twin: Any) -> None:
    fans, sent = answering(twin)

    with pytest.raises(InvalidInput, match="credentials of Fansly must be FanslyLogin"):
        fans.fansly.connect({"username": "jo"})

    assert sent == []


@pytest.mark.parametrize("account_id", [ACCOUNT, None])
def test_a_token_with_the_id_of_an_attempt_is_of_another_platform(twin: Any, account_id: str | None) -> None:
    fans, _ = answering(twin)

    with pytest.raises(InvalidToken, match="has the id of its account"):
        fans.resume(str(ResumeToken("fansly", account_id, "auth_1", datetime.now(UTC))))


def test_an_attempt_that_is_found_began_when_the_caller_says(twin: Any, clock: InstantClock) -> None:
    began = datetime(2026, 1, 2, tzinfo=UTC)
    fans, _ = answering(twin, SIGNED_IN, clock=clock)
    sign_in = _sign_in(fans)

    found = sign_in.find_attempt(ACCOUNT, began)

    assert (found.started_at, found.api.platform, found.freshness.confirmed) == (began, "fansly", True)


def _sign_in(fans: Any) -> FanslySignIn:
    sign_in: FanslySignIn = getattr(fans, "_target", fans).fansly._sign_in
    return sign_in
