"""Retries of one call, counted without a network and without a clock."""

from typing import Any

import pytest
from fanscribe import errors
from fanscribe._core.deadline import Deadline
from fanscribe._core.retries import (
    Policy,
    RetryState,
    is_still_running,
    is_transient,
    is_valid_key,
    may_be_sent_again,
    was_not_handled,
)
from fanscribe.errors import (
    APIError,
    ClientBusy,
    ConnectionFailed,
    FanscribeError,
    RateLimited,
    RequestTimedOut,
    ServerError,
)


def _answered(kind: type[APIError], status: int, **facts: Any) -> APIError:
    return kind(status_code=status, request="GET /x", message="no", **facts)


CONFLICT = _answered(APIError, 409, json={"error": "IDEMPOTENCY_CONFLICT"})
FAILURES: dict[str, tuple[FanscribeError, bool, bool]] = {
    # Whether it may be gone in a moment, and whether nothing took effect.
    "not connected": (ConnectionFailed("x", sent=False, kind="refused"), True, True),
    "cut off": (ConnectionFailed("x", sent=True), True, False),
    "no certificate": (ConnectionFailed("x", sent=False, kind="tls"), False, False),
    "timeout before it was sent": (RequestTimedOut("x", sent=False), True, True),
    "timeout": (RequestTimedOut("x", sent=True), True, False),
    "no place": (ClientBusy("x"), True, True),
    "429": (_answered(RateLimited, 429), True, True),
    "500": (_answered(ServerError, 500), True, False),
    "503": (_answered(errors.AccountReauthenticating, 503), True, False),
    "408": (_answered(APIError, 408), True, False),
    "407": (_answered(APIError, 407), False, False),
    "409": (_answered(APIError, 409), False, False),
    "400": (_answered(errors.BadRequest, 400), False, False),
    "session gone": (_answered(errors.SessionExpired, 400), False, False),
    "closed": (errors.ClientClosed(), False, False),
}


@pytest.mark.parametrize("name", FAILURES)
def test_what_may_be_gone_in_a_moment_and_what_took_no_effect(name: str) -> None:
    error, transient, unhandled = FAILURES[name]

    assert is_transient(error) is transient
    assert was_not_handled(error) is unhandled


@pytest.mark.parametrize(
    ("name", "keyed"),
    {
        "cut off": True,
        "timeout": True,
        "not connected": True,
        "429": True,
        "500": False,
        "408": False,
        "503": False,
    }.items(),
)
def test_what_has_a_key_is_sent_again_without_an_answer_and_not_after_one(name: str, keyed: bool) -> None:
    """The provider keeps the answer for a key, but for 408, 429 and 5xx: after these the same request would be made anew."""
    assert may_be_sent_again(FAILURES[name][0], Policy.KEYED) is keyed


@pytest.mark.parametrize(
    ("status", "json", "running"),
    [
        (409, {"error": "IDEMPOTENCY_CONFLICT:STILL_RUNNING"}, True),
        (409, {"error": "IDEMPOTENCY_CONFLICT"}, True),
        (409, {"error": "Conflict", "code": "IDEMPOTENCY_CONFLICT"}, True),
        (409, {"error": "CONFLICT"}, False),
        (422, {"error": "IDEMPOTENCY_CONFLICT"}, False),
    ],
)
def test_a_request_with_the_same_key_is_running_where_the_provider_says_so(
    status: int, json: Any, running: bool
) -> None:
    assert is_still_running(_answered(APIError, status, json=json)) is running


def test_a_request_with_the_same_key_is_waited_for_beside_the_retries_and_no_longer_than_a_minute() -> None:
    tries, now, pauses = RetryState(0), 100.0, list[float]()
    while (pause := tries.pause(CONFLICT, now, 0.5, Policy.KEYED)) is not None:
        pauses, now = [*pauses, pause], now + pause

    assert pauses[:6] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert 50 < now - 100 <= 60
    assert "still running after 60 s" in str(tries.annotate(CONFLICT))


@pytest.mark.parametrize("key", ["a", "~" * 255, " a"])
def test_a_key_is_up_to_255_characters(key: str) -> None:
    assert is_valid_key(key)


@pytest.mark.parametrize("key", ["", " ", "~" * 256, "é", "a\n", "\t"])
def test_what_nothing_can_be_known_by_is_no_key(key: str) -> None:
    assert not is_valid_key(key)


def test_a_body_that_cannot_be_sent_again_ends_the_tries_and_the_error_says_so() -> None:
    tries, error = RetryState(2), _answered(RateLimited, 429)

    assert tries.pause(error, 0.0, 0.5, Policy.ONCE, has_body=False) is None
    assert "a file in its body cannot be read again" in str(tries.annotate(error))


def _pauses(count: int, chance: float = 0.5) -> list[float | None]:
    tries = RetryState(count)
    return [tries.pause(_answered(ServerError, 500), 0.0, chance, Policy.SAFE) for _ in range(count)]


def test_each_pause_is_twice_as_long_as_the_one_before_up_to_eight_seconds() -> None:
    assert _pauses(7) == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


@pytest.mark.parametrize(("chance", "share"), [(0.0, 0.8), (0.25, 0.9), (0.5, 1.0), (1.0, 1.2)])
def test_a_pause_is_up_to_a_fifth_longer_or_shorter_by_chance(chance: float, share: float) -> None:
    assert _pauses(6, chance) == pytest.approx([each * share for each in (0.5, 1.0, 2.0, 4.0, 8.0, 8.0)])


@pytest.mark.parametrize(("asked", "pause"), [(0.0, 0.0), (60.0, 60.0), (60.5, None)])
def test_a_pause_that_the_provider_asks_for_is_kept_up_to_a_minute(asked: float, pause: float | None) -> None:
    error = _answered(RateLimited, 429, retry_after=asked)

    assert RetryState(1).pause(error, 0.0, 1.0, Policy.ONCE) == pause


def test_a_call_that_was_not_sent_yet_has_waited_for_nothing() -> None:
    tries = RetryState(2)

    assert (tries.number, tries.has_recovered, tries.wait_end, tries.recoveries) == (1, False, None, 0)


@pytest.mark.parametrize(("now", "left"), [(5.0, 10.0), (14.5, 0.5), (15.0, 0.0), (16.0, 0.0)])
def test_what_is_left_of_the_total_time_is_never_less_than_nothing(now: float, left: float) -> None:
    assert Deadline().shorten(10.0, 5.0).left(now) == left


def test_an_error_says_what_went_wrong_each_time_before() -> None:
    tries = RetryState(9)
    for name in ("500", "not connected", "no place", "timeout"):
        tries.pause(FAILURES[name][0], 0.0, 0.5, Policy.SAFE)

    error = tries.annotate(ServerError(status_code=500, request="GET /x", message="sorry"))
    before = "HTTP 500, connection refused, no free connection, timeout"
    assert str(error) == f"GET /x: HTTP 500: sorry (tried 5 times; before: {before})"
    assert error.tries == 5


def test_an_error_of_the_first_try_is_left_as_it_is() -> None:
    assert RetryState(2).annotate(FanscribeError("no", "more of it")).args == ("no", "more of it")


def test_an_error_keeps_what_it_has_beside_its_text() -> None:
    tries = RetryState(2)
    tries.pause(FAILURES["500"][0], 0.0, 0.5, Policy.SAFE)

    text, *rest = tries.annotate(FanscribeError("no", "more of it")).args
    assert text == "no (tried 2 times; before: HTTP 500)"
    assert rest == ["more of it"]
    assert tries.annotate(FanscribeError()).args == ()


def test_a_call_that_was_not_sent_yet_has_joined_nothing_and_lost_nothing() -> None:
    state = RetryState(2)

    assert (state.has_joined, state.has_waited, state.was_lost, state.number) == (False, False, False, 1)


def test_a_try_after_a_recovery_is_counted() -> None:
    state = RetryState(2, failures=["HTTP 503"], recoveries=2)

    assert state.number == 4


@pytest.mark.parametrize("error", [FAILURES["session gone"][0], FAILURES["not connected"][0]])
def test_a_body_that_is_spent_is_reported_where_the_call_would_be_sent_again(error: FanscribeError) -> None:
    state = RetryState(2)

    assert state.pause(error, 0.0, 0.5, Policy.ONCE, has_body=False) is None
    assert "cannot be read again" in str(state.annotate(error))


def test_a_body_that_is_spent_is_no_matter_where_the_call_would_not_be_sent_again() -> None:
    error = _answered(errors.BadRequest, 400)
    state = RetryState(2)

    assert state.pause(error, 0.0, 0.5, Policy.ONCE, has_body=False) is None
    assert "cannot be read again" not in str(state.annotate(error))


def test_a_call_that_arrived_once_is_never_said_to_be_unsent() -> None:
    state = RetryState(5)
    assert state.pause(ConnectionFailed("x", sent=True, kind="broken"), 0.0, 0.5, Policy.KEYED) is not None
    assert state.pause(ConnectionFailed("x", sent=False, kind="refused"), 0.0, 0.5, Policy.KEYED) is not None
    last = ConnectionFailed("x", sent=False, kind="refused")

    state.annotate(last)

    assert last.sent


@pytest.mark.parametrize("earlier", [ConnectionFailed("x", sent=False, kind="refused"), _answered(RateLimited, 429)])
def test_a_call_that_never_arrived_stays_unsent(earlier: FanscribeError) -> None:
    state = RetryState(5)
    assert state.pause(earlier, 0.0, 0.5, Policy.ONCE) is not None
    last = ConnectionFailed("x", sent=False, kind="refused")

    state.annotate(last)

    assert not last.sent


def test_an_answer_is_not_said_to_be_sent() -> None:
    state = RetryState(5, was_lost=True)
    last = _answered(ServerError, 500)

    state.annotate(last)

    assert not hasattr(last, "sent")


def test_a_request_that_is_still_running_is_waited_for_as_long_as_the_provider_asks() -> None:
    state = RetryState(0)

    later = _answered(APIError, 409, json={"error": "IDEMPOTENCY_CONFLICT"}, retry_after=20.0)
    assert state.pause(later, 0.0, 0.5, Policy.KEYED) == 20.0


def test_what_is_waited_for_beside_the_retries_takes_none_of_them() -> None:
    state = RetryState(2)
    lost = ConnectionFailed("x", sent=True, kind="broken")

    assert [state.pause(each, 0.0, 0.5, Policy.KEYED) is None for each in (CONFLICT, lost, CONFLICT, lost, lost)] == [
        False, False, False, False, True,
    ]  # fmt: skip


def test_a_conflict_is_waited_for_up_to_a_minute_after_the_first() -> None:
    asked = _answered(APIError, 409, json={"error": "IDEMPOTENCY_CONFLICT"}, retry_after=30.0)
    state = RetryState(0)

    assert state.pause(asked, 100.0, 0.5, Policy.KEYED) == 30.0
    assert state.pause(asked, 130.0, 0.5, Policy.KEYED) == 30.0, "to the very end of the minute"
    assert state.pause(asked, 130.1, 0.5, Policy.KEYED) is None
