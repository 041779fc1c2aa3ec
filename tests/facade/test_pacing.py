"""Whose turn it is under a rate: nobody is early, nobody waits for ever, and many calls of one account hold up no other."""

import itertools

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
