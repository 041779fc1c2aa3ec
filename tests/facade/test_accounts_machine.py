"""In any order of events around an account: never two attempts at once, no wait longer than asked, and in the end it can be used.

Two processes with the same locks, and a child that is forked from one of them: what it knew is forgotten.
"""

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from fanscribe import AsyncFanscribe, AttemptError, Fanscribe, FanscribeError, Polling
from fanscribe.sandbox import InstantClock
from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from support.twins import Blocking

EXPIRED = {"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}
REQUEST, TIMEOUT, TOTAL, WAIT = 0.25, 5.0, 60.0, 20.0
# What may become of a request, and of its answer.
ENDS = ("fine", "not sent", "lost before", "lost after", "interrupted before", "interrupted after", "502 after", "429")
SCRIPTS = ("signs in", "works, signs in", "wants a code, signs in", "fails", "works, fails")


class Time(InstantClock):
    """The time of day moves with it."""

    def utc_now(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=self.now())


class Interrupted(BaseException):
    """Ctrl-C, or a task that is cancelled."""


class ScriptedProvider:
    """One account on each platform; each poll takes the next line of the script of its attempt."""

    def __init__(self, clock: InstantClock) -> None:
        self.clock = clock
        self.ends: list[str] = []
        self.scripts: list[str] = []
        self.lines: list[str] = []
        self.attempt: str | None = None
        self.signed_in = True
        self.list_is_wrong = False
        self.idle: str | None = "not_signed_in"
        self.refusals = 0
        self.is_answered_elsewhere = False
        self.starts = self.at_once = 0
        self.wrong: list[str] = []
        self.started = 0.0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.clock.advance(REQUEST)
        end = self.ends.pop(0) if self.ends else "fine"
        if end == "not sent":
            raise httpx.ConnectError("no route")
        if end in ("lost before", "interrupted before"):
            self._break(end)
        if end == "429":
            return httpx.Response(429, json={"message": "Too many requests."})
        answer = self._answer(request.method, request.url.path)
        if end == "502 after":
            return httpx.Response(502, html="<html>")
        if end != "fine":
            self._break(end)
        return answer

    def ask(self, challenge: Any) -> str:
        """Answer as a person does, who may find that the creator has answered meanwhile."""
        if self.attempt is None or self.lines[0] != "wants a code":
            self.wrong.append("asked for a code that the provider does not want")
        elif self.is_answered_elsewhere:
            self.lines.pop(0)
        return "246810"

    def _submit(self) -> httpx.Response | None:
        """Take a code, or refuse it: none is wanted, or not this one."""
        if self.attempt is None or self.lines[0] != "wants a code":
            return httpx.Response(400, json={"message": "No such answer is expected at this time."})
        if self.refusals:
            self.refusals -= 1
            return httpx.Response(422, json={"message": "six digits, please"})
        self.lines.pop(0)
        return None

    def _break(self, end: str) -> None:
        if end.startswith("interrupted"):
            raise Interrupted
        self.clock.advance(TIMEOUT)
        raise httpx.ReadTimeout("slow")

    def _answer(self, method: str, path: str) -> httpx.Response:
        last = path.rpartition("/")[2]
        if last == "reauthenticate":
            return self._start(path)
        if not path.startswith(("/api/authenticate/", "/api/fansly/authenticate/")):
            self._work()
        if path == "/api/accounts":
            listed = {"id": "acct_1", "is_authenticated": self.signed_in or self.list_is_wrong}
            self.list_is_wrong = False
            return httpx.Response(200, json=[listed | {"authentication_progress": self._progress()}])
        if path.startswith("/api/authenticate/"):
            return self._onlyfans(method, last)
        if path.startswith("/api/fansly/authenticate/"):
            return self._fansly(method)
        if self.attempt is not None:
            return httpx.Response(503, json={"message": "This account is currently re-authenticating."})
        return httpx.Response(200, json={"data": []}) if self.signed_in else httpx.Response(401, json=EXPIRED)

    def _start(self, path: str) -> httpx.Response:
        if self.signed_in:
            reason = "Account is already successfully authenticated"
            return httpx.Response(400, json={"message": "Not now.", "reason": reason})
        self.at_once += self.attempt is not None
        self.starts += 1
        self.started, self.list_is_wrong = self.clock.now(), False
        self.attempt = "fansly_acct_1" if "/fansly/" in path else f"auth_{self.starts}"
        self.lines = (self.scripts.pop(0) if self.scripts else "signs in").split(", ")
        return httpx.Response(200, json={"success": True, "polling_url": f"https://x.example/{self.attempt}"})

    def _progress(self) -> str | None:
        return "signed_in" if self.signed_in else "checking" if self.attempt else self.idle

    def _work(self) -> None:
        """Advance the attempt as the provider does without polls. A person who does not answer is given up after a while."""
        if self.attempt is not None and (self.lines[0] != "wants a code" or self.clock.now() - self.started > 90):
            self.lines = [line for line in self.lines if line != "wants a code"]
            self._next()

    def _next(self) -> str:
        line = self.lines[0]
        if line == "works":
            self.lines.pop(0)
        elif line != "wants a code":
            self.signed_in, self.attempt = line == "signs in", None
        return line

    def _onlyfans(self, method: str, attempt: str) -> httpx.Response:
        if attempt != self.attempt:
            return httpx.Response(404, json={"message": "No such attempt."})
        if method == "PUT":
            return self._submit() or httpx.Response(200, json={"message": "ok"})
        line = self._next()
        if line == "wants a code":
            return httpx.Response(200, json={"state": "needs-otp", "lastAttempt": {"needs_otp": True}})
        if line == "works":
            return httpx.Response(200, json={"state": "authenticating", "progress": "checking"})
        last = {"completed_at": "2026-01-01T00:00:00Z", "success": line == "signs in"}
        return httpx.Response(200, json={"state": "authenticating", "lastAttempt": last})

    def _fansly(self, method: str) -> httpx.Response:
        if method == "PUT" and (refused := self._submit()):
            return refused
        line = self._next() if self.attempt else "signs in" if self.signed_in else "idle"
        body = {
            "wants a code": {"status": "challenge-email", "needs_code": True},
            "works": {"status": "verifying"},
            "signs in": {"status": "authenticated", "is_authenticated": True},
            "fails": {"status": "failed", "last_error": "no"},
            "idle": {"status": "pending", "is_authenticated": False},
        }[line]
        return httpx.Response(200, json=body)


class Table:
    """Locks that the processes of a test share."""

    def __init__(self, held: dict[str, "Table"], kept: dict[str, str], account: str) -> None:
        self._held, self._kept, self._account = held, kept, account

    def acquire(self) -> bool:
        return self._held.setdefault(self._account, self) is self

    def release(self, outcome: str | None) -> None:
        if self._held.get(self._account) is self:
            del self._held[self._account]
        if outcome is not None:
            self._kept[self._account] = outcome

    def outcome(self) -> str | None:
        return self._kept.get(self._account)


class Owners(RuleBasedStateMachine):
    """Two processes, and one account."""

    is_async = False

    @initialize(account=st.sampled_from(["acct_1", "fansly_acct_1"]))
    def connect(self, account: str) -> None:
        self.account = account
        self.clock = Time()
        self.provider = ScriptedProvider(self.clock)
        self.held: dict[str, Table] = {}
        self.kept: dict[str, str] = {}
        self.loop = asyncio.Runner() if self.is_async else None
        self.processes: list[Any] = [self._process() for _ in range(2)]
        self.tokens: list[str] = []

    def _process(self) -> Any:
        options: Any = {
            "base_url": "https://api.example",
            "clock": self.clock,
            "timeout": TIMEOUT,
            "total_timeout": TOTAL,
            "on_session_expired": "reauthenticate",
            "on_challenge": self.provider.ask,
            "wait_while_reauthenticating": WAIT,
            "locks": lambda account: Table(self.held, self.kept, account),
            "polling": Polling(settle=2.0),
        }
        transport = httpx.MockTransport(self.provider)
        if self.loop is None:
            return Fanscribe("the-key", http_client=httpx.Client(transport=transport), **options)
        http = httpx.AsyncClient(transport=transport)
        return Blocking(AsyncFanscribe("the-key", http_client=http, **options), self.loop)

    def _platform(self, number: int) -> Any:
        fans = self.processes[number]
        return fans.fansly if self.account.startswith("fansly") else fans.onlyfans

    @rule(ends=st.lists(st.sampled_from(ENDS), max_size=6))
    def plan(self, ends: list[str]) -> None:
        self.provider.ends = ends

    @rule(scripts=st.lists(st.sampled_from(SCRIPTS), max_size=3))
    def script(self, scripts: list[str]) -> None:
        self.provider.scripts = scripts

    @rule(refusals=st.integers(0, 3), is_answered_elsewhere=st.booleans())
    def plan_answers(self, refusals: int, is_answered_elsewhere: bool) -> None:
        self.provider.refusals, self.provider.is_answered_elsewhere = refusals, is_answered_elsewhere

    @rule(is_in_list=st.booleans(), idle=st.sampled_from(["not_signed_in", "checking", None]))
    def expire(self, is_in_list: bool, idle: str | None) -> None:
        """The list may say for once that it is signed in, and for ever that it is being signed in."""
        if self.provider.attempt is None:
            self.provider.signed_in, self.provider.list_is_wrong, self.provider.idle = False, is_in_list, idle

    @rule(seconds=st.sampled_from([1.0, 10.0, 61.0]))
    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)

    @rule(number=st.integers(0, 1))
    def call(self, number: int) -> None:
        began = self.clock.now()
        with contextlib.suppress(FanscribeError, Interrupted):
            self._platform(number).chats.list(self.account)
        # The last request may take its time.
        assert self.clock.now() - began <= TOTAL + TIMEOUT + REQUEST

    @rule(number=st.integers(0, 1), answers=st.booleans(), timeout=st.sampled_from([0.0, 3.0, 30.0]))
    def sign_in(self, number: int, answers: bool, timeout: float) -> None:
        with contextlib.suppress(FanscribeError, Interrupted):
            attempt = self._platform(number).reauthenticate(self.account)
            self.tokens.append(attempt.token)
            began = self.clock.now()
            try:
                attempt.result(timeout, self.provider.ask if answers else (lambda challenge: None))
            except AttemptError:
                assert self.clock.now() - began <= timeout + TIMEOUT + REQUEST + 5
                raise

    @precondition(lambda self: self.tokens)
    @rule(number=st.integers(0, 1), timeout=st.sampled_from([0.0, 30.0]))
    def resume(self, number: int, timeout: float) -> None:
        with contextlib.suppress(FanscribeError, Interrupted):
            self.processes[number].resume(self.tokens[-1]).result(timeout)

    @rule(number=st.integers(0, 1))
    def tell(self, number: int) -> None:
        self.processes[number].dispatch(SimpleNamespace(account_id=self.account))

    @rule(number=st.integers(0, 1))
    def kill(self, number: int) -> None:
        """Nothing of its own is left; the system gives its locks back."""
        self._close(number)
        self.processes[number] = self._process()

    @rule(number=st.integers(0, 1))
    def fork(self, number: int) -> None:
        client = getattr(self.processes[number], "_target", self.processes[number])
        client._shared.accounts._process = 0

    @invariant()
    def never_are_there_two_attempts_at_once(self) -> None:
        assert getattr(self, "provider", None) is None or self.provider.at_once == 0

    @invariant()
    def nobody_is_asked_for_what_is_not_wanted(self) -> None:
        assert getattr(self, "provider", None) is None or self.provider.wrong == []

    @invariant()
    def nobody_keeps_a_lock_without_working(self) -> None:
        assert not getattr(self, "held", None)

    def _close(self, number: int) -> None:
        self.processes[number].close()

    def teardown(self) -> None:
        if not hasattr(self, "provider"):
            return
        try:
            self._is_usable_in_the_end()
        finally:
            for number in range(2):
                self._close(number)
            if self.loop:
                self.loop.close()

    def _is_usable_in_the_end(self) -> None:
        self.provider.ends, self.provider.scripts, self.provider.list_is_wrong = [], [], False
        if self.provider.attempt:
            self.provider.lines = ["works", "signs in"]
        for number in range(2):
            self.clock.advance(120)
            self.provider.signed_in = self.provider.signed_in and self.provider.attempt is None
            assert self._platform(number).chats.list(self.account).data == []
        assert self.provider.at_once == 0


class AsyncOwners(Owners):
    is_async = True


@pytest.mark.parametrize("machine", [Owners, AsyncOwners], ids=["sync", "async"])
def test_no_order_of_events_takes_an_account_from_its_owner(machine: Any) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(machine, settings=settings(stateful_step_count=25))
