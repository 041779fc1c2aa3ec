"""Whether and when one call is tried again, as a matter of counting: without a network, without a clock."""

from typing import Any

import pytest
from fanscribe import errors
from fanscribe.errors import (
    APIError,
    ClientBusy,
    ConnectionFailed,
    FanscribeError,
    RateLimited,
    RequestTimedOut,
    ServerError,
)
from fanscribe.retries import Tries, is_transient, was_not_handled


def _answered(kind: type[APIError], status: int, **facts: Any) -> APIError:
    return kind(status_code=status, request="GET /x", message="no", **facts)


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


def _pauses(count: int, chance: float = 0.5) -> list[float | None]:
    tries = Tries.of(count, None, 0.0)
    return [tries.pause(_answered(ServerError, 500), 0.0, chance, repeatable=True) for _ in range(count)]


def test_each_pause_is_twice_as_long_as_the_one_before_up_to_eight_seconds() -> None:
    assert _pauses(7) == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


@pytest.mark.parametrize(("chance", "share"), [(0.0, 0.8), (0.25, 0.9), (0.5, 1.0), (1.0, 1.2)])
def test_a_pause_is_up_to_a_fifth_longer_or_shorter_by_chance(chance: float, share: float) -> None:
    assert _pauses(6, chance) == pytest.approx([each * share for each in (0.5, 1.0, 2.0, 4.0, 8.0, 8.0)])


@pytest.mark.parametrize(("asked", "pause"), [(0.0, 0.0), (60.0, 60.0), (60.5, None)])
def test_a_pause_that_the_provider_asks_for_is_kept_up_to_a_minute(asked: float, pause: float | None) -> None:
    error = _answered(RateLimited, 429, retry_after=asked)

    assert Tries.of(1, None, 0.0).pause(error, 0.0, 1.0, repeatable=False) == pause


def test_a_call_that_was_not_sent_yet_has_waited_for_nothing() -> None:
    tries = Tries.of(2, None, 5.0)

    assert (tries.number, tries.left(7.0), tries.mended, tries.wait_end, tries.waits) == (1, None, False, None, 0)


@pytest.mark.parametrize(("now", "left"), [(5.0, 10.0), (14.5, 0.5), (15.0, 0.0), (16.0, 0.0)])
def test_what_is_left_of_the_total_time_is_never_less_than_nothing(now: float, left: float) -> None:
    assert Tries.of(2, 10.0, 5.0).left(now) == left


def test_an_error_says_what_went_wrong_each_time_before() -> None:
    tries = Tries.of(9, None, 0.0)
    for name in ("500", "not connected", "no place", "timeout"):
        tries.pause(FAILURES[name][0], 0.0, 0.5, repeatable=True)

    told = tries.explained(ServerError(status_code=500, request="GET /x", message="sorry"))
    before = "HTTP 500, connection refused, no free connection, timeout"
    assert str(told) == f"GET /x: HTTP 500: sorry (tried 5 times; before: {before})"
    assert told.tries == 5


def test_an_error_of_the_first_try_is_left_as_it_is() -> None:
    assert Tries.of(2, None, 0.0).explained(FanscribeError("no", "more of it")).args == ("no", "more of it")


def test_an_error_keeps_what_it_has_beside_its_text() -> None:
    tries = Tries.of(2, None, 0.0)
    tries.pause(FAILURES["500"][0], 0.0, 0.5, repeatable=True)

    text, *rest = tries.explained(FanscribeError("no", "more of it")).args
    assert text == "no (tried 2 times; before: HTTP 500)"
    assert rest == ["more of it"]
    assert tries.explained(FanscribeError()).args == ()
