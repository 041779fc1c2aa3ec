"""When a call is sent again, how often, after which pause, and what its error says; blocking and not."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from fanscribe import (
    ClientBusy,
    ConnectionFailed,
    FanscribeError,
    InvalidInput,
    RateLimited,
    RequestTimedOut,
    ServerError,
)
from fanscribe._core.deadline import Deadline
from fanscribe._core.retries import Policy, RetryState
from fanscribe.sandbox import InstantClock, Sandbox
from fanscribe.sandbox.faults import ErrorResponse, HtmlPage, ResetAfter, ResetBefore, TooManyRequests
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import UNSET
from support.rawserver import RawServer, answer

Twin = Callable[..., Any]


@pytest.fixture
def ready(box: Sandbox) -> Sandbox:
    """A sandbox whose account is signed in."""
    box.account("acct_1", signed_in=True)
    return box


def _chats(fans: Any, **options: Any) -> Any:
    return fans.onlyfans.chats.list.with_options(**options)("acct_1")


def _seen(box: Sandbox) -> int:
    return len([each for each in box.requests if each.path.endswith("/chats")])


@pytest.mark.parametrize(
    "fault",
    [
        ResetBefore(),
        ResetAfter(),
        ErrorResponse(500),
        ErrorResponse(502),
        HtmlPage(520),
        ErrorResponse(408),
        TooManyRequests(),
    ],
    ids=lambda fault: type(fault).__name__ + str(getattr(fault, "status", "")),
)
def test_reading_is_tried_again_after_what_passes(fans: Any, ready: Sandbox, fault: Any) -> None:
    ready.fault(fault, on="other", times=2)

    assert _chats(fans).data
    assert not ready.faults_left


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 422, 409])
def test_reading_is_not_tried_again_after_what_stays(fans: Any, ready: Sandbox, status: int) -> None:
    ready.fault(ErrorResponse(status, "no"), on="other")

    with pytest.raises(FanscribeError) as caught:
        _chats(fans)
    assert (_seen(ready), caught.value.tries) == (1, 1)


def test_the_error_says_how_often_it_was_tried_and_why(fans: Any, ready: Sandbox) -> None:
    ready.fault(ErrorResponse(500, "sorry"), on="other", times=1)
    ready.fault(TooManyRequests(), on="other", times=1)
    ready.fault(HtmlPage(522), on="other", times=1)

    with pytest.raises(ServerError) as caught:
        _chats(fans)

    assert caught.value.tries == 3
    assert str(caught.value).endswith("(tried 3 times; before: HTTP 500, HTTP 429)")


def test_pauses_grow_and_are_what_the_provider_asks_for(fans: Any, ready: Sandbox, clock: InstantClock) -> None:
    ready.fault(ErrorResponse(500), on="other", times=3)
    ready.fault(TooManyRequests(7), on="other", times=1)
    ready.fault(TooManyRequests(0), on="other", times=1)

    _chats(fans, max_retries=5)

    assert clock.slept == [0.5, 1.0, 2.0, 7.0, 0.0]


def test_a_date_to_come_back_at_is_heeded(fans: Any, ready: Sandbox, clock: InstantClock) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=40), usegmt=True)
    ready.fault(TooManyRequests(date), on="other")

    _chats(fans)

    # Both dates are of whole seconds, and a server may tell its own a second late.
    assert 30 < clock.slept[0] <= 42


def test_a_longer_pause_than_anybody_waits_is_an_error_that_says_so(fans: Any, ready: Sandbox) -> None:
    ready.fault(TooManyRequests(600), on="other")

    with pytest.raises(RateLimited, match="Retry-After is 600 s; the limit is 60 s") as caught:
        _chats(fans)
    assert (caught.value.retry_after, _seen(ready)) == (600, 1)


@pytest.mark.parametrize(
    "fault", [ResetBefore(), ResetAfter(), ErrorResponse(500), ErrorResponse(502), HtmlPage(520), ErrorResponse(408)]
)
def test_what_changes_something_is_not_sent_twice(fans: Any, ready: Sandbox, fault: Any) -> None:
    ready.fault(fault, on="other")

    with pytest.raises(FanscribeError):
        fans.onlyfans.chats.mute_notifications("acct_1", 7)
    assert len([each for each in ready.requests if each.path.endswith("/mute")]) == 1


def test_a_delete_is_sent_once_where_its_answer_is_a_502(fans: Any, ready: Sandbox) -> None:
    ready.fault(ErrorResponse(502), on="other", times=3)

    with pytest.raises(ServerError) as caught:
        fans.onlyfans.chats.delete("acct_1", 7)
    assert (caught.value.tries, [each.method for each in ready.requests]) == (1, ["DELETE"])


@pytest.mark.parametrize(
    ("method", "headers", "policy"),
    [
        ("GET", {}, Policy.SAFE),
        ("HEAD", {}, Policy.SAFE),
        ("POST", {}, Policy.ONCE),
        ("PUT", {}, Policy.ONCE),
        ("PATCH", {}, Policy.ONCE),
        ("DELETE", {}, Policy.ONCE),
        ("POST", {"Idempotency-Key": "mine"}, Policy.KEYED),
        ("DELETE", {"Idempotency-Key": "mine"}, Policy.KEYED),
        ("POST", {"Idempotency-Key": UNSET}, Policy.ONCE),
    ],
)
def test_what_reads_is_safe_and_what_has_a_key_is_known_again(method: str, headers: Any, policy: Policy) -> None:
    assert Policy.of(Request(method, "/api", headers=headers)) is policy


def test_what_changes_something_is_sent_again_after_429(fans: Any, ready: Sandbox) -> None:
    ready.fault(TooManyRequests(1), on="other")

    fans.onlyfans.chats.mute_notifications("acct_1", 7)

    assert [each.status for each in ready.requests if each.path.endswith("/mute")] == [429, 200]


def test_what_changes_something_is_sent_again_when_nothing_was_sent(twin: Twin, clock: InstantClock) -> None:
    tried: list[int] = []

    def handler(request: httpx.Request) -> httpx.Response:
        tried.append(1)
        if len(tried) == 1:
            raise httpx.ConnectError("no route")
        return httpx.Response(200, json={"data": {}})

    fans = twin("the-key", base_url="https://api.example", handler=handler, clock=clock)
    fans.onlyfans.chats.mute_notifications("acct_1", 7)

    assert len(tried) == 2


@pytest.mark.parametrize("given", [None, "mine"])
def test_a_message_has_a_key_that_is_the_same_on_each_try(twin: Twin, clock: InstantClock, given: str | None) -> None:
    keys: list[str | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        keys.append(request.headers.get("idempotency-key"))
        if len(keys) % 2:
            raise httpx.ReadError("reset")
        return httpx.Response(200, json={"data": {"id": 1}})

    fans = twin("the-key", base_url="https://api.example", handler=handler, clock=clock)
    extra = {"idempotency_key": given} if given else {}
    for _ in range(2):
        fans.onlyfans.chat_messages.send("acct_1", 7, text="hello", **extra)

    assert keys[0] == keys[1]
    assert keys[2] == keys[3]
    assert keys[0]
    assert (keys[0] == given == keys[2]) if given else (keys[0] != keys[2])


def test_the_total_time_leaves_no_room_for_a_pause_that_is_longer(
    fans: Any, ready: Sandbox, clock: InstantClock
) -> None:
    ready.fault(TooManyRequests(20), on="other", times=3)

    with pytest.raises(RateLimited, match="no time left for another try") as caught:
        _chats(fans, total_timeout=30)
    assert (caught.value.tries, clock.now()) == (2, 20)


@pytest.mark.parametrize(("total", "sent"), [(20, 1), (20.3, 2), (40, 2), (40.3, 3)])
def test_a_try_that_would_begin_when_the_total_time_is_over_is_not_made(
    fans: Any, ready: Sandbox, total: float, sent: int
) -> None:
    ready.fault(TooManyRequests(20), on="other", times=5)

    with pytest.raises(RateLimited):
        _chats(fans, total_timeout=total)
    assert _seen(ready) == sent


def test_the_pause_counts_as_a_part_of_the_total_time() -> None:
    tries, error = RetryState(5, Deadline(110.0)), RequestTimedOut("slow", sent=False)

    assert tries.pause(error, 109.4, 0.5, Policy.SAFE) == 0.5
    assert tries.pause(error, 109.4, 0.5, Policy.SAFE) is None
    assert "no time left for another try" in str(tries.annotate(error))


def test_the_total_time_is_kept_by_each_request(twin: Twin) -> None:
    with RawServer(lambda connection: connection.wait(5)) as server:
        fans = twin("the-key", base_url=server.url, timeout=30, total_timeout=0.3)
        with pytest.raises(RequestTimedOut):
            fans.onlyfans.chats.list("acct_1")


def test_options_are_those_of_one_call_and_no_other(fans: Any, ready: Sandbox) -> None:
    ready.fault(ErrorResponse(500), on="other", times=4)

    with pytest.raises(ServerError):
        _chats(fans, max_retries=0)
    assert ready.faults_left == 3
    with pytest.raises(ServerError):
        fans.onlyfans.chats.list("acct_1")
    assert ready.faults_left == 0


def test_a_client_with_other_options_shares_connections_and_attempts(fans: Any, ready: Sandbox) -> None:
    ready.account("acct_2")
    other = fans.with_options(max_retries=0)

    attempt = other.onlyfans.reauthenticate("acct_2")

    with pytest.raises(FanscribeError, match="acct_2 is open"):
        fans.onlyfans.reauthenticate("acct_2")
    attempt.forget()
    other.close()
    with pytest.raises(InvalidInput, match="closed"):
        _chats(fans)


@pytest.mark.parametrize(
    "option",
    [
        {"timeout": 0},
        {"max_retries": -1},
        {"max_retries": 11},
        {"total_timeout": 0},
        {"total_timeout": True},
        {"wait_while_reauthenticating": -1},
        {"on_session_expired": "mend"},
        {"on_challenge": "123456"},
    ],
    ids=str,
)
def test_an_option_that_cannot_be_right_is_refused_before_anything_is_sent(
    fans: Any, ready: Sandbox, option: dict[str, Any]
) -> None:
    with pytest.raises(InvalidInput, match=next(iter(option))):
        fans.with_options(**option)
    with pytest.raises(InvalidInput, match=next(iter(option))):
        _chats(fans, **option)
    assert _seen(ready) == 0


def test_an_option_that_is_none_is_refused(fans: Any) -> None:
    with pytest.raises(InvalidInput, match=r"has no argument base_url=; .* has no argument retries=; use max_retries="):
        _chats(fans, retries=3, base_url="https://elsewhere.example")


def test_each_way_in_which_a_connection_ends_is_one_try(twin: Twin, clock: InstantClock) -> None:
    ends: Iterator[bytes | None] = iter(
        [
            None,
            b"HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nContent-Le",
        ]
    )

    def serve(connection: Any) -> None:
        connection.receive()
        sent = next(ends, answer({"data": []}))
        if sent:
            connection.send(sent)

    with RawServer(serve) as server:
        fans = twin("the-key", base_url=server.url, clock=clock, max_retries=3)
        assert fans.onlyfans.chats.list("acct_1").data == []


def test_rates_space_calls(twin: Twin, ready: Sandbox, clock: InstantClock) -> None:
    fans = twin(ready.api_key, base_url=ready.url, clock=clock, rate=60)

    for _ in range(5):
        _chats(fans)

    assert clock.now() == pytest.approx(4.0)


def test_a_turn_that_does_not_come_in_time_is_an_error_and_nothing_is_sent(
    twin: Twin, ready: Sandbox, clock: InstantClock
) -> None:
    fans = twin(ready.api_key, base_url=ready.url, clock=clock, rate=1, total_timeout=30)
    _chats(fans)

    with pytest.raises(ClientBusy, match="rate limit"):
        _chats(fans)
    assert _seen(ready) == 1


@pytest.mark.parametrize("rate", [0, -1, "60", True, float("inf")])
def test_a_rate_that_is_none_is_refused(twin: Twin, rate: Any) -> None:
    with pytest.raises(InvalidInput, match="rate"):
        twin("the-key", rate=rate)


def test_the_limits_that_answers_report_slow_calls_down_before_the_429(twin: Twin, clock: InstantClock) -> None:
    """A provider that counts whole minutes: who does not heed what it reports is refused."""
    limit, used, refused = 20, dict[int, int](), list[float]()

    def handler(request: httpx.Request) -> httpx.Response:
        minute = int(clock.now() // 60)
        used[minute] = used.get(minute, 0) + 1
        if used[minute] > limit:
            refused.append(clock.now())
            return httpx.Response(429, json={"message": "Too many requests."})
        limits = {"limit_minute": limit, "remaining_minute": limit - used[minute]}
        return httpx.Response(200, content=json.dumps({"data": [], "_meta": {"_rate_limits": limits}}))

    fans = twin("the-key", base_url="https://api.example", handler=handler, clock=clock)
    for _ in range(100):
        _chats(fans)

    assert refused == []
    assert clock.now() < 60 * (100 / limit + 1), "and no slower than it must be"


def test_a_connection_that_is_never_made_is_tried_as_often_as_was_asked_for(twin: Twin, clock: InstantClock) -> None:
    fans = twin("the-key", base_url="http://127.0.0.1:9", clock=clock, max_retries=4)

    with pytest.raises(ConnectionFailed) as caught:
        _chats(fans)
    assert caught.value.tries == 5
