"""Whose turn it is under a rate: nobody is early, nobody waits for ever, and many calls of one account hold up no other."""

import itertools
from typing import Any

import pytest
from fanscribe.http.usage import Usage
from fanscribe.pacing import Pace, Turn
from hypothesis import given, strategies as st

RATE = 60.0


def _played(pace: Pace, waiting: dict[str, int]) -> list[tuple[float, str]]:
    """When each call went, and for which account, all of them asked for at 0."""
    now, went = 0.0, []
    turns: list[Turn] = [pace.join(account, now) for account, count in waiting.items() for _ in range(count)]
    while turns:
        delays = [pace.wait(turn, now) for turn in turns]
        went += [(now, turn.account) for turn in turns if turn.granted]
        turns = [turn for turn in turns if not turn.granted]
        now += min((delay for delay in delays if delay), default=0.0)
    return went


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 8), min_size=1))
def test_calls_are_as_far_apart_as_the_rate_says(waiting: dict[str, int]) -> None:
    times = [at for at, _ in _played(Pace(RATE), waiting)]

    assert len(times) == sum(waiting.values())
    assert all(later - earlier >= 60 / RATE - 1e-6 for earlier, later in itertools.pairwise(times))
    assert times[-1] <= (len(times) - 1) * 60 / RATE + 0.1


@given(st.integers(5, 30), st.integers(1, 5))
def test_an_account_with_many_calls_holds_up_no_other(many: int, few: int) -> None:
    went = [account for _, account in _played(Pace(RATE), {"many": many, "few": few})]

    last = max(index for index, account in enumerate(went) if account == "few")
    assert last <= 2 * few + 1


def _next_of(pace: Pace, now: float, *accounts: str) -> str:
    """Whose turn is the next one, of accounts that all wait from now on."""
    turns = [pace.join(account, now) for account in accounts]
    assert not any(turn.granted for turn in turns)
    for turn in turns:
        pace.wait(turn, now + 60 / RATE)
    return next(turn.account for turn in turns if turn.granted)


@pytest.mark.parametrize("others", [1, 100, 9_998])
def test_whoever_was_served_is_remembered_among_ten_thousand_accounts(others: int) -> None:
    pace = Pace(RATE)
    for number, account in enumerate(["early", *map(str, range(others)), "late"]):
        assert pace.join(account, float(number)).granted

    assert _next_of(pace, others + 1.5, "late", "early") == "early"


def test_the_memory_of_who_was_served_is_bounded() -> None:
    pace = Pace(RATE)
    for number in range(10_001):
        pace.join(str(number), float(number))

    assert len(pace._served) <= 10_000


def test_within_an_account_the_first_comes_first() -> None:
    pace = Pace(RATE)
    pace.join("a", 0.0)
    first, second = pace.join("a", 0.0), pace.join("a", 0.0)

    assert pace.wait(second, 1.0) > 0
    assert first.granted
    assert not second.granted


def test_a_place_that_is_given_up_is_nobodys_turn() -> None:
    pace = Pace(RATE)
    pace.join("a", 0.0)
    gone, left = pace.join("a", 0.0), pace.join("b", 0.0)
    pace.leave(gone)

    assert pace.wait(left, 1.0) == 0


@given(st.lists(st.tuples(st.integers(-5, 100), st.integers(-5, 100), st.floats(0, 30)), max_size=20))
def test_no_report_stops_calls_for_longer_than_a_minute(reports: list[tuple[int, int, float]]) -> None:
    pace, now = Pace(None), 0.0
    for limit, left, later in reports:
        now += later
        pace.told(Usage(limit_minute=limit, remaining_minute=left), now)
        assert pace.wait(pace.join("a", now), now) < 60.01


def test_reports_are_not_heeded_where_a_rate_was_asked_for() -> None:
    pace = Pace(6000.0)
    pace.told(Usage(limit_minute=10, remaining_minute=0), 0.0)

    assert pace.wait(pace.join("a", 0.0), 0.0) == 0


def test_an_idle_time_is_no_credit_for_calls_in_a_row() -> None:
    pace = Pace(RATE)
    pace.join("a", 0.0)
    assert pace.join("a", 100.0).granted

    assert pace.wait(pace.join("a", 100.0), 100.0) == 1.0


def test_whoever_asks_too_early_is_told_when_the_turn_comes() -> None:
    pace = Pace(RATE)
    pace.join("a", 0.0)

    assert pace.wait(pace.join("a", 0.25), 0.25) == 0.75


def test_nobody_who_comes_later_goes_before_those_who_wait() -> None:
    pace = Pace(RATE)
    pace.join("a", 0.0)
    waiting, late = pace.join("a", 0.0), pace.join("b", 1.5)

    assert not late.granted
    assert pace.wait(late, 1.5) == 0, "it was never served, and the other one was"
    assert pace.wait(waiting, 2.5) == 0


def test_whoever_was_never_served_goes_before_the_one_that_was_served_first() -> None:
    pace = Pace(RATE)
    pace.join("first", 0.0)

    assert _next_of(pace, 0.5, "first", "new") == "new"


def test_whoever_has_a_turn_takes_nobody_elses() -> None:
    pace = Pace(RATE)
    served = pace.join("a", 0.0)
    waiting = pace.join("b", 0.0)

    assert pace.wait(served, 1.0) == 0
    assert not waiting.granted


def test_of_an_account_one_place_is_given_up_and_the_others_stay() -> None:
    pace = Pace(RATE)
    served = pace.join("a", 0.0)
    gone, left = pace.join("a", 0.0), pace.join("a", 0.0)

    pace.leave(served)
    pace.leave(gone)
    assert pace.wait(left, 1.0) == 0


def test_whoever_has_given_up_gets_no_turn() -> None:
    pace = Pace(RATE)
    pace.join("a", 0.0)
    gone = pace.join("a", 0.0)
    pace.leave(gone)

    assert pace.wait(gone, 1.0) > 0
    assert not gone.granted


def _reported(*reports: tuple[float, int | None, int | None]) -> float:
    """Seconds to wait for a turn right after these reports: when, of how many calls a minute, and how many are left."""
    pace, now = Pace(None), 0.0
    for now, limit, left in reports:
        pace.told(Usage(limit_minute=limit, remaining_minute=left), now)
    return pace.wait(pace.join("a", now), now)


@pytest.mark.parametrize(("left", "seconds"), [(21, 0.0), (20, 3.0), (10, 6.0), (1, 60.0), (0, 60.0)])
def test_the_last_fifth_of_a_minutes_calls_is_spread_over_the_minute(left: int, seconds: float) -> None:
    assert _reported((100.0, 100, left)) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("reports", "seconds"),
    [
        pytest.param([(100, 100, 10), (130, 100, 5)], 6.0, id="half of the minute is over"),
        pytest.param([(100, 100, 10), (130, 100, 10)], 3.0, id="as many are left as before"),
        pytest.param([(100, 100, 10), (130, 100, 15)], 4.0, id="more are left: another minute"),
        pytest.param([(100, 100, 10), (160, 100, 5)], 12.0, id="a minute later: another minute"),
        pytest.param([(100, 100, 10), (159.5, 100, 5)], 0.1, id="the minute is nearly over"),
    ],
)
def test_what_is_left_is_spread_over_what_is_left_of_its_minute(reports: list[Any], seconds: float) -> None:
    assert _reported(*reports) == pytest.approx(seconds)


@pytest.mark.parametrize(("limit", "left"), [(None, 0), (100, None), (0, 0), (-10, -5), (None, None)])
def test_a_report_that_says_nothing_slows_nobody_down(limit: int | None, left: int | None) -> None:
    assert _reported((100.0, limit, left)) == 0
