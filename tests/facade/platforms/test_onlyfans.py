"""The sign-in of OnlyFans: attempts have ids, and face checks."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from fanscribe import (
    AttemptInProgress,
    Authenticated,
    EmailPassword,
    FaceCheck,
    Fanscribe,
    InvalidInput,
    OutcomeUnknown,
    Pending,
    SessionCookies,
)
from fanscribe._core import transport
from fanscribe._core.clock import monotonic
from fanscribe._platforms.onlyfans import read_status
from fanscribe._signin.resume import ResumeToken
from fanscribe.sandbox import InstantClock
from support.answers import answering

EMAIL = EmailPassword("a@example.com", "s3cret-password")
LISTED = [{"id": "acct_1", "is_authenticated": True}]


@pytest.mark.parametrize(("state", "kind"), [("needs-face-otp", FaceCheck), ("interface-check", Pending)])
def test_only_a_state_that_needs_something_asks_for_a_face_check(state: str, kind: type) -> None:
    assert isinstance(read_status({"state": state}, "acct_1", phone=False, deeplink=None), kind)


def test_a_check_by_hand_ends_the_doubt(twin: Any, clock: InstantClock) -> None:
    lost, started = httpx.ReadTimeout("slow"), {"attempt_id": "auth_1"}
    fans, sent = answering(twin, lost, LISTED, started, clock=clock)
    with pytest.raises(OutcomeUnknown):
        fans.onlyfans.switch_credentials("acct_1", EMAIL)

    fans.onlyfans.account_status("acct_1")
    fans.onlyfans.switch_credentials("acct_1", EMAIL)

    assert [each.partition(" ")[0] for each in sent] == ["PUT", "GET", "PUT"]


def test_one_login_by_cookies_is_not_connected_twice_at_once(twin: Any) -> None:
    fans, sent = answering(twin, {"attempt_id": "auth_1"})
    cookies = SessionCookies(auth_id="17", cookies="sess=a-cookie; auth_id=17", xbc="an-xbc", user_agent="Mozilla/5.0")
    fans.onlyfans.connect(cookies)

    with pytest.raises(AttemptInProgress):
        fans.onlyfans.connect(cookies)

    assert len(sent) == 1


def test_an_attempt_takes_the_place_of_one_that_was_resumed_while_it_was_started() -> None:
    resumed: list[Any] = []

    def handle(request: httpx.Request) -> httpx.Response:
        resumed.append(fans.resume(str(ResumeToken("onlyfans", "acct_1", "auth_1", datetime.now(UTC)))))
        return httpx.Response(200, json={"attempt_id": "auth_2"})

    http = httpx.Client(transport=httpx.MockTransport(handle))
    with Fanscribe("the-key", base_url="https://api.example", http_client=http) as fans:
        attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)

    assert (attempt.is_open, [each.is_open for each in resumed]) == (True, [False])


def test_a_start_that_is_answered_late_began_when_it_was_sent(
    twin: Any, clock: InstantClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The provider dates an attempt from the request, and its answer from six seconds later."""
    monkeypatch.setattr(transport, "monotonic", lambda: monotonic() - 6)
    now = datetime.now(UTC)
    ended = {"started_at": (now - timedelta(seconds=6)).isoformat(), "completed_at": now.isoformat(), "success": True}
    started = httpx.Response(200, json={"attempt_id": "auth_1"}, headers={"Date": format_datetime(now, usegmt=True)})
    fans, sent = answering(twin, started, {"state": "authenticated", "lastAttempt": ended}, clock=clock)

    attempt = fans.onlyfans.reauthenticate("acct_1")

    assert isinstance(attempt.status(), Authenticated)
    assert now - attempt.started_at >= timedelta(seconds=5)
    assert len(sent) == 2


def test_other_credentials_are_refused_by_the_name_of_the_platform(twin: Any) -> None:
    fans, sent = answering(twin)

    with pytest.raises(InvalidInput, match="credentials of OnlyFans must be EmailPassword"):
        fans.onlyfans.connect({"email": "a@example.com"})

    assert sent == []
