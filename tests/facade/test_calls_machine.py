"""In any order of responses: nothing unsafe is done twice, and every call ends in time and within its budget."""

import asyncio
import contextlib
from typing import Any

import httpx
import pytest
from fanscribe import AsyncFanscribe, Fanscribe, FanscribeError
from fanscribe.sandbox import InstantClock
from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from support.twins import Blocking

EXPIRED = {"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}
ENDS = (
    "done", "done", "not sent", "cut off", "timeout", "429", "429 soon", "429 late", "500", "502", "408", "503", "expired",
    "expired 200", "html", "400",
)  # fmt: skip
TOTAL, RETRIES, WAIT = 40.0, 3, 15.0


class PlannedProvider:
    """Answers by a plan; `done` is how often each operation took effect, as far as a client can be blamed for it."""

    def __init__(self, clock: InstantClock) -> None:
        self.clock = clock
        self.plan: list[str] = []
        self.attempts: list[str] = []
        self.requests: list[str] = []
        self.done: dict[str, int] = {}
        self.starts = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        self.clock.advance(0.25)
        if path.endswith("/reauthenticate"):
            self.starts += 1
            polling = f"https://api.example/api/authenticate/auth_{self.starts}"
            return httpx.Response(200, json={"success": True, "message": "", "polling_url": polling})
        if path.startswith("/api/authenticate/"):
            return self._polled()
        if path == "/api/accounts":
            return httpx.Response(200, json=[{"id": "acct_1", "is_authenticated": True}])
        self.requests.append(path)
        # What is known by its key takes effect once, however often it comes.
        name = request.headers.get("idempotency-key") or f"{path} {len(self.done)}"
        limit = request.extensions["timeout"]["read"]
        return self._answer(self.plan.pop(0) if self.plan else "done", path, name, limit)

    def _polled(self) -> httpx.Response:
        end = self.attempts.pop(0) if self.attempts else "signs in"
        if end == "works":
            return httpx.Response(200, json={"state": "authenticating", "progress": "checking"})
        last = {"completed_at": "2026-01-01T00:00:00Z", "success": end == "signs in", "error_code": None}
        state = "authenticated" if end == "signs in" else "failed"
        return httpx.Response(200, json={"state": state, "progress": "signed_in", "lastAttempt": last})

    def _answer(self, end: str, path: str, name: str, limit: float) -> httpx.Response:
        if end in ("done", "cut off", "timeout", "500", "502", "408", "html"):
            self.done[name] = self.done.get(name, 0) + 1
        match end:
            case "not sent":
                raise httpx.ConnectError("no route")
            case "cut off":
                raise httpx.ReadError("reset")
            case "timeout":
                self.clock.advance(limit)
                raise httpx.ReadTimeout("slow")
            case "429" | "429 soon" | "429 late":
                headers = {"429": {}, "429 soon": {"Retry-After": "5"}, "429 late": {"Retry-After": "600"}}[end]
                return httpx.Response(429, headers=headers, json={"message": "Too many requests."})
            case "500" | "502" | "408" | "503" | "400":
                return httpx.Response(int(end), json={"message": "no"})
            case "expired":
                return httpx.Response(400, json=EXPIRED)
            case "expired 200":
                return httpx.Response(200, json=EXPIRED)
            case "html":
                return httpx.Response(200, html="<html>")
        return httpx.Response(200, json={"data": []})


class Calls(RuleBasedStateMachine):
    """One client, one account, calls one after the other."""

    is_async = False

    @initialize(recovers=st.booleans(), waits=st.sampled_from([0.0, WAIT]))
    def connect(self, recovers: bool, waits: float) -> None:
        self.clock = InstantClock()
        self.provider = PlannedProvider(self.clock)
        options: Any = {
            "base_url": "https://api.example",
            "clock": self.clock,
            "max_retries": RETRIES,
            "total_timeout": TOTAL,
            "wait_while_reauthenticating": waits,
            "on_session_expired": "reauthenticate" if recovers else "raise",
        }
        # At most so many times a call is made again, after a recovery and after each wait of a second or more.
        self.recovers, self.waits = int(recovers), int(waits)
        transport = httpx.MockTransport(self.provider)
        self.loop = asyncio.Runner() if self.is_async else None
        self.fans: Any = (
            Blocking(
                AsyncFanscribe("the-key", http_client=httpx.AsyncClient(transport=transport), **options), self.loop
            )
            if self.loop
            else Fanscribe("the-key", http_client=httpx.Client(transport=transport), **options)
        )

    @rule(ends=st.lists(st.sampled_from(ENDS), max_size=12) | st.sampled_from(ENDS).map(lambda end: [end] * 6))
    def plan(self, ends: list[str]) -> None:
        self.provider.plan = ends

    @rule(polls=st.lists(st.sampled_from(["works", "signs in", "fails"]), max_size=4))
    def script(self, polls: list[str]) -> None:
        self.provider.attempts = polls

    @rule(seconds=st.sampled_from([1.0, 59.0, 61.0]))
    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)

    @rule()
    def read(self) -> None:
        self._made(lambda: self.fans.onlyfans.chats.list("acct_1"))

    @rule()
    def change(self) -> None:
        self._made(lambda: self.fans.onlyfans.chats.mute_notifications("acct_1", 7), most=1)

    @rule()
    def send(self) -> None:
        self._made(lambda: self.fans.onlyfans.chat_messages.send("acct_1", 7, text="hello"))

    def _made(self, call: Any, most: int | None = None) -> None:
        provider, began = self.provider, self.clock.now()
        provider.done, provider.requests, starts = {}, [], provider.starts
        with contextlib.suppress(FanscribeError):
            call()
        # The provider's quarter of a second for each answer knows no limit.
        assert self.clock.now() - began <= TOTAL + 1
        # Twice for a session, where the account seemed to be signed in before.
        assert len(provider.requests) <= RETRIES + 1 + 2 * self.recovers + self.waits
        assert provider.starts - starts <= self.recovers
        keys = {name for name in provider.done if not name.startswith("/")}
        assert len(keys) <= 1, "one key for all tries"
        if most is not None:
            assert sum(provider.done.values()) <= most, provider.requests

    @invariant()
    def nobody_is_left_in_the_queue(self) -> None:
        if hasattr(self, "fans"):
            client = getattr(self.fans, "_target", self.fans)
            assert not client._runner.pipeline.limiter._queues

    def teardown(self) -> None:
        if hasattr(self, "fans"):
            self.fans.close()
            if self.loop:
                self.loop.close()


class AsyncCalls(Calls):
    is_async = True


@pytest.mark.parametrize("machine", [Calls, AsyncCalls], ids=["sync", "async"])
def test_no_order_of_answers_gets_anything_through(machine: type[Calls]) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(
        machine,
        settings=settings(stateful_step_count=20),
    )
