"""Whatever the provider answers: both kinds of client end the same way, at the same time, after the same requests."""

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
from fanscribe import Account, AsyncFanscribe, AttemptError, AuthenticationFailed, Fanscribe, FanscribeError, Polling
from fanscribe.sandbox import InstantClock
from hypothesis import given, settings
from hypothesis import strategies as st

DONE = "2026-09-01T10:00:00+00:00"
ANSWERS: dict[str, Any] = {
    "working": {"state": "authenticating", "progress": "checking"},
    "strange": {"state": "hibernating", "progress": "dreaming"},
    "nothing": None,
    "code": {"state": "needs-otp", "lastAttempt": {"needs_otp": True}},
    "wrong code": {"state": "needs-otp", "lastAttempt": {"needs_otp": True, "error_code": "WRONG_2FA"}},
    "face": {"state": "authenticating", "lastAttempt": {"needs_face_otp": True}},
    "signed in": {"state": "authenticated", "progress": "signed_in", "account": {"id": "acct_1"}},
    "failed": {"state": "failed", "lastAttempt": {"completed_at": DONE, "success": False, "error_code": "X"}},
    "earlier": {
        "state": "authenticated",
        "lastAttempt": {"started_at": "2020-01-01T00:00:00Z", "completed_at": DONE, "success": True},
    },
    "502": 502,
    "429": 429,
    "page": "<html>",
    "reset": httpx.ReadError("reset"),
    "timeout": httpx.ReadTimeout("slow"),
    "404": 404,
}
PLAYS = st.lists(st.sampled_from(sorted(ANSWERS)), max_size=40)
PACE = Polling(fault_budget=30, unknown_grace=60, challenge_timeout=50, codes=3)


class Provider:
    """Answers polls as a play says, then for ever as its last line does; time passes with each request."""

    def __init__(self, play: list[str], clock: InstantClock) -> None:
        self.asked: list[str] = []
        self._lines = self._for_ever(play)
        self._clock = clock

    @staticmethod
    def _for_ever(play: list[str]) -> Iterator[Any]:
        yield from (ANSWERS[line] for line in play)
        while True:
            yield ANSWERS[play[-1] if play else "working"]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.method} {request.url.path} {request.content.decode()}")
        self._clock.advance(0.5)
        date = {"Date": "Tue, 01 Sep 2026 10:00:00 GMT"}
        if request.method == "POST":
            return httpx.Response(200, json={"success": True, "polling_url": "https://x/auth_1"}, headers=date)
        if request.method == "PUT":
            return httpx.Response(200, json={"message": "OTP submitted"}, headers=date)
        line = next(self._lines)
        if isinstance(line, Exception):
            raise line
        if isinstance(line, int):
            return httpx.Response(line, json={"message": "no"}, headers={"Retry-After": "3"})
        return httpx.Response(200, html=line) if isinstance(line, str) else httpx.Response(200, json=line, headers=date)


def _asker(answers: list[Any], clock: InstantClock) -> Any:
    left = iter(answers)

    def ask(challenge: Any) -> Any:
        clock.advance(5)
        answer = next(left, None)
        return answer if answer is None or type(challenge).__name__ == "CodeChallenge" else True

    return ask


def _end(outcome: Any, provider: Provider, clock: InstantClock, statuses: list[Any]) -> Any:
    kind = "signed in" if isinstance(outcome, Account) else f"{type(outcome).__name__}: {outcome}"
    return kind, clock.now(), provider.asked, [repr(status) for status in statuses]


def _blocking(play: list[str], answers: list[Any], timeout: float) -> Any:
    clock, statuses = InstantClock(), []
    provider = Provider(play, clock)
    with (
        httpx.Client(transport=httpx.MockTransport(provider)) as http,
        Fanscribe("the-key", http_client=http, clock=clock, polling=PACE) as fans,
    ):
        attempt = fans.onlyfans.reauthenticate("acct_1")
        outcome: Any
        try:
            outcome = attempt.result(timeout, _asker(answers, clock), statuses.append)
        except FanscribeError as error:
            outcome = error
    return _end(outcome, provider, clock, statuses), outcome


async def _asynchronous(play: list[str], answers: list[Any], timeout: float) -> Any:  # noqa: ASYNC109
    clock, statuses = InstantClock(), []
    provider = Provider(play, clock)
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(provider)) as http,
        AsyncFanscribe("the-key", http_client=http, clock=clock, polling=PACE) as fans,
    ):
        attempt = await fans.onlyfans.reauthenticate("acct_1")
        outcome: Any
        try:
            outcome = await attempt.result(timeout, _asker(answers, clock), statuses.append)
        except FanscribeError as error:
            outcome = error
    return _end(outcome, provider, clock, statuses)


@settings(max_examples=400, deadline=None)
@given(play=PLAYS, answers=st.lists(st.sampled_from(["123456", None]), max_size=6), timeout=st.integers(0, 400))
def test_both_end_the_same_and_in_time_and_signed_in_only_if_the_provider_said_so(
    play: list[str], answers: list[Any], timeout: int
) -> None:
    blocking, outcome = _blocking(play, answers, timeout)

    assert asyncio.run(_asynchronous(play, answers, timeout)) == blocking

    _, ended, asked, _ = blocking
    started = 0.5
    submissions = sum(line.startswith("PUT") for line in asked)
    person = 5 * (submissions + 1)
    assert ended <= started + timeout + person + 0.5 * (submissions + 2)
    assert sum(line.startswith("POST") for line in asked) == 1, "the attempt was started once"
    if isinstance(outcome, Account):
        assert {"signed in", "earlier"} & set(play)
        if "signed in" not in play:
            assert ended >= 60, "the end of an earlier attempt is not believed before its time"
    if isinstance(outcome, AttemptError):
        assert outcome.token == outcome.attempt.token
        assert isinstance(outcome, AuthenticationFailed) or outcome.attempt.is_open
