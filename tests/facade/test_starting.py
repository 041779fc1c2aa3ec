"""Starting an attempt: one at a time, and what is known when the answer is lost."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from fanscribe import (
    APIError,
    AsyncFanscribe,
    AttemptInProgress,
    Authenticated,
    ClientBusy,
    Clock,
    ConnectionFailed,
    EmailPassword,
    Fanscribe,
    FanslyLogin,
    InvalidInput,
    NotFound,
    OutcomeUnknown,
    Pending,
    Polling,
    RateLimited,
    RequestTimedOut,
    ServerError,
    UnexpectedAnswer,
)
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import ErrorResponse, Latency, TooManyRequests
from support.answers import answering

EMAIL = EmailPassword("a@example.com", "s3cret-password")


@pytest.fixture(params=["onlyfans", "fansly"])
def account(request: pytest.FixtureRequest, fans: Any, box: Sandbox) -> Any:
    """A platform, and an account on it that wants a code."""
    account_id = {"onlyfans": "acct_1", "fansly": "fansly_acct_1"}[request.param]
    box.account(account_id, AsksForCode("246810", after=0))
    return getattr(fans, request.param), account_id


def _triggers(box: Sandbox) -> int:
    return sum(seen.method in ("POST", "PUT") and not seen.body.get("code") for seen in box.requests)


def test_a_second_attempt_is_not_started_while_one_is_open(account: Any, box: Sandbox) -> None:
    platform, account_id = account
    attempt = platform.reauthenticate(account_id)

    with pytest.raises(AttemptInProgress) as caught:
        platform.reauthenticate(account_id)

    assert caught.value.attempt.token == attempt.token
    assert _triggers(box) == 1
    assert attempt.result(on_challenge=lambda challenge: "246810").id == account_id


def test_credentials_are_not_switched_while_an_attempt_is_open(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode())
    fans.onlyfans.reauthenticate("acct_1")

    with pytest.raises(AttemptInProgress):
        fans.onlyfans.switch_credentials("acct_1", EMAIL)

    assert _triggers(box) == 1


@pytest.mark.parametrize("end", [SignsIn(after=0), Fails(after=0)])
def test_an_attempt_that_is_over_is_in_nobodys_way(fans: Any, box: Sandbox, end: Any) -> None:
    box.account("acct_1", end)
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)
    assert attempt.is_open
    attempt.status()
    assert not attempt.is_open

    fans.onlyfans.switch_credentials("acct_1", EMAIL)

    assert _triggers(box) == 2


STARTS = {
    "switch": lambda fans: fans.onlyfans.switch_credentials("acct_1", EMAIL),
    "reauthenticate": lambda fans: fans.fansly.reauthenticate("fansly_acct_1"),
}


@pytest.mark.parametrize("operation", STARTS)
def test_of_two_threads_that_start_at_once_one_does(box: Sandbox, operation: Any) -> None:
    box.account("acct_1", AsksForCode())
    box.account("fansly_acct_1", AsksForCode())
    box.fault(Latency(0.3), on=operation)

    def start(_: int) -> Any:
        try:
            return STARTS[operation](fans)
        except AttemptInProgress as error:
            return error

    with Fanscribe(box.api_key, base_url=box.url) as fans, ThreadPoolExecutor(8) as threads:
        ends = list(threads.map(start, range(8)))

    refused = [end for end in ends if isinstance(end, AttemptInProgress)]
    assert (len(refused), _triggers(box)) == (7, 1)
    assert {error.attempt for error in refused} <= {None, *ends}


@pytest.mark.parametrize("operation", STARTS)
def test_of_two_tasks_that_start_at_once_one_does(box: Sandbox, operation: Any) -> None:
    box.account("acct_1", AsksForCode())
    box.account("fansly_acct_1", AsksForCode())

    async def main() -> list[Any]:
        async with AsyncFanscribe(box.api_key, base_url=box.url) as fans:
            return await asyncio.gather(*(STARTS[operation](fans) for _ in range(8)), return_exceptions=True)

    refused = [end for end in asyncio.run(main()) if isinstance(end, AttemptInProgress)]

    assert (len(refused), _triggers(box)) == (7, 1)
    assert refused[0].attempt is None
    assert "is being started by another" in str(refused[0])


def test_a_start_that_failed_keeps_the_account_from_nobody(fans: Any, box: Sandbox) -> None:
    with pytest.raises(NotFound):
        fans.onlyfans.switch_credentials("acct_1", EMAIL)
    box.account("acct_1")

    assert fans.onlyfans.switch_credentials("acct_1", EMAIL).is_open


def test_an_attempt_can_be_forgotten(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode())
    fans.onlyfans.switch_credentials("acct_1", EMAIL).forget()

    assert fans.onlyfans.switch_credentials("acct_1", EMAIL).is_open


def test_other_accounts_have_attempts_of_their_own(fans: Any, box: Sandbox) -> None:
    for number in range(200):
        box.account(f"acct_{number}", SignsIn(after=0))
        fans.onlyfans.switch_credentials(f"acct_{number}", EMAIL).status()

    assert _triggers(box) == 200


LOST = [
    (httpx.ReadTimeout("slow"), RequestTimedOut),
    (httpx.ReadError("reset"), ConnectionFailed),
    (httpx.RemoteProtocolError("cut off"), ConnectionFailed),
    (httpx.WriteError("reset"), ConnectionFailed),
    (httpx.Response(502, html="<html>"), ServerError),
    (httpx.Response(524, html="<html>"), ServerError),
    (httpx.DecodingError("not gzip"), UnexpectedAnswer),
    (httpx.Response(502, json={"message": "no"}), ServerError),
    (httpx.Response(504, json={"message": "no"}), ServerError),
    (httpx.Response(520, json={"message": "no"}), ServerError),
    (httpx.Response(524, json={"message": "no"}), ServerError),
    (httpx.Response(200, content=b'{"attempt_id'), UnexpectedAnswer),
    (httpx.Response(201, content=b'{"attempt_id'), UnexpectedAnswer),
    (httpx.Response(202, html="<html>"), UnexpectedAnswer),
    (httpx.Response(200, json={}), UnexpectedAnswer),
]


@pytest.mark.parametrize(("answer", "kind"), LOST)
@pytest.mark.parametrize("start", ["switch_credentials", "reauthenticate", "connect"])
def test_a_start_whose_answer_is_lost_is_not_sent_again(
    twin: Any, answer: Any, kind: type[Exception], start: str
) -> None:
    fans, asked = answering(twin, answer)
    known: dict[str, list[Any]] = {
        "switch_credentials": ["acct_1", EMAIL],
        "reauthenticate": ["acct_1"],
        "connect": [EMAIL],
    }
    arguments = known[start]

    with pytest.raises(OutcomeUnknown, match="check the account") as caught:
        getattr(fans.onlyfans, start)(*arguments)

    assert not isinstance(caught.value, ConnectionFailed | RequestTimedOut | APIError), "a retry loop must not catch it"
    assert isinstance(caught.value.error, kind)
    assert len(asked) == 1
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (httpx.ConnectError("refused"), ConnectionFailed),
        (httpx.ConnectTimeout("slow"), RequestTimedOut),
        (httpx.PoolTimeout("busy"), ClientBusy),
        (httpx.ProxyError("407 Proxy Authentication Required"), ConnectionFailed),
        (httpx.Response(429, json={"message": "no"}), RateLimited),
    ],
)
def test_a_start_that_never_arrived_is_sent_again_a_few_times(twin: Any, answer: Any, kind: type[Exception]) -> None:
    clock = InstantClock()
    fans, asked = answering(twin, *[answer] * 3, clock=clock)

    with pytest.raises(kind) as caught:
        fans.onlyfans.switch_credentials("acct_1", EMAIL)

    assert not isinstance(caught.value, OutcomeUnknown)
    assert len(asked) == 3
    assert clock.slept == [0.5, 1.0]


@pytest.mark.parametrize("answer", [httpx.ConnectError("refused"), httpx.Response(429, headers={"Retry-After": "7"})])
def test_a_start_that_arrives_in_the_end_is_an_attempt_like_any_other(twin: Any, answer: Any) -> None:
    fans, asked = answering(twin, answer, httpx.Response(200, json={"attempt_id": "auth_1"}), clock=InstantClock())

    assert fans.onlyfans.switch_credentials("acct_1", EMAIL).attempt_id == "auth_1"
    assert len(asked) == 2


@pytest.mark.parametrize("settings", [{"max_retries": 0}, {}])
def test_a_start_is_not_sent_again_without_a_budget_or_after_too_long_a_pause(twin: Any, settings: Any) -> None:
    answer = httpx.Response(429, headers={"Retry-After": "0" if settings else "61"})
    fans, asked = answering(twin, answer, clock=InstantClock(), **settings)

    with pytest.raises(RateLimited):
        fans.onlyfans.switch_credentials("acct_1", EMAIL)

    assert len(asked) == 1


def test_the_answer_to_another_accounts_start_leaves_the_outcome_unknown(twin: Any) -> None:
    fans, _ = answering(twin, httpx.Response(200, json={"attempt_id": "auth_1", "account_id": "acct_2"}))

    with pytest.raises(OutcomeUnknown):
        fans.onlyfans.switch_credentials("acct_1", EMAIL)


def test_a_start_that_is_refused_is_no_mystery(twin: Any) -> None:
    fans, _ = answering(twin, httpx.Response(500, json={"message": "no"}))

    with pytest.raises(ServerError):
        fans.onlyfans.switch_credentials("acct_1", EMAIL)


def test_on_fansly_the_account_tells_that_the_request_arrived(twin: Any) -> None:
    lost, seen = httpx.ReadTimeout("slow"), {"status": "verifying"}
    signed_in = httpx.Response(200, json={"is_authenticated": True})
    fans, asked = answering(twin, lost, httpx.Response(200, json=seen), *[signed_in] * 9, clock=InstantClock())

    attempt = fans.fansly.reauthenticate("fansly_acct_1")

    assert asked == [
        "POST /api/fansly/authenticate/fansly_acct_1/reauthenticate",
        "GET /api/fansly/authenticate/fansly_acct_1",
    ]
    assert attempt.result().id == "fansly_acct_1"


@pytest.mark.parametrize(
    "seen",
    [
        httpx.Response(200, json={"status": "failed", "last_error": "of another time"}),
        httpx.Response(200, json={"is_authenticated": True}),
        # These may be of another time as well.
        httpx.Response(200, json={"status": "challenge-email", "needs_code": True}),
        httpx.Response(200, json={"status": "pending"}),
        httpx.Response(200, json={"status": "authenticated"}),
        httpx.Response(200, json={"account_id": "fansly_acct_2", "status": "verifying"}),
        httpx.Response(200, json={}),
        httpx.Response(500, json={}),
        httpx.ConnectError("refused"),
    ],
)
def test_on_fansly_an_account_that_tells_nothing_leaves_the_outcome_unknown(twin: Any, seen: Any) -> None:
    idle, started = (httpx.Response(200, json=body) for body in ({"status": "pending"}, {"success": True}))
    fans, asked = answering(twin, httpx.ReadTimeout("slow"), seen, idle, started, max_retries=0, clock=InstantClock())

    with pytest.raises(OutcomeUnknown):
        fans.fansly.reauthenticate("fansly_acct_1")

    assert fans.fansly.reauthenticate("fansly_acct_1").is_open
    assert [each.partition(" ")[0] for each in asked] == ["POST", "GET", "GET", "POST"], "it was looked at between"


def test_a_fansly_account_whose_connection_is_lost_is_not_connected_again(twin: Any) -> None:
    fans, asked = answering(twin, httpx.ReadTimeout("slow"))

    with pytest.raises(OutcomeUnknown):
        fans.fansly.connect(FanslyLogin("jo", "s3cret-password"))

    assert len(asked) == 1


def _willing(twin: Any) -> tuple[Any, list[str]]:
    """A client of a provider that starts every attempt, the one under another, and what it was asked; every poll succeeds."""
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url.path}")
        end = "fansly_acct_1" if "fansly" in request.url.path else f"auth_{len(asked)}"
        body = {"success": True, "polling_url": f"https://x.example/{end}"}
        return httpx.Response(200, json={"state": "authenticated", "is_authenticated": True} | body)

    return twin("the-key", base_url="https://api.example", handler=handler, clock=InstantClock()), asked


BOTH = [("onlyfans", "acct_1"), ("fansly", "fansly_acct_1")]


@pytest.mark.parametrize(("name", "account_id"), BOTH)
def test_an_attempt_that_was_forgotten_and_resumed_counts_again(twin: Any, name: str, account_id: str) -> None:
    fans, asked = _willing(twin)
    platform = getattr(fans, name)
    first = platform.reauthenticate(account_id)
    first.forget()
    second = platform.reauthenticate(account_id)
    resumed = fans.resume(first.token)

    for open_one in (second, resumed):
        with pytest.raises(AttemptInProgress):
            platform.reauthenticate(account_id)
        open_one.forget()

    assert len(asked) == 2
    assert platform.reauthenticate(account_id).is_open


@pytest.mark.parametrize(("name", "account_id"), BOTH)
def test_a_success_is_the_end_of_every_attempt_that_was_started_before(twin: Any, name: str, account_id: str) -> None:
    fans, _ = _willing(twin)
    platform = getattr(fans, name)
    first = platform.reauthenticate(account_id)
    first.forget()
    second = platform.reauthenticate(account_id)
    fans.resume(first.token)

    second.result()

    assert platform.reauthenticate(account_id).is_open


@pytest.mark.parametrize(("name", "account_id"), BOTH)
def test_the_success_of_an_older_attempt_is_not_the_end_of_a_newer_one(twin: Any, name: str, account_id: str) -> None:
    fans, _ = _willing(twin)
    platform = getattr(fans, name)
    first = platform.reauthenticate(account_id)
    first.forget()
    platform.reauthenticate(account_id)

    fans.resume(first.token).result()

    with pytest.raises(AttemptInProgress):
        platform.reauthenticate(account_id)


def test_an_attempt_that_is_resumed_where_it_is_open_is_that_attempt(account: Any, fans: Any, box: Sandbox) -> None:
    platform, account_id = account
    attempt = platform.reauthenticate(account_id)
    again = [fans.resume(attempt.token) for _ in range(3)]

    assert again[0].result(on_challenge=lambda challenge: "246810").id == account_id

    assert not any(each.is_open for each in [attempt, *again])
    box.account(account_id, signed_in=False)
    assert platform.reauthenticate(account_id).is_open


def test_an_attempt_that_the_provider_does_not_know_is_in_nobodys_way(fans: Any, box: Sandbox) -> None:
    box.account("acct_1")
    attempt = fans.onlyfans.switch_credentials("acct_1", EMAIL)
    box.reset()
    box.account("acct_1")

    with pytest.raises(NotFound):
        attempt.result()

    assert not attempt.is_open
    assert fans.onlyfans.switch_credentials("acct_1", EMAIL).is_open


CONNECTS: dict[str, Any] = {
    "onlyfans": lambda fans, name: fans.onlyfans.connect(EmailPassword(name, "s3cret-password")),
    "fansly": lambda fans, name: fans.fansly.connect(FanslyLogin(name, "s3cret-password"), force=True),
}


@pytest.mark.parametrize("platform", CONNECTS)
def test_one_login_is_not_connected_twice_at_once(fans: Any, box: Sandbox, platform: str) -> None:
    box.queue_new_account(SignsIn(after=0))
    attempt = CONNECTS[platform](fans, "jo@example.com")

    with pytest.raises(AttemptInProgress) as caught:
        CONNECTS[platform](fans, " Jo@Example.com")

    assert caught.value.attempt.token == attempt.token
    assert "example.com" not in str(caught.value)
    CONNECTS[platform](fans, "another@example.com")
    attempt.result()
    CONNECTS[platform](fans, "jo@example.com")
    assert _triggers(box) == 3


def test_connecting_a_fansly_account_takes_the_place_of_its_open_attempt(twin: Any) -> None:
    body = {"account_id": "fansly_acct_1", "success": True}
    fans, asked = answering(twin, *[httpx.Response(200, json=body)] * 3)
    reauthentication = fans.fansly.reauthenticate("fansly_acct_1")
    connection = fans.fansly.connect(FanslyLogin("jo", "s3cret-password"), force=True)

    assert (reauthentication.is_open, connection.is_open) == (False, True)
    with pytest.raises(AttemptInProgress):
        fans.fansly.reauthenticate("fansly_acct_1")
    assert len(asked) == 2


def _never(request: httpx.Request) -> httpx.Response:
    raise KeyboardInterrupt


@pytest.mark.parametrize("operation", STARTS)
def test_a_start_that_was_interrupted_is_looked_at_before_the_next(
    box: Sandbox, operation: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.account("acct_1", AsksForCode(), signed_in=True)
    box.account("fansly_acct_1", AsksForCode())
    clock = InstantClock()
    with Fanscribe(box.api_key, base_url=box.url, clock=clock) as fans:
        _interrupt(fans, lambda: STARTS[operation](fans), monkeypatch)

        assert STARTS[operation](fans).is_open
        assert clock.now() == Polling().settle, "it may still be on its way"
        assert next(each.method for each in box.requests) == "GET"
        assert _triggers(box) == 1


def _interrupt(fans: Any, start: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(fans._connections.http()._transport, "handle_request", _never)
        with pytest.raises(KeyboardInterrupt):
            start()


def test_an_interrupted_start_that_the_provider_works_on_is_not_made_again(
    box: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.account("acct_1", AsksForCode(after=100))
    with (
        Fanscribe(box.api_key, base_url=box.url) as other,
        Fanscribe(box.api_key, base_url=box.url, clock=InstantClock()) as fans,
    ):
        _interrupt(fans, lambda: fans.onlyfans.reauthenticate("acct_1"), monkeypatch)
        other.onlyfans.reauthenticate("acct_1")

        for _ in range(3):
            with pytest.raises(OutcomeUnknown, match="interrupted; nothing was sent now") as caught:
                fans.onlyfans.reauthenticate("acct_1")
        assert caught.value.error is None
        assert _triggers(box) == 1


def test_where_an_account_cannot_be_looked_at_an_interrupted_start_is_reported_once(
    box: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.account("acct_1", AsksForCode())
    box.fault(ErrorResponse(403), on="list", times=1)
    with Fanscribe(box.api_key, base_url=box.url, clock=InstantClock()) as fans:
        _interrupt(fans, lambda: fans.onlyfans.reauthenticate("acct_1"), monkeypatch)

        with pytest.raises(OutcomeUnknown, match="interrupted"):
            fans.onlyfans.reauthenticate("acct_1")
        assert fans.onlyfans.reauthenticate("acct_1").is_open


@pytest.mark.parametrize("platform", CONNECTS)
def test_a_connection_that_was_interrupted_is_reported_once(
    box: Sandbox, platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Fanscribe(box.api_key, base_url=box.url) as fans:
        monkeypatch.setattr(fans._connections.http()._transport, "handle_request", _never)
        with pytest.raises(KeyboardInterrupt):
            CONNECTS[platform](fans, "jo@example.com")
        monkeypatch.undo()

        with pytest.raises(OutcomeUnknown, match="interrupted"):
            CONNECTS[platform](fans, "jo@example.com")
        assert box.requests == []
        assert CONNECTS[platform](fans, "jo@example.com").is_open


@pytest.mark.parametrize("operation", STARTS)
def test_a_start_whose_task_was_cancelled_is_the_same(box: Sandbox, operation: Any) -> None:
    box.account("acct_1", AsksForCode())
    box.account("fansly_acct_1", AsksForCode())
    box.fault(Latency(300), on=operation)

    async def main() -> None:
        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=Polling(settle=0.5)) as fans:
            start = asyncio.create_task(STARTS[operation](fans))
            while not box.requests:  # noqa: ASYNC110
                await asyncio.sleep(0)
            start.cancel()
            with pytest.raises(asyncio.CancelledError):
                await start
            if operation == "switch":
                with pytest.raises(OutcomeUnknown, match="interrupted"):
                    await STARTS[operation](fans)
            else:
                assert (await STARTS[operation](fans)).is_open, "a Fansly attempt is known by its account"

    asyncio.run(main())

    assert _triggers(box) == 1, "the provider is at work"


def test_a_start_that_is_cancelled_before_it_is_sent_leaves_no_doubt(box: Sandbox) -> None:
    box.account("acct_1", AsksForCode())
    box.fault(TooManyRequests(50), on="switch")

    pauses = asyncio.Event()

    class Telling(Clock):
        async def async_sleep(self, seconds: float, wake: asyncio.Event) -> None:
            pauses.set()
            await super().async_sleep(seconds, wake)

    async def main() -> None:
        async with AsyncFanscribe(box.api_key, base_url=box.url, clock=Telling()) as fans:
            start = asyncio.create_task(STARTS["switch"](fans))
            await pauses.wait()
            start.cancel()
            with pytest.raises(asyncio.CancelledError):
                await start
            assert (await STARTS["switch"](fans)).is_open

    asyncio.run(main())


def test_an_account_can_be_looked_at(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=True, username="jo")
    box.account("acct_2")
    box.account("fansly_acct_1", signed_in=True, username="jo")

    for account_id, status in (
        ("acct_1", fans.onlyfans.account_status("acct_1")),
        ("fansly_acct_1", fans.fansly.account_status("fansly_acct_1")),
    ):
        assert isinstance(status, Authenticated)
        assert (status.account.id, status.account.username, status.account_id) == (account_id, "jo", account_id)
    assert fans.onlyfans.account_status("acct_2") == Pending("not_signed_in")
    with pytest.raises(NotFound) as caught:
        fans.onlyfans.account_status("acct_3")
    not_listed = "GET /api/accounts: the account acct_3 is not in the list (this API key has no such account"
    assert str(caught.value).startswith(not_listed)
    assert (caught.value.status_code, caught.value.code) == (None, None)
    for look in (fans.onlyfans, fans.fansly):
        with pytest.raises(InvalidInput):
            look.account_status("../whoami")


@pytest.mark.parametrize(
    "body", [None, {}, {"data": None}, [None, 5, {"id": ["acct_1"]}], {"data": [[], {"id": None}]}]
)
def test_a_list_of_accounts_that_holds_anything_does_not_have_the_account(twin: Any, body: Any) -> None:
    fans, _ = answering(twin, httpx.Response(200, json=body))

    with pytest.raises((NotFound, UnexpectedAnswer)):
        fans.onlyfans.account_status("acct_1")


def test_a_code_that_certainly_did_not_arrive_is_sent_again(account: Any, box: Sandbox) -> None:
    platform, account_id = account
    attempt = platform.reauthenticate(account_id)
    box.fault(TooManyRequests(3), on="submit", times=2)
    asked: list[Any] = []

    attempt.result(on_challenge=lambda challenge: asked.append(challenge) or "246810")

    assert len(asked) == 1
