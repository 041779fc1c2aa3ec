"""Faults on the way, from the sandbox: what a wait survives, and what it says of the rest."""

from collections.abc import Callable
from typing import Any

import pytest
from fanscribe import (
    AuthenticationFailed,
    ConnectionFailed,
    EmailPassword,
    FanscribeError,
    OutcomeUnknown,
    Polling,
    PollingFailed,
    RateLimited,
    RequestTimedOut,
    ServerError,
    UnexpectedAnswer,
    UnknownStatus,
)
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import (
    ConnectionRefused,
    ErrorResponse,
    Fault,
    HtmlPage,
    Huge,
    InvalidJSON,
    Latency,
    Redirect,
    ResetAfter,
    ResetBefore,
    TooManyRequests,
    Trickle,
    Truncated,
    clock_skew,
    earlier_attempt,
    missing,
    nulls,
    other_host,
    unknown_state,
)
from support.patience import PATIENCE

EMAIL = EmailPassword("a@example.com", "s3cret-password")
Start = Callable[..., Any]

SURVIVED: list[Fault] = [
    Latency(0.01),
    ResetBefore(),
    ResetAfter(),
    Truncated(),
    InvalidJSON(),
    HtmlPage(200),
    HtmlPage(403),
    HtmlPage(502),
    *(HtmlPage(status) for status in range(520, 528)),
    ErrorResponse(503),
    ErrorResponse(500),
    TooManyRequests(),
    TooManyRequests(7),
    TooManyRequests("Wed, 21 Oct 2015 07:28:00 GMT"),
    Redirect(),
    Huge(2**20),
    nulls(),
    nulls("state", "progress", "lastAttempt", "account", "status", "needs_code", "is_authenticated"),
    missing("state", "lastAttempt", "status", "needs_code", "is_authenticated"),
    unknown_state(),
    clock_skew(-86400),
    clock_skew(86400),
]


@pytest.fixture(params=["onlyfans", "fansly"])
def start(request: pytest.FixtureRequest, fans: Any, box: Sandbox) -> Start:
    """Starts an attempt of an account with this script, on either platform."""

    def start(*steps: Any) -> Any:
        account_id = {"onlyfans": "acct_1", "fansly": "fansly_acct_1"}[request.param]
        box.account(account_id, *steps)
        return getattr(fans, request.param).reauthenticate(account_id)

    return start


@pytest.mark.parametrize("fault", SURVIVED, ids=lambda fault: type(fault).__name__)
def test_a_fault_in_a_poll_is_survived(start: Start, box: Sandbox, fault: Fault) -> None:
    attempt = start(AsksForCode("246810", after=1), SignsIn(after=2))
    box.fault(fault, on="poll", times=2, after=1)

    assert attempt.result(timeout=300, on_challenge=lambda challenge: "246810").id == attempt.account_id


@pytest.mark.parametrize(
    "fault", [ResetBefore(), ResetAfter(), Truncated(), HtmlPage(502), ErrorResponse(500)], ids=repr
)
def test_a_code_whose_answer_is_lost_is_asked_for_again_if_it_did_not_arrive(
    start: Start, box: Sandbox, fault: Fault
) -> None:
    attempt = start(AsksForCode("246810", after=0), SignsIn(after=2))
    box.fault(fault, on="submit")
    asked: list[Any] = []

    account = attempt.result(timeout=300, on_challenge=lambda challenge: asked.append(challenge) or "246810")

    assert account.id == attempt.account_id
    assert len(asked) == (1 if fault.handled else 2)


def test_the_end_of_an_earlier_attempt_is_no_end(start: Start, box: Sandbox) -> None:
    attempt = start(Fails("REAL", "The real end.", after=3))
    box.fault(earlier_attempt(success=True), on="poll", times=2)

    with pytest.raises(AuthenticationFailed, match=r"The real end\."):
        attempt.result(timeout=300)


def test_the_failure_of_an_earlier_attempt_is_no_failure(start: Start, box: Sandbox) -> None:
    attempt = start(SignsIn(after=3))
    box.fault(earlier_attempt(success=False), on="poll", times=2)

    assert attempt.result(timeout=300).id == attempt.account_id


def test_clocks_that_differ_delay_the_end_and_do_not_hide_it(fans: Any, box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", SignsIn(after=0))
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)
    box.fault(clock_skew(-7200), on="poll", times=10**6)

    assert attempt.result(timeout=300).id == "acct_1"
    assert clock.now() < 75


@pytest.mark.parametrize("fault", [ResetBefore(), HtmlPage(524), InvalidJSON(), TooManyRequests(1)], ids=repr)
def test_faults_without_end_end_the_wait_and_leave_the_attempt_open(
    start: Start, box: Sandbox, clock: InstantClock, fault: Fault
) -> None:
    attempt = start(SignsIn(after=0))
    box.fault(fault, on="poll", times=10**6)

    with pytest.raises(PollingFailed) as caught:
        attempt.result(timeout=None)

    assert caught.value.clock == "faults"
    assert caught.value.waited is not None
    assert 120 < caught.value.waited < 140
    assert isinstance(caught.value.error, FanscribeError)
    assert attempt.is_open


def test_an_unknown_word_without_end_ends_the_wait_by_name(start: Start, box: Sandbox) -> None:
    attempt = start(SignsIn(after=0))
    box.fault(unknown_state("hibernating"), on="poll", times=10**6)

    with pytest.raises(UnknownStatus, match="'hibernating'") as caught:
        attempt.result(timeout=None)

    assert (caught.value.word, caught.value.clock) == ("hibernating", "unknown")


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (ResetBefore(), ConnectionFailed),
        (ResetAfter(), ConnectionFailed),
        (Truncated(), ConnectionFailed),
        (HtmlPage(502), ServerError),
        (HtmlPage(200), UnexpectedAnswer),
        (InvalidJSON(), UnexpectedAnswer),
        (Redirect(), UnexpectedAnswer),
    ],
    ids=repr,
)
def test_a_start_whose_answer_is_lost_is_sent_once(
    fans: Any, box: Sandbox, fault: Fault, kind: type[Exception]
) -> None:
    box.account("acct_1")
    box.fault(fault, on="switch", times=10)

    with pytest.raises(OutcomeUnknown) as caught:
        fans.onlyfans.switch_credentials("acct_1", EMAIL)

    assert isinstance(caught.value.error, kind)
    assert len(box.requests) == 1
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(("fault", "kind"), [(TooManyRequests(61), RateLimited), (ErrorResponse(500), ServerError)])
def test_a_start_that_is_refused_is_known_to_be(fans: Any, box: Sandbox, fault: Fault, kind: type[Exception]) -> None:
    box.account("acct_1")
    box.fault(fault, on="switch")

    with pytest.raises(kind) as caught:
        fans.onlyfans.switch_credentials("acct_1", EMAIL)

    assert not isinstance(caught.value, OutcomeUnknown)
    assert fans.onlyfans.switch_credentials("acct_1", EMAIL).is_open


def test_a_lost_answer_on_fansly_is_found_out_about(fans: Any, box: Sandbox) -> None:
    box.account("fansly_acct_1", SignsIn(after=2))
    box.fault(ResetAfter(), on="reauthenticate")

    assert fans.fansly.reauthenticate("fansly_acct_1").result().id == "fansly_acct_1"
    assert sum(seen.method == "POST" for seen in box.requests) == 1


def test_an_address_on_another_host_is_read_for_its_id(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=1))
    box.fault(other_host(), on="reauthenticate")

    assert fans.onlyfans.reauthenticate("acct_1").result().id == "acct_1"


@pytest.mark.parametrize("fault", [Latency(3), Trickle(0.05)], ids=repr)
def test_an_answer_that_does_not_end_in_time_is_not_waited_for(twin: Any, box: Sandbox, fault: Fault) -> None:
    fans = twin(box.api_key, base_url=box.url)
    box.account("acct_1")
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)
    box.fault(fault, on="poll")

    with pytest.raises(RequestTimedOut):
        twin(box.api_key, base_url=box.url, timeout=0.3, max_retries=0).resume(attempt.token).status()


def test_a_large_body_is_read_and_one_without_end_is_not(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=0))
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)
    box.fault(Huge(), on="poll")
    assert attempt.status().account.id == "acct_1"

    box.fault(Huge(40 * 2**20), on="poll")
    with pytest.raises(UnexpectedAnswer, match="exceeds 32 MiB"):
        attempt.status()


def test_faults_are_counted_by_operation(box: Sandbox, twin: Any) -> None:
    fans = twin(box.api_key, base_url=box.url, max_retries=0)
    box.account("acct_1", SignsIn(after=10))
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)
    box.fault(ErrorResponse(500), on="poll", times=2, after=1)

    outcomes = []
    for _ in range(4):
        try:
            outcomes.append(type(attempt.status()).__name__)
        except ServerError:
            outcomes.append("fault")

    assert outcomes == ["Pending", "fault", "fault", "Pending"]


def test_the_budget_for_faults_can_be_replaced(twin: Any, box: Sandbox, clock: InstantClock) -> None:
    fans = twin(box.api_key, base_url=box.url, clock=clock, polling=Polling(fault_budget=10))
    box.account("acct_1")
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)
    box.fault(HtmlPage(502), on="poll", times=10**6)

    with pytest.raises(PollingFailed) as caught:
        attempt.result()

    assert caught.value.waited is not None
    assert 10 < caught.value.waited < 20


def test_a_server_that_goes_away_and_comes_back_is_waited_for(twin: Any) -> None:
    pace = Polling(first=0.02, longest=0.05)
    with Sandbox() as box:
        box.account("acct_1", SignsIn(after=1))
        # Longer than a busy machine needs for the next request.
        box.fault(ConnectionRefused(2.0), on="poll")
        fans = twin(box.api_key, base_url=box.url, polling=pace, max_retries=0)
        attempt = fans.onlyfans.reauthenticate("acct_1")
        with pytest.raises(ConnectionFailed) as caught:
            attempt.status()
        assert caught.value.sent, "this connection was reset"
        with pytest.raises(ConnectionFailed) as caught:
            attempt.status()
        assert not caught.value.sent, "this one was refused"

        assert attempt.result(timeout=PATIENCE).id == "acct_1"


def test_a_server_that_is_gone_for_good_ends_the_wait(twin: Any, clock: InstantClock) -> None:
    with Sandbox() as box:
        box.account("acct_1")
        box.fault(ConnectionRefused(3600), on="poll")
        attempt = twin(box.api_key, base_url=box.url, clock=clock).onlyfans.reauthenticate("acct_1")

        with pytest.raises(PollingFailed, match="connection refused") as caught:
            attempt.result()

    assert isinstance(caught.value.error, ConnectionFailed)
    assert attempt.is_open
