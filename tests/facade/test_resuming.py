"""Taking an attempt up again, in another process or on another machine."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fanscribe import (
    AuthenticationFailed,
    AuthenticationTimedOut,
    ChallengeNotAnswered,
    EmailPassword,
    FanslyLogin,
    InvalidInput,
    InvalidToken,
    MobileApp,
    PhoneApproval,
)
from fanscribe._signin.resume import ResumeToken, parse_token
from fanscribe.sandbox import AsksForApproval, AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import earlier_attempt
from hypothesis import given, strategies as st

EMAIL = EmailPassword("a@example.com", "s3cret-password")


@pytest.fixture
def other(twin: Any, box: Sandbox, clock: Any) -> Any:
    """Another client, as another process would have."""
    return twin(box.api_key, base_url=box.url, clock=clock)


@pytest.mark.parametrize("platform", ["onlyfans", "fansly"])
def test_another_process_takes_up_where_this_one_was(fans: Any, other: Any, box: Sandbox, platform: str) -> None:
    account_id = {"onlyfans": "acct_1", "fansly": "fansly_acct_1"}[platform]
    box.account(account_id, AsksForCode("246810"), SignsIn(after=2))
    attempt = getattr(fans, platform).reauthenticate(account_id)
    with pytest.raises(ChallengeNotAnswered) as caught:
        attempt.result()

    taken_up = other.resume(caught.value.token)

    assert taken_up.token == attempt.token
    assert taken_up.account_id == account_id
    assert taken_up.result(on_challenge=lambda challenge: "246810").id == account_id


def test_every_error_of_a_wait_carries_the_token(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=10**6))
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)

    with pytest.raises(AuthenticationTimedOut) as caught:
        attempt.result(timeout=1)

    assert caught.value.token == attempt.token
    assert caught.value.clock == "wait"


def test_a_new_onlyfans_account_is_taken_up_without_an_id(fans: Any, other: Any, box: Sandbox) -> None:
    token = fans.onlyfans.connect(EMAIL).token

    assert other.resume(token).result().id == "acct_new1"


def test_an_attempt_on_the_phone_is_taken_up_without_its_link(fans: Any, other: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForApproval(after=3))
    attempt = fans.onlyfans.switch_credentials("acct_1", MobileApp())
    assert attempt.deeplink

    taken_up = other.resume(attempt.token)

    assert taken_up.deeplink is None
    assert taken_up.status() == PhoneApproval(None)
    assert taken_up.result().id == "acct_1"


def test_a_token_is_short_and_holds_no_secret_and_no_address(fans: Any, box: Sandbox) -> None:
    box.account("acct_1")
    tokens = [
        fans.onlyfans.switch_credentials("acct_1", MobileApp()).token,
        fans.fansly.connect(FanslyLogin("jo", "s3cret")).token,
    ]

    for token in tokens:
        assert len(token) < 300
        assert not any(word in token for word in ("s3cret", "://", box.api_key, "jo", "fansapi_auth"))
        assert json.loads(token)["v"] == 1


def test_a_token_is_known_to_be_open_where_it_was_taken_up(fans: Any, other: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode())
    taken_up = other.resume(fans.onlyfans.reauthenticate("acct_1").token)

    with pytest.raises(Exception, match="forget"):
        other.onlyfans.reauthenticate("acct_1")
    assert taken_up.is_open


GOOD = {
    "v": 1,
    "platform": "onlyfans",
    "account": "acct_1",
    "attempt": "auth_1",
    "phone": False,
    "at": "2026-09-01T00:00:00+00:00",
    "triggered": None,
}


@pytest.mark.parametrize(
    ("token", "why"),
    [
        (None, "must be a str of at most 1000"),
        ("x" * 2000, "must be a str of at most 1000"),
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 900, "not JSON"),
        ("[]", "not a resume token"),
        ("{}", "not a resume token"),
        (json.dumps({**GOOD, "v": 2}), "version 1 are supported, got version 2"),
        (json.dumps({**GOOD, "v": "1"}), "not a resume token"),
        (json.dumps({**GOOD, "platform": "myspace"}), "platform"),
        (json.dumps({**GOOD, "platform": None}), "damaged"),
        (json.dumps({**GOOD, "attempt": "../../whoami"}), "damaged"),
        (json.dumps({**GOOD, "attempt": None}), "damaged"),
        (json.dumps({**GOOD, "account": "fansly_acct_1"}), "damaged"),
        (json.dumps({**GOOD, "platform": "fansly"}), "damaged"),
        (json.dumps({**GOOD, "phone": "no"}), "damaged"),
        (json.dumps({**GOOD, "proven": 1}), "damaged"),
        (json.dumps({**GOOD, "at": "yesterday"}), "time"),
        (json.dumps({**GOOD, "at": "2026-09-01T00:00:00"}), "time"),
        (json.dumps({**GOOD, "at": 5}), "time"),
        (json.dumps({**GOOD, "triggered": 5}), "time"),
        (json.dumps({**GOOD, "url": "https://evil.example"}), "damaged"),
        (json.dumps(GOOD)[:-20], "not JSON"),
    ],
)
def test_a_token_that_is_none_is_refused_with_the_reason(fans: Any, box: Sandbox, token: Any, why: str) -> None:
    with pytest.raises(InvalidToken, match=why) as caught:
        fans.resume(token)

    assert isinstance(caught.value, InvalidInput)
    assert "evil" not in str(caught.value)
    assert box.requests == []


ANYTHING = st.none() | st.integers() | st.text()
OBJECTS = st.dictionaries(st.sampled_from(list(GOOD)), ANYTHING | st.sampled_from(list(GOOD.values())))


@given(st.text() | (ANYTHING | OBJECTS).map(json.dumps))
def test_any_text_is_a_token_or_refused(token: str) -> None:
    try:
        ticket = parse_token(token)
    except InvalidToken:
        return
    assert isinstance(ticket, ResumeToken)


@given(
    st.builds(
        ResumeToken,
        platform=st.just("onlyfans"),
        account_id=st.none() | st.just("acct_1"),
        attempt_id=st.just("auth_1"),
        started_at=st.datetimes(timezones=st.just(UTC)).map(lambda at: at.replace(microsecond=0)),
        phone=st.booleans(),
        triggered=st.none() | st.just(datetime(2026, 9, 1, tzinfo=UTC)),
        proven=st.booleans(),
    )
)
def test_a_ticket_is_read_as_it_was_written(ticket: ResumeToken) -> None:
    assert parse_token(str(ticket)) == ticket


def test_the_end_of_an_earlier_attempt_is_not_believed_in_another_process_either(
    fans: Any, other: Any, box: Sandbox
) -> None:
    box.account("acct_1", Fails("REAL", after=3))
    box.fault(earlier_attempt(), on="poll", times=2)

    with pytest.raises(AuthenticationFailed, match="REAL"):
        other.resume(fans.onlyfans.reauthenticate("acct_1").token).result()


def test_a_clock_that_is_ahead_does_not_make_an_attempt_older_than_it_is(
    twin: Any, box: Sandbox, clock: InstantClock
) -> None:
    """The account still shows how it stood before the re-authentication."""
    box.account("fansly_acct_1", Fails("REAL", "The real end.", after=2))
    token = twin(box.api_key, base_url=box.url, clock=clock).fansly.reauthenticate("fansly_acct_1").token
    box.fault(earlier_attempt(), on="poll", times=2)
    ahead = type("Ahead", (InstantClock,), {"utc_now": lambda self: datetime.now(UTC) + timedelta(seconds=10)})()

    with pytest.raises(AuthenticationFailed, match=r"The real end\."):
        twin(box.api_key, base_url=box.url, clock=ahead).resume(token).result()


def test_what_was_seen_of_an_attempt_is_known_where_it_is_resumed(twin: Any, box: Sandbox, clock: InstantClock) -> None:
    box.account("fansly_acct_1", SignsIn(after=1))
    attempt = twin(box.api_key, base_url=box.url, clock=clock).fansly.reauthenticate("fansly_acct_1")
    attempt.status()

    later = InstantClock()
    assert twin(box.api_key, base_url=box.url, clock=later).resume(attempt.token).result().id == "fansly_acct_1"
    assert later.slept == []


def test_a_token_of_an_earlier_release_is_read(fans: Any) -> None:
    assert fans.resume(json.dumps(GOOD)).started_at == datetime(2026, 9, 1, tzinfo=UTC)


def test_a_clock_that_is_behind_does_not_make_an_attempt_younger_than_new(twin: Any, box: Sandbox, clock: Any) -> None:
    fans = twin(box.api_key, base_url=box.url, clock=clock)
    future = str(ResumeToken("fansly", "fansly_acct_1", None, datetime(2999, 1, 1, tzinfo=UTC)))
    box.account("fansly_acct_1", signed_in=True)

    assert fans.resume(future).result(timeout=20).id == "fansly_acct_1"
    assert clock.now() <= 10
