"""Who may send under a rate: nobody is early or lost, many calls of one account hold up no other, and few that wait wake."""

import asyncio
import itertools
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import httpx
import pytest
from fanscribe import AsyncFanscribe, ClientBusy, ClientClosed, Fanscribe
from fanscribe._core.effects import Sleep, WaitFor
from fanscribe._core.rate_limit import RateLimiter
from fanscribe._core.usage import Usage
from fanscribe.sandbox import InstantClock
from hypothesis import given, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from support.patience import PATIENCE, python, until

RATE = 60.0


@attrs.define(eq=False)
class WaitingCall:
    """One call that asks for its turn: what it waits for, and what came of it."""

    account: str
    steps: Any
    began: float
    deadline: float = float("inf")
    waits_for: Any = None
    wakes_at: float = float("inf")
    went: float | None = None
    is_over: bool = False


class Line:
    """Calls that wait for their turn, on a clock that stands still but for them."""

    def __init__(self, rate: float | None = RATE) -> None:
        self.clock = InstantClock()
        self.limiter = RateLimiter(rate, self.clock)
        self.calls: list[WaitingCall] = []
        self.waiting: list[WaitingCall] = []
        self.wakings = 0

    def come(self, *accounts: str, deadline: float = float("inf")) -> list[WaitingCall]:
        """Calls for these accounts, each of which has asked once."""
        calls = [
            WaitingCall(each, self.limiter.acquire(each, deadline), self.clock.now(), deadline=deadline)
            for each in accounts
        ]
        for call in calls:
            self.calls.append(call)
            self.waiting.append(call)
            self._resume(call)
        self._wake()
        return calls

    def give_up(self, call: WaitingCall) -> None:
        """Cancel the task that waits."""
        call.is_over = True
        self.waiting.remove(call)
        call.steps.close()
        self._wake()

    def leave_alone(self, call: WaitingCall) -> None:
        """Nobody runs the call any further, and nobody tells the limiter."""
        self.waiting.remove(call)

    def run_again(self, call: WaitingCall) -> None:
        """Somebody runs a call that was left alone."""
        self.waiting.append(call)

    def pass_time(self, seconds: float) -> None:
        """Let time pass, in which everyone wakes when it is due."""
        end = self.clock.now() + seconds
        while (call := min(self.waiting, key=lambda each: each.wakes_at, default=None)) and call.wakes_at <= end:
            self.clock.advance(max(0.0, call.wakes_at - self.clock.now()))
            self._resume(call)
            self._wake()
        self.clock.advance(end - self.clock.now())

    @property
    def went(self) -> list[WaitingCall]:
        """Those whose turn came, in that order."""
        return sorted((each for each in self.calls if each.went is not None), key=lambda each: each.went or 0.0)

    def _wake(self) -> None:
        while woken := [
            each for each in self.waiting if isinstance(each.waits_for, WaitFor) and each.waits_for.outcome.done()
        ]:
            self._resume(woken[0])

    def _resume(self, call: WaitingCall) -> None:
        self.wakings += 1
        try:
            call.waits_for = next(call.steps)
        except StopIteration as end:
            call.is_over = True
            self.waiting.remove(call)
            call.went = self.clock.now() if end.value else None
        else:
            seconds = call.waits_for.seconds
            call.wakes_at = self.clock.now() + seconds


def _wait(line: Line, account: str = "a") -> float:
    """Seconds until one more call for an account may be sent, where nobody else waits."""
    [call] = line.come(account)
    before = line.clock.now()
    line.pass_time(120.0)
    assert call.went is not None
    return call.went - before


@given(st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 8), min_size=1))
def test_calls_are_as_far_apart_as_the_rate_says(waiting: dict[str, int]) -> None:
    line = Line()
    line.come(*(account for account, count in waiting.items() for _ in range(count)))
    line.pass_time(1000)

    times = [call.went for call in line.went]
    assert times == [index * 60 / RATE for index in range(sum(waiting.values()))]


@pytest.mark.parametrize("lateness", [0.0, 0.001, 0.02])
def test_a_rate_is_kept_by_timers_that_are_late(lateness: float) -> None:
    line = Line(rate=10_000)
    line.come(*(f"acct_{number % 50}" for number in range(300)))
    start = line.clock.now()
    while line.clock.now() < start + 1.5:
        due = min(call.wakes_at for call in line.waiting)
        line.clock.advance(max(0.0, due - line.clock.now()) + lateness)
        line.pass_time(0)

    assert len(line.went) == pytest.approx(250, rel=0.02)


def test_a_turn_that_is_taken_much_too_late_is_no_credit_for_calls_in_a_row() -> None:
    line = Line()
    _, slow, *_ = line.come(*"aaaa")
    line.leave_alone(slow)
    line.pass_time(5)
    line.run_again(slow)
    line.pass_time(10)

    times = [call.went or 0.0 for call in line.went]
    assert times == [0.0, 5.0, 6.0, 7.0]


def test_of_thousands_who_wait_for_hours_about_one_a_second_looks_after_the_others() -> None:
    line = Line(rate=0.001)
    line.come(*(f"acct_{number % 7}" for number in range(2000)))
    before = line.wakings
    line.pass_time(1000)

    assert 500 < line.wakings - before < 2000


@given(st.integers(5, 30), st.integers(1, 5))
def test_an_account_with_many_calls_holds_up_no_other(many: int, few: int) -> None:
    line = Line()
    line.come(*["many"] * many, *["few"] * few)
    line.pass_time(1000)

    last = max(index for index, call in enumerate(line.went) if call.account == "few")
    assert last <= 2 * few


def test_of_thousands_who_wait_only_those_wake_whose_turn_comes() -> None:
    line = Line()
    line.come(*(f"acct_{number % 7}" for number in range(5000)))
    before = line.wakings
    line.pass_time(30)

    assert len(line.went) == 31
    assert line.wakings - before <= 2 * 30
    assert sum(isinstance(call.waits_for, Sleep) for call in line.waiting) == 1


@pytest.mark.parametrize("others", [1, 100, 9_998])
def test_whoever_was_served_is_remembered_among_ten_thousand_accounts(others: int) -> None:
    line = Line()
    for account in ["early", "late", *map(str, range(others))]:
        line.clock.advance(1.0)
        line.come(account)
    line.come("late", "early")
    line.pass_time(10)

    assert [call.account for call in line.went[-2:]] == ["early", "late"]


def test_the_memory_of_who_was_served_is_bounded() -> None:
    line = Line()
    for number in range(10_001):
        line.come(str(number))
        line.clock.advance(1.0)

    assert len(line.limiter._served) <= 10_000


def test_nothing_is_kept_of_accounts_whose_calls_are_over() -> None:
    line = Line()
    calls = line.come(*map(str, range(50)))
    for call in calls[10:20]:
        line.give_up(call)
    line.pass_time(1000)

    assert not line.limiter._queues
    assert not line.limiter._order


def test_of_accounts_that_were_never_served_the_first_comes_first() -> None:
    line = Line()
    line.come(*"azyx")
    line.pass_time(10)

    assert [call.account for call in line.went] == [*"azyx"]


def test_whoever_was_never_served_goes_before_the_one_that_was_served_first() -> None:
    line = Line()
    line.come("first", "first", "new")
    line.pass_time(10)

    assert [call.account for call in line.went] == ["first", "new", "first"]


def test_nobody_who_comes_later_goes_before_those_of_the_same_account() -> None:
    line = Line()
    line.come("a")
    [early] = line.come("a")
    line.pass_time(0.5)
    [last] = line.come("a")
    line.pass_time(10)

    assert (early.went, last.went) == (1.0, 2.0)


def test_nobody_who_comes_later_takes_the_turn_of_one_that_waits_and_has_not_woken_yet() -> None:
    line = Line()
    line.come("acct_1")
    [waiting] = line.come("acct_2")
    line.clock.advance(60 / RATE)

    [last] = line.come("acct_3")

    assert not last.is_over
    line.pass_time(60 / RATE)
    assert (waiting.went, last.went) == (1.0, 2.0)


def test_an_idle_time_is_no_credit_for_calls_in_a_row() -> None:
    line = Line()
    line.come("a")
    line.pass_time(100)
    first, second = line.come("a", "a")
    line.pass_time(10)

    assert (first.went, second.went) == (100.0, 101.0)


def test_a_rate_of_less_than_one_a_minute_is_kept() -> None:
    line = Line(rate=0.1)
    _, second = line.come("a", "a")
    line.pass_time(1000)

    assert second.went == 600.0


def test_a_rate_beyond_all_numbers_holds_nobody_up() -> None:
    line = Line(rate=10**400)
    line.come(*"aaaa")
    line.pass_time(0.001)

    assert not line.waiting


def test_a_turn_after_the_deadline_is_refused_at_once() -> None:
    line = Line()
    line.come("a", "a")
    [last] = line.come("b", deadline=0.5)

    assert last.is_over
    assert last.went is None


def test_a_turn_at_the_deadline_is_taken() -> None:
    line = Line()
    line.come("a")
    [last] = line.come("b", deadline=1.0)
    line.pass_time(10)

    assert last.went == 1.0


def test_whoever_has_not_come_to_its_turn_ends_at_the_deadline() -> None:
    line = Line()
    line.come(*"aaaaa")
    [last] = line.come("a", deadline=2.5)
    line.pass_time(2.4)
    assert not last.is_over
    line.pass_time(0.1)

    assert last.is_over
    assert last.went is None
    assert line.limiter._queues.keys() == {"a"}


def test_the_deadline_holds_while_the_next_in_line_does_not_come() -> None:
    line = Line()
    _, alone = line.come("a", "a")
    [last] = line.come("a", deadline=2.5)
    line.leave_alone(alone)
    line.pass_time(2.5)

    assert last.is_over
    assert last.went is None


def test_calls_whose_event_loop_is_not_run_hold_nobody_up_for_ever() -> None:
    line = Line()
    _, alone, *others = line.come(*"abbbccc")
    line.leave_alone(alone)
    line.pass_time(60)
    assert not any(call.went for call in others)
    line.pass_time(40)
    assert [call.went for call in others] == [90.0, 92.0, 91.0, 93.0, 94.0]

    [later] = line.come("c")
    assert later.went == line.clock.now()


def test_whoever_finds_that_the_next_in_line_does_not_come_wakes_the_one_behind() -> None:
    line = Line()
    _, alone, _ = line.come("d", "b", "d")
    line.leave_alone(alone)
    line.pass_time(0.5)
    [next_but_one] = line.come("c")
    line.pass_time(100)

    assert next_but_one.went == 90.0


def test_a_call_whose_event_loop_is_run_again_comes_to_its_turn() -> None:
    line = Line()
    _, paused, *_ = line.come(*"abbb")
    line.leave_alone(paused)
    line.pass_time(300)
    assert [call.account for call in line.went] == ["a", "b", "b"]
    line.come("c", "b")
    line.run_again(paused)
    line.pass_time(10)

    assert [call.account for call in line.went[-3:]] == ["c", "b", "b"]
    assert line.went[-1] is paused


def test_whoever_lost_its_place_may_give_up() -> None:
    line = Line()
    _, paused, *_ = line.come(*"abbb")
    line.leave_alone(paused)
    line.pass_time(90)
    assert len(line.waiting) == 1
    line.run_again(paused)
    line.give_up(paused)
    line.pass_time(10)

    assert not line.waiting


class Machine(RuleBasedStateMachine):
    """Calls that come, wait, give up and are late, in any order."""

    rate = 60.0

    def __init__(self) -> None:
        super().__init__()
        self.line = Line(self.rate)
        self.served: dict[str, int] = {}
        self.counted = 0

    @rule(account=st.sampled_from("abcd"), count=st.integers(1, 4))
    def come(self, account: str, count: int) -> None:
        for _ in range(count):
            self._count(lambda: self.line.come(account))

    @rule(account=st.sampled_from("abcd"), seconds=st.floats(0, 8))
    def come_with_a_deadline(self, account: str, seconds: float) -> None:
        self._count(lambda: self.line.come(account, deadline=self.line.clock.now() + seconds))

    @precondition(lambda self: self.line.waiting)
    @rule(data=st.data())
    def give_up(self, data: Any) -> None:
        self.line.give_up(data.draw(st.sampled_from(self.line.waiting)))

    @rule(seconds=st.floats(0, 5))
    def pass_time(self, seconds: float) -> None:
        end = self.line.clock.now() + seconds
        while (now := self.line.clock.now()) < end:
            due = min((call.wakes_at for call in self.line.waiting), default=end)
            self._count(lambda: self.line.pass_time(max(0.0, min(due, end) - now)))  # noqa: B023 - called at once
            if due <= now:
                break
        self.line.pass_time(max(0.0, end - self.line.clock.now()))

    def _count(self, step: Callable[[], object]) -> None:
        """Do something in which one call goes at most, and see that it was the right one."""
        before, known, waited = len(self.line.went), len(self.line.calls), list(self.line.waiting)
        step()
        candidates = waited + self.line.calls[known:]
        for call in self.line.went[before:]:
            others = [each for each in candidates if each is not call and each.deadline >= (call.went or 0.0)]
            assert not [each for each in others if each.account == call.account and each.began < call.began]
            assert self.served.get(call.account, 0) <= min(
                (self.served.get(each.account, 0) for each in others), default=float("inf")
            )
            candidates.remove(call)
            self.counted += 1
            self.served[call.account] = self.counted

    @invariant()
    def in_no_minute_more_go_than_the_rate_says(self) -> None:
        times = [call.went or 0.0 for call in self.line.went]
        most = int(self.rate)
        assert all(later - earlier >= 60 - 1e-6 for earlier, later in zip(times, times[most:], strict=False))
        assert all(later - earlier >= 60 / self.rate - 1e-6 for earlier, later in itertools.pairwise(times))

    @invariant()
    def nobody_waits_while_it_could_go(self) -> None:
        if self.line.waiting:
            assert (self.line.went[-1].went or 0.0) + 60 / self.rate > self.line.clock.now() - 1e-6

    @invariant()
    def everyone_who_waits_is_in_the_queue_and_nobody_else(self) -> None:
        queued = sum(len(queue) for queue in self.line.limiter._queues.values())
        assert self.line.limiter._waiting == queued
        assert queued == len(self.line.waiting)
        assert all(call.deadline >= self.line.clock.now() for call in self.line.waiting)

    def teardown(self) -> None:
        self.line.pass_time(60 / self.rate * (len(self.line.calls) + 1))
        assert not self.line.waiting
        assert all(call.went is not None or call.is_over for call in self.line.calls)


def test_no_order_of_calls_breaks_the_rules_of_the_line() -> None:
    run_state_machine_as_test(Machine, settings=settings(stateful_step_count=40))


@given(st.lists(st.tuples(st.integers(-5, 100), st.integers(-5, 100), st.floats(0, 30)), max_size=20))
def test_no_report_stops_calls_for_longer_than_a_minute(reports: list[tuple[int, int, float]]) -> None:
    line = Line(None)
    for limit, left, later in reports:
        line.clock.advance(later)
        line.limiter.update(Usage(limit_minute=limit, remaining_minute=left))
        assert _wait(line) < 60.01


def test_reports_are_not_heeded_where_a_rate_was_asked_for() -> None:
    line = Line(6000.0)
    line.limiter.update(Usage(limit_minute=10, remaining_minute=0))

    assert _wait(line) == 0


def _reported(*reports: tuple[float, int | None, int | None]) -> float:
    """Seconds to wait for a turn right after these reports: when, of how many calls a minute, and how many are left."""
    line = Line(None)
    for when, limit, left in reports:
        line.clock.advance(when - line.clock.now())
        line.limiter.update(Usage(limit_minute=limit, remaining_minute=left))
    return _wait(line)


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
        pytest.param([(100, 100, 10), (130, 1000, 0)], 30.0, id="another limit"),
    ],
)
def test_what_is_left_is_spread_over_what_is_left_of_its_minute(reports: list[Any], seconds: float) -> None:
    assert _reported(*reports) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("limit", "left"),
    [
        (None, 0),
        (100, None),
        (0, 0),
        (-10, -5),
        (None, None),
        (100, -1),
        (100, -(10**400)),
        (10**400, 0),
        (2**63, 50),
        (1_000_001, 0),
        (100, 10**400),
    ],
)
def test_a_report_that_says_nothing_slows_nobody_down(limit: int | None, left: int | None) -> None:
    assert _reported((100.0, limit, left)) == 0


@pytest.mark.parametrize("limit", [1, 1_000_000])
def test_limits_of_one_to_a_million_are_heeded(limit: int) -> None:
    assert _reported((100.0, limit, 0)) == 60.0


def _counting_down(limit: int, left: int) -> Line:
    """Nobody waits, and two reports say that the provider counts."""
    line = Line(None)
    for each in (left + 1, left):
        line.limiter.update(Usage(limit_minute=limit, remaining_minute=each))
    return line


def test_those_who_wait_for_what_is_left_go_one_by_one() -> None:
    line = _counting_down(100, 10)
    line.come(*"abcde")
    line.pass_time(59)

    times = [call.went or 0.0 for call in line.went]
    assert times[0] == pytest.approx(6.0)
    assert all(later - earlier >= 5.0 for earlier, later in itertools.pairwise(times))


def test_no_more_calls_are_sent_in_a_minute_than_the_limit_says_while_no_answer_comes() -> None:
    line = _counting_down(100, 0)
    line.come(*(f"acct_{number}" for number in range(500)))
    line.pass_time(239)

    times = [call.went or 0.0 for call in line.went]
    assert len(times) >= 200
    assert all(later - earlier >= 59.9 for earlier, later in zip(times, times[100:], strict=False))


def test_calls_that_are_on_their_way_count_before_they_are_reported() -> None:
    line = _counting_down(100, 99)
    line.come(*["a"] * 78)
    line.limiter.update(Usage(limit_minute=100, remaining_minute=98))
    line.come("a", "a")
    line.pass_time(10)

    assert [call.went for call in line.went[-2:]] == [0.0, 3.0]


def test_a_report_that_never_changes_slows_nobody_down() -> None:
    line = Line(None)
    for _ in range(500):
        line.limiter.update(Usage(limit_minute=100, remaining_minute=99))
        line.come("reported", "not reported")

    assert not line.waiting


def test_a_report_that_is_the_only_one_slows_nobody_down() -> None:
    line = Line(None)
    line.limiter.update(Usage(limit_minute=100, remaining_minute=99))
    line.come(*["a"] * 500)

    assert not line.waiting


def _answer(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"data": []})


async def _aanswer(request: httpx.Request) -> httpx.Response:
    return _answer(request)


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(transport=httpx.MockTransport(_answer)) as client:
        yield client


def _queued(fans: Any) -> int:
    return sum(map(len, fans._runner.pipeline.limiter._queues.values()))


def _in_threads(fans: Any, count: int, ends: list[Any]) -> list[threading.Thread]:
    def call() -> None:
        try:
            ends.append(fans.onlyfans.chats.list("acct_1"))
        except Exception as error:  # noqa: BLE001 - it is looked at
            ends.append(error)

    threads = [threading.Thread(target=call, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    return threads


def test_threads_that_wait_go_at_the_rate(http: httpx.Client) -> None:
    ends: list[Any] = []
    with Fanscribe("the-key", http_client=http, rate=1200) as fans:
        began = time.monotonic()
        for thread in _in_threads(fans, 11, ends):
            thread.join(PATIENCE)

    assert [each.data for each in ends] == [[]] * 11
    assert time.monotonic() - began >= 0.5


def test_threads_that_wait_use_no_processor(http: httpx.Client) -> None:
    ends: list[Any] = []
    with Fanscribe("the-key", http_client=http, rate=1) as fans:
        threads = _in_threads(fans, 200, ends)
        until(lambda: _queued(fans) == 199, "all but one in the queue")
        before = time.process_time()
        assert not threads[0].join(1.0)
        used = time.process_time() - before
    for thread in threads:
        thread.join(PATIENCE)

    assert used < 0.1
    assert sum(isinstance(each, ClientClosed) for each in ends) == 199


def test_closing_a_client_ends_the_threads_that_wait_at_once(http: httpx.Client) -> None:
    ends: list[Any] = []
    fans = Fanscribe("the-key", http_client=http, rate=0.01)
    threads = _in_threads(fans, 5, ends)
    until(lambda: _queued(fans) == 4, "all but one in the queue")
    fans.close()
    for thread in threads:
        thread.join(PATIENCE)

    assert sum(isinstance(each, ClientClosed) for each in ends) == 4
    assert _queued(fans) == 0


def _asynchronous(**options: Any) -> AsyncFanscribe:
    return AsyncFanscribe("the-key", http_client=httpx.AsyncClient(transport=httpx.MockTransport(_aanswer)), **options)


def test_whoever_is_cancelled_hands_the_turn_on() -> None:
    async def main() -> list[Any]:
        async with _asynchronous(rate=60) as fans:
            tasks = [asyncio.create_task(fans.onlyfans.chats.list("acct_1")) for _ in range(6)]
            await tasks[0]
            for task in tasks[1:5]:
                task.cancel()
            async with asyncio.timeout(PATIENCE):
                return await asyncio.gather(*tasks, return_exceptions=True)

    ends = asyncio.run(main())
    assert [isinstance(end, asyncio.CancelledError) for end in ends] == [False, True, True, True, True, False]


def test_a_task_behind_many_others_ends_when_its_time_is_over() -> None:
    async def main() -> float:
        async with _asynchronous(rate=60) as fans:
            many = [asyncio.create_task(fans.onlyfans.chats.list("acct_1")) for _ in range(20)]
            await many[0]
            began = time.monotonic()
            with pytest.raises(ClientBusy, match="rate limit"):
                await fans.with_options(total_timeout=1.2).onlyfans.chats.list("acct_1")
            took = time.monotonic() - began
            for task in many:
                task.cancel()
            await asyncio.gather(*many, return_exceptions=True)
            assert _queued(fans) == 0
            return took

    assert asyncio.run(main()) >= 1.2


def test_closing_a_client_ends_the_tasks_that_wait_at_once() -> None:
    async def main() -> list[Any]:
        fans = _asynchronous(rate=0.01)
        tasks = [asyncio.create_task(fans.onlyfans.chats.list("acct_1")) for _ in range(5)]
        await tasks[0]
        await fans.close()
        async with asyncio.timeout(PATIENCE):
            ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert _queued(fans) == 0
        return ends

    assert [type(end) for end in asyncio.run(main())[1:]] == [ClientClosed] * 4


_ENDS_ITS_LOOP = """
import asyncio, gc, httpx
from fanscribe import AsyncFanscribe
async def answer(request):
    return httpx.Response(200, json={"data": []})
fans = AsyncFanscribe("the-key", http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer)), rate=30)
queue = lambda: fans._runner.pipeline.limiter._queues.get("acct_1", ())
async def begin(count):
    tasks = [asyncio.ensure_future(fans.onlyfans.chats.list("acct_1")) for _ in range(count)]
    await tasks[0]
    return tasks
loop = asyncio.new_event_loop()
tasks = loop.run_until_complete(begin(4))
loop.close()
assert len(queue()) == 3
fans._runner.pipeline.limiter._leave(next(iter(queue())))
del tasks
gc.collect()
assert not queue()
asyncio.run(begin(1))
"""


def test_waking_somebody_whose_event_loop_is_closed_is_harmless() -> None:
    done = python("-c", _ENDS_ITS_LOOP)

    assert done.returncode == 0, done.stderr
    assert "closed" not in done.stderr


def test_a_queue_of_another_process_is_nobodys(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line()
    line.come(*"aaa")
    monkeypatch.setattr("os.getpid", lambda: -1)
    line.clock.advance(1.0)
    [call] = line.come("a")

    assert call.went == 1.0


_FORKS = """
import os, threading, httpx
from fanscribe import Fanscribe
answer = lambda request: httpx.Response(200, json={"data": []})
fans = Fanscribe("the-key", http_client=httpx.Client(transport=httpx.MockTransport(answer)), rate=0.5)
call = lambda: fans.onlyfans.chats.list("acct_1")
call()
for _ in range(3):
    threading.Thread(target=call, daemon=True).start()
while sum(map(len, fans._runner.pipeline.limiter._queues.values())) < 3:
    pass
fans._runner.pipeline.limiter._lock.acquire()
child = os.fork()
if child == 0:
    fans._runner.pipeline.limiter._next = 0.0
    call()
    os._exit(0)
fans._runner.pipeline.limiter._lock.release()
_, status = os.waitpid(child, 0)
os._exit(os.waitstatus_to_exitcode(status))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process forks on Windows")
def test_a_child_process_waits_for_nobody_of_its_parent() -> None:
    # One that waited would do so for two minutes.
    done = python("-W", "ignore::DeprecationWarning", "-c", _FORKS, timeout=100)

    assert done.returncode == 0, done.stderr
