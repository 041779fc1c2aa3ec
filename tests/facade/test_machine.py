"""Invariants of an attempt in both clients, for any order of what the provider, the network, the clock and the person do."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from fanscribe import (
    Account,
    AsyncFanscribe,
    AttemptInProgress,
    Authenticated,
    ChallengeNotAnswered,
    Completed,
    Failed,
    Fanscribe,
    FanscribeError,
    Polling,
    ProcessingFailed,
    ProcessingTimedOut,
)
from fanscribe.sandbox import InstantClock
from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from support.provider import FAULTS, LINES, PROCESSING_LINES, REFUSALS, Provider
from support.twins import Blocking

PACE = Polling(fault_budget=30, unknown_grace=60, challenge_timeout=50, codes=3)
PERSON = 5.0
# Sums of floating seconds do not come out exactly.
TICK = 0.01
LONGEST_WAIT = 400.0
RUNNER = asyncio.Runner()
ANSWERS = st.lists(st.sampled_from(["123456", None]), max_size=4)


class Side:
    """One kind of client with a provider and a clock of its own; used alike, whichever it is.

    Attributes:
        attempt: the attempt, the export or the upload that is waited for.
    """

    def __init__(self, platform: str, runner: asyncio.Runner | None) -> None:
        self.clock = InstantClock()
        self.provider = Provider(platform, self.clock)
        self.asks = 0
        self.statuses: list[Any] = []
        self.attempt: Any = None
        self._platform = platform
        self._runner = runner
        self._http: Any = None
        self._fans: Any = None
        self.restart()

    def restart(self) -> None:
        """Another process: nothing is left of the one before."""
        self.close()
        transport = httpx.MockTransport(self.provider)
        facts: Any = {"base_url": "https://api.example", "clock": self.clock, "polling": PACE}
        if self._runner:
            self._http = httpx.AsyncClient(transport=transport)
            self._fans = Blocking(AsyncFanscribe("the-key", http_client=self._http, **facts), self._runner)
        else:
            self._http = httpx.Client(transport=transport)
            self._fans = Fanscribe("the-key", http_client=self._http, **facts)

    def close(self) -> None:
        if self._http and self._runner:
            self._runner.run(self._http.aclose())
        elif self._http:
            self._http.close()

    def start(self) -> Any:
        account_id = "acct_1" if self._platform == "onlyfans" else "fansly_acct_1"
        try:
            self.attempt = getattr(self._fans, self._platform).reauthenticate(account_id)
        except AttemptInProgress:
            raise
        except FanscribeError:
            self.attempt = None
            raise

    def follow(self) -> None:
        """In another process, unless it is the first: nothing has to be kept."""
        self.restart()
        onlyfans = self._fans.onlyfans
        export = self._platform == "export"
        self.attempt = onlyfans.follow_export("exp_1") if export else onlyfans.follow_upload("acct_1", "u1")

    def resume(self) -> Any:
        token = self.attempt.token
        self.restart()
        self.attempt = self._fans.resume(token)

    def result(self, timeout: float, answers: list[str | None]) -> Any:
        left = iter(answers)

        def ask(challenge: Any) -> Any:
            assert self.provider.shown in ("code", "wrong code", "face"), (
                "asked about something that is not shown any more"
            )
            self.asks += 1
            self.clock.advance(PERSON)
            answer = next(left, None)
            return answer if answer is None or type(challenge).__name__ == "CodeChallenge" else True

        if self._platform in ("export", "upload"):
            return self.attempt.result(timeout=timeout, on_status=self.statuses.append)
        return self.attempt.result(timeout=timeout, on_challenge=ask, on_status=self.statuses.append)

    def updates(self, timeout: float) -> Any:
        return [repr(status) for status in self.attempt.updates(timeout=timeout)]


class Waiting(RuleBasedStateMachine):
    """Everything is done to both sides, and has to come out the same."""

    sides: list[Side]

    def both(self, do: Callable[[Side], Any]) -> Any:
        """Return the result or error, which is the same in both clients, after the same requests, at the same time."""
        outcomes = [_outcome(do, side) for side in self.sides]
        blocking, asynchronous = self.sides
        assert repr(outcomes[0]).replace("Async", "") == repr(outcomes[1]).replace("Async", "")
        assert blocking.provider.asked == asynchronous.provider.asked
        assert blocking.clock.now() == asynchronous.clock.now()
        assert repr(blocking.statuses) == repr(asynchronous.statuses)
        self.check(blocking)
        return outcomes[0]

    def check(self, side: Side) -> None:
        """Check the invariants after each rule."""

    def timed(self, do: Callable[[Side], Any]) -> tuple[Any, float]:
        """Return the result, and how long it took."""
        began = self.sides[0].clock.now()
        return self.both(do), self.sides[0].clock.now() - began

    @property
    def provider(self) -> Provider:
        return self.sides[0].provider

    def say(self, lines: list[str]) -> None:
        for side in self.sides:
            side.provider.plays(lines)

    @rule(faults=st.lists(st.sampled_from(FAULTS), min_size=1, max_size=5))
    def the_network_will_break(self, faults: list[str]) -> None:
        for side in self.sides:
            side.provider.breaks(faults)

    @rule(seconds=st.floats(0, 120))
    def time_passes(self, seconds: float) -> None:
        for side in self.sides:
            side.clock.advance(seconds)

    @precondition(lambda self: self.sides[0].attempt)
    @rule()
    def the_status_is_read(self) -> None:
        self.both(lambda side: side.attempt.status())

    def teardown(self) -> None:
        for side in getattr(self, "sides", ()):
            side.close()


class SigningIn(Waiting):
    """A sign-in, with a person who may be asked, and other processes."""

    @initialize(platform=st.sampled_from(["onlyfans", "fansly"]))
    def begin(self, platform: str) -> None:
        self.sides = [Side(platform, None), Side(platform, RUNNER)]
        self.allowed = 0
        self.knows_one = False

    def check(self, side: Side) -> None:
        attempt = side.attempt
        if attempt is not None and isinstance(attempt.last_status, Authenticated):
            assert "signed in" in side.provider.said, "signed in, and the provider never said so of this attempt"
        self.knows_one = self.knows_one and attempt is not None and attempt.is_open

    @invariant()
    def no_attempt_was_started_while_one_was_known_to_be_open(self) -> None:
        assert self.provider.started <= self.allowed

    @rule(lines=st.lists(st.sampled_from(LINES), min_size=1, max_size=12))
    def the_provider_will_say(self, lines: list[str]) -> None:
        self.say(lines)

    @rule()
    def somebody_starts_an_attempt(self) -> None:
        known = self.knows_one
        if not known:
            self.allowed += 1
        outcome = self.both(Side.start)
        if known:
            assert isinstance(outcome, AttemptInProgress)
        elif outcome is None:
            self.knows_one = True
        else:
            assert isinstance(outcome, FanscribeError)

    def _looks(self, asked: int) -> int:
        """1 if the account was looked at since, as the provider did not know the attempt: the last poll may end with a look."""
        return any(line.startswith("GET /api/accounts") for line in self.provider.asked[asked:])

    @precondition(lambda self: self.sides[0].attempt)
    @rule()
    def a_step_is_taken(self) -> None:
        asked = len(self.provider.asked)
        outcome, took = self.timed(lambda side: side.attempt.step())
        assert took <= (1 + self._looks(asked)) * self.provider.longest + TICK
        if isinstance(outcome, Failed):
            assert "failed" in self.provider.said

    @precondition(lambda self: self.sides[0].attempt)
    @rule()
    def a_code_is_handed_in(self) -> None:
        before = self.sides[0].attempt.last_status
        outcome = self.both(lambda side: side.attempt.submit_code("123456"))
        if isinstance(before, Authenticated | Failed) and isinstance(outcome, FanscribeError):
            assert self.sides[0].attempt.last_status == before

    @rule(refusals=st.lists(st.sampled_from(REFUSALS), min_size=1, max_size=4))
    def answers_will_be_refused(self, refusals: list[int]) -> None:
        for side in self.sides:
            side.provider.refuses(refusals)

    @precondition(lambda self: self.sides[0].attempt)
    @rule(timeout=st.floats(0, LONGEST_WAIT), answers=ANSWERS)
    def somebody_waits(self, timeout: float, answers: list[str | None]) -> None:
        asks, asked, was_open = self.sides[0].asks, len(self.provider.asked), self.sides[0].attempt.is_open
        outcome, took = self.timed(lambda side: side.result(timeout, answers))
        persons = (self.sides[0].asks - asks) * PERSON
        answered = sum(line.startswith("PUT") for line in self.provider.asked[asked:])
        assert took <= timeout + persons + (answered + 1 + self._looks(asked)) * self.provider.longest + TICK
        if isinstance(outcome, Account):
            assert "signed in" in self.provider.said
        else:
            assert isinstance(outcome, FanscribeError)
            assert outcome.token
        if isinstance(outcome, ChallengeNotAnswered):
            assert self.sides[0].attempt.is_open == was_open

    @precondition(lambda self: self.sides[0].attempt)
    @rule(timeout=st.floats(0, LONGEST_WAIT))
    def somebody_follows(self, timeout: float) -> None:
        asked = len(self.provider.asked)
        _, took = self.timed(lambda side: side.updates(timeout))
        assert took <= timeout + (1 + self._looks(asked)) * self.provider.longest + TICK

    @precondition(lambda self: self.sides[0].attempt)
    @rule()
    def another_process_takes_the_attempt_up(self) -> None:
        assert self.both(Side.resume) is None
        self.knows_one = True

    @precondition(lambda self: self.sides[0].attempt)
    @rule()
    def the_attempt_is_forgotten(self) -> None:
        self.both(lambda side: side.attempt.forget())

    def teardown(self) -> None:
        try:
            if hasattr(self, "sides") and self.sides[0].attempt is not None:
                self.somebody_waits(timeout=LONGEST_WAIT, answers=[])
        finally:
            super().teardown()


class Processing(Waiting):
    """An export or an upload: nobody is asked, and nothing is started."""

    @initialize(what=st.sampled_from(["export", "upload"]))
    def begin(self, what: str) -> None:
        self.sides = [Side(what, None), Side(what, RUNNER)]
        self.another_process_waits()

    def check(self, side: Side) -> None:
        assert all(line.startswith("GET ") for line in side.provider.asked)
        if isinstance(side.attempt.last_status, Completed | Failed):
            assert ("failed" if isinstance(side.attempt.last_status, Failed) else "completed") in side.provider.said

    @rule(lines=st.lists(st.sampled_from(PROCESSING_LINES), min_size=1, max_size=12))
    def the_provider_will_say(self, lines: list[str]) -> None:
        self.say(lines)

    @rule()
    def another_process_waits(self) -> None:
        assert self.both(Side.follow) is None

    @rule()
    def an_event_arrives(self) -> None:
        assert self.both(lambda side: side.attempt.notify()) is True

    @rule(timeout=st.floats(0, LONGEST_WAIT))
    def somebody_waits(self, timeout: float) -> None:
        outcome, took = self.timed(lambda side: side.result(timeout, []))
        assert took <= timeout + self.provider.longest + TICK
        if isinstance(outcome, ProcessingFailed):
            assert self.provider.last == "failed"
        elif isinstance(outcome, ProcessingTimedOut):
            assert took >= timeout - TICK
        elif not isinstance(outcome, FanscribeError):
            assert self.provider.last == "completed"

    @rule(timeout=st.floats(0, LONGEST_WAIT))
    def somebody_follows(self, timeout: float) -> None:
        outcome, took = self.timed(lambda side: side.updates(timeout))
        assert took <= timeout + self.provider.longest + TICK
        if not isinstance(outcome, FanscribeError):
            assert outcome[-1].startswith("Failed" if self.provider.last == "failed" else "Completed")

    def teardown(self) -> None:
        try:
            if hasattr(self, "sides"):
                self.somebody_waits(timeout=LONGEST_WAIT)
        finally:
            super().teardown()


def _outcome(do: Callable[[Side], Any], side: Side) -> Any:
    try:
        return do(side)
    except FanscribeError as error:
        return error


@pytest.fixture(scope="module", autouse=True)
def _runner() -> Iterator[None]:
    with RUNNER:
        yield


TestSigningIn = SigningIn.TestCase
TestSigningIn.settings = settings(report_multiple_bugs=False)
TestProcessing = Processing.TestCase
TestProcessing.settings = settings(report_multiple_bugs=False)
