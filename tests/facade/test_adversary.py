"""A provider that abuses status lines, headers, bodies, timing and order causes no raw exception, no late end, no second start,
no secret, and nobody signed in of whom it was not said."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fanscribe import (
    Account,
    AsyncFanscribe,
    AttemptInProgress,
    Authenticated,
    CodeChallenge,
    EmailPassword,
    Fanscribe,
    FanscribeError,
    Polling,
)
from fanscribe.sandbox import InstantClock
from hypothesis import settings, strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from support.adversary import ACCOUNTS, CODE, KEY, LINES, MANNERS, PASSWORD, PASSWORDS, SLOW, Adversary
from support.twins import Blocking

TIMEOUT = 0.25
# What pauses add to the time that a wait was given, and how late a busy machine may be: the adversary is slow for longer.
PAUSES, MAX_SECONDS = 4.0, 30.0
PACE = Polling(
    first=0.01, longest=0.03, while_asking=0.01, settle=0.05, fault_budget=0.5, code_grace=0.05, longest_retry_after=0.1
)
LOGIN = EmailPassword("a@example.com", PASSWORD)


class _Kept(logging.Handler):
    """The log records."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


class Provoked(RuleBasedStateMachine):
    """A client and what it does, whatever comes back."""

    adversary: Adversary
    runner: asyncio.Runner | None
    kept: _Kept

    @initialize(platform=st.sampled_from(list(ACCOUNTS)))
    def begin(self, platform: str) -> None:
        self.adversary.begin(platform)
        self.clock = InstantClock()
        self.attempt: Any = None
        self.allowed = self.since = self.requests = 0
        # What this process has sent for the attempt: another one cannot know a password that comes back.
        self.sent: tuple[str, ...] = ()
        self._open()

    def _open(self) -> None:
        facts: Any = {
            "base_url": self.adversary.url,
            "timeout": TIMEOUT,
            "polling": PACE,
            "max_retries": 1,
            "clock": self.clock,
            "on_request": self._count,
        }
        client = AsyncFanscribe(KEY, **facts) if self.runner else Fanscribe(KEY, **facts)
        self.fans: Any = Blocking(client, self.runner) if self.runner else client

    def _count(self, event: object) -> None:
        # Here and not at the server, where a request may arrive that the client has given up.
        self.requests += 1

    def teardown(self) -> None:
        if hasattr(self, "fans"):
            self.fans.close()

    def tried(self, do: Callable[[], Any], *sent: str, seconds: float = 0.0) -> Any:
        """Return the result: a value or an error of ours, in time, without the key or anything else that was sent."""
        began, really = self.clock.now(), time.monotonic()
        try:
            outcome = do()
        except FanscribeError as error:
            outcome = error
            _shows_none(error, error.args, vars(error), of=(KEY, *sent))
        assert self.clock.now() - began < seconds + PAUSES, "late"
        # Each request ends by itself, whatever it is sent.
        assert time.monotonic() - really < MAX_SECONDS, "late"
        _shows_none(outcome, *self.kept.texts, of=(KEY, *sent))
        _shows_none(self.attempt, of=(KEY, *self.sent))
        self.kept.texts.clear()
        return outcome

    def _platform(self) -> Any:
        return getattr(self.fans, self.adversary.platform)

    @invariant()
    def nothing_was_started_that_nobody_asked_for(self) -> None:
        if hasattr(self, "allowed"):
            assert self.adversary.starts <= self.allowed

    @invariant()
    def nobody_is_signed_in_of_whom_it_was_not_said(self) -> None:
        status = self.attempt.last_status if hasattr(self, "allowed") and self.attempt is not None else None
        if isinstance(status, Authenticated):
            # A start that nobody waited for may take effect late, and what was said before it still counts.
            assert "signed in" in set().union(
                *(said for start, said in self.adversary.said.items() if start >= self.since)
            )
            assert status.account.id == ACCOUNTS[self.adversary.platform]

    @rule(lines=st.lists(st.sampled_from(LINES), min_size=1, max_size=6))
    def it_will_say(self, lines: list[str]) -> None:
        self.adversary.plays(lines)

    @rule(manners=st.lists(st.sampled_from(list(MANNERS)), min_size=1, max_size=8))
    def it_will_behave(self, manners: list[str]) -> None:
        self.adversary.behaves(manners)

    @rule(manner=st.sampled_from(list(SLOW)), chance=st.integers(0, 7))
    def it_will_be_slow(self, manner: str, chance: int) -> None:
        if chance == 0:
            self.adversary.behaves([manner])

    @rule(switch=st.booleans())
    def somebody_starts_an_attempt(self, switch: bool) -> None:
        known = self.attempt is not None and self.attempt.is_open
        before, number = self.requests, self.adversary.starts + 1
        self.allowed += not known
        account_id = ACCOUNTS[self.adversary.platform]
        if switch and self.adversary.platform == "onlyfans":
            # Where nothing is sent, what comes is about an attempt that may know nothing of the password.
            sent = () if known else PASSWORDS
            outcome = self.tried(lambda: self._platform().switch_credentials(account_id, LOGIN), *sent)
        else:
            sent = ()
            outcome = self.tried(lambda: self._platform().reauthenticate(account_id))
        if known:
            assert isinstance(outcome, AttemptInProgress)
            assert self.requests == before
        elif not isinstance(outcome, FanscribeError):
            # On Fansly it may be the attempt of an earlier start, of which nobody knew that it had arrived.
            self.attempt, self.sent, self.since = outcome, sent, min(number, self.adversary.starts)

    @rule(seconds=st.sampled_from([0.0, 0.05, 0.3]), give_up=st.booleans())
    def somebody_waits(self, seconds: float, give_up: bool) -> None:
        if self.attempt is None:
            return

        def check_status(status: Any) -> None:
            _shows_none(status, of=(KEY, *self.sent))

        def answered(challenge: Any) -> Any:
            check_status(challenge)
            return None if give_up else CODE if isinstance(challenge, CodeChallenge) else True

        outcome = self.tried(
            lambda: self.attempt.result(timeout=seconds, on_challenge=answered, on_status=check_status),
            *self.sent,
            seconds=seconds,
        )
        assert isinstance(outcome, Account | FanscribeError)

    @rule()
    def somebody_polls(self) -> None:
        if self.attempt is not None:
            self.tried(self.attempt.status, *self.sent)

    @rule()
    def somebody_takes_a_step(self) -> None:
        if self.attempt is not None:
            self.tried(self.attempt.step, *self.sent)

    @rule()
    def somebody_submits_a_code(self) -> None:
        if self.attempt is not None:
            self.tried(lambda: self.attempt.submit_code(CODE), *self.sent, CODE)

    @rule()
    def somebody_asks_for_something_else(self) -> None:
        self.tried(lambda: self.fans.onlyfans.chats.list("acct_1"))

    @rule()
    def another_process_goes_on(self) -> None:
        if self.attempt is None:
            return
        was_open, token = self.attempt.is_open, self.attempt.token
        _shows_none(token, of=(KEY, *PASSWORDS, CODE))
        self.fans.close()
        self._open()
        self.attempt, self.sent = self.fans.resume(token) if was_open else None, ()


def _shows_none(*values: Any, of: tuple[str, ...]) -> None:
    for value in values:
        shown = f"{value!r} {value}"
        assert not [secret for secret in of if secret in shown], shown[:1000]


@pytest.fixture(params=["sync", "async"])
def provoked(request: pytest.FixtureRequest) -> Iterator[type[Provoked]]:
    adversary, kept = Adversary(), _Kept()
    logging.getLogger("fanscribe").addHandler(kept)
    with adversary.server, asyncio.Runner() as runner:
        of_mode = runner if request.param == "async" else None
        yield type("Provoked", (Provoked,), {"adversary": adversary, "kept": kept, "runner": of_mode})
    logging.getLogger("fanscribe").removeHandler(kept)


def test_no_provider_gets_anything_through(provoked: type[Provoked]) -> None:
    run_state_machine_as_test(
        provoked, settings=settings(max_examples=settings().max_examples // 2, report_multiple_bugs=False)
    )
