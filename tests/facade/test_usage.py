"""Credits and rate limits, by headers and bodies; the balance that stops calls; and answers that are the same as before."""

from typing import Any

import httpx
import pytest
from fanscribe import InvalidInput, NotFound, OutOfCredits, RequestTimedOut, UnexpectedAnswer, Usage
from fanscribe._core.usage import parse_usage
from fanscribe.sandbox import Sandbox
from fanscribe.sandbox.faults import ErrorResponse, HtmlPage
from fanscribe_api.onlyfans import Client
from fanscribe_api.runtime.errors import InvalidArgument

HEADERS = {
    "X-OFAPI-Credits-Used": "3",
    "X-OFAPI-Credits-Balance": "70",
    "X-Rate-Limit-Limit-Minute": "1000",
    "X-Rate-Limit-Remaining-Minute": "998",
    "X-Rate-Limit-Reset-Minute": "41",
    "X-OFAPI-Is-Cached": "true",
}
USAGE = Usage(3, 70, 1000, 998, reset_minute=41, is_cached=True)
BODY = {
    "data": [],
    "_meta": {
        "_credits": {"used": 1, "balance": 5, "note": "prose"},
        "_rate_limits": {"limit_minute": 60, "remaining_minute": 2, "limit_day": 9, "notice": "prose"},
        "_cache": {"is_cached": False, "cached_at": None},
    },
}


@pytest.fixture
def ready(box: Sandbox) -> Sandbox:
    box.account("acct_1", signed_in=True)
    return box


def test_the_headers_come_first_and_the_body_says_what_they_do_not() -> None:
    assert parse_usage(None, HEADERS) == USAGE
    assert parse_usage(BODY, {}) == Usage(1, 5, 60, 2, limit_day=9, is_cached=False)
    assert parse_usage(BODY, {"x-ofapi-credits-balance": "4"}).credits_balance == 4
    assert parse_usage(BODY, HEADERS) == Usage(3, 70, 1000, 998, 9, reset_minute=41, is_cached=True)


@pytest.mark.parametrize("value", ["many", "NaN", "Infinity", "9" * 400, "1.5.5", "", " ", "1, 2", "٣", "0x10", "\xff"])
def test_a_header_that_makes_no_sense_is_missing(value: str) -> None:
    for name in HEADERS:
        headers = httpx.Headers([(name.encode(), value.encode("latin-1", "replace"))])
        assert parse_usage(None, headers) == Usage()
        assert parse_usage(BODY, headers) == parse_usage(BODY, {})


@pytest.mark.parametrize("value", ["many", float("nan"), 10**400, True, [], {}, None])
def test_a_field_that_makes_no_sense_is_missing(value: Any) -> None:
    for part in ("_credits", "_rate_limits"):
        assert parse_usage({"_meta": {part: {"balance": value, "limit_minute": value}}}, {}) == Usage()
        assert parse_usage({"_meta": {part: value}}, {}) == Usage()
    assert parse_usage({"_meta": value}, {}) == Usage()
    assert parse_usage(value, {}) == Usage()


def test_a_header_that_comes_twice_counts_if_both_say_the_same() -> None:
    name = "X-OFAPI-Credits-Balance"

    assert parse_usage(None, httpx.Headers([(name, "7"), (name.lower(), "7")])).credits_balance == 7
    assert parse_usage(BODY, httpx.Headers([(name, "7"), (name, "8")])).credits_balance == 5


@pytest.mark.parametrize("values", [("many",), ("9" * 400,), ("1", "2"), ("NaN",)])
def test_no_such_header_breaks_a_call(twin: Any, values: tuple[str, ...]) -> None:
    headers = [(name, value) for name in HEADERS for value in values]
    fans = twin("the-key", handler=lambda request: httpx.Response(200, json={"data": []}, headers=headers))

    assert fans.onlyfans.chats.list("acct_1").data == []
    assert fans.onlyfans.chats.list.raw("acct_1").usage == Usage()
    assert fans.usage == Usage()


def test_what_a_call_cost_is_in_its_raw_response(fans: Any, ready: Sandbox) -> None:
    ready.balance = 10
    first, second = (fans.onlyfans.chats.list.raw("acct_1") for _ in range(2))

    assert (first.usage.credits_used, first.usage.credits_balance, first.usage.is_cached) == (1, 9, False)
    assert (second.usage.credits_used, second.usage.credits_balance) == (1, 8)
    assert fans.usage == second.usage


def test_an_error_reports_usage_too(fans: Any, ready: Sandbox) -> None:
    ready.balance = 10
    ready.fault(ErrorResponse(404), on="other")
    with pytest.raises(NotFound):
        fans.onlyfans.chats.list("acct_1")
    assert (fans.usage.credits_used, fans.usage.credits_balance) == (0, 10)

    ready.fault(HtmlPage(403), on="other")
    with pytest.raises(Exception, match="403"):
        fans.onlyfans.chats.list("acct_1")
    assert fans.usage.credits_balance == 10


@pytest.mark.parametrize("is_streamed", [False, True])
@pytest.mark.parametrize("is_elsewhere", [False, True])
def test_a_file_reports_usage_too_even_if_it_is_on_another_server(
    twin: Any, is_streamed: bool, is_elsewhere: bool
) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.host == "files.example":
            return httpx.Response(200, content=b"\x89PNG", headers={"Content-Type": "image/png"})
        if is_elsewhere:
            return httpx.Response(302, headers=HEADERS | {"Location": "https://files.example/1"})
        return httpx.Response(200, content=b"\x89PNG", headers=HEADERS | {"Content-Type": "image/png"})

    fans = twin("the-key", handler=handle)
    download = fans.onlyfans.media.download
    got = b"".join(download.chunks("acct_1", "1")) if is_streamed else download("acct_1", "1")

    assert got == b"\x89PNG"
    assert fans.usage == USAGE
    if not is_streamed:
        assert download.raw("acct_1", "1").usage == USAGE


def _paths(box: Sandbox) -> list[str]:
    return [seen.path for seen in box.requests]


@pytest.mark.parametrize(("balance", "known"), [(12.9, 12), ("12.9", 12), (-0.5, -1), ("7", 7)])
def test_a_part_of_a_credit_cannot_be_spent(balance: Any, known: int) -> None:
    assert parse_usage({"_meta": {"_credits": {"balance": balance}}}, {}) == Usage(credits_balance=known)
    assert parse_usage(None, {"X-OFAPI-Credits-Balance": str(balance)}) == Usage(credits_balance=known)
    assert parse_usage({"_meta": {"_rate_limits": {"limit_minute": 12.9}}}, {}) == Usage()


def test_a_report_leaves_what_it_does_not_name_as_it_was(twin: Any) -> None:
    reports: list[dict[str, str]] = [HEADERS, {"X-OFAPI-Is-Cached": "true"}, {"X-Rate-Limit-Remaining-Minute": "5"}]
    fans = twin("the-key", handler=lambda request: httpx.Response(200, json={"data": []}, headers=reports.pop(0)))

    for _ in range(3):
        fans.onlyfans.chats.list("acct_1")

    assert fans.usage == Usage(None, 70, 1000, 5)


def test_a_balance_that_a_response_does_not_repeat_still_stops_calls(twin: Any) -> None:
    reports: list[dict[str, str]] = [{"X-OFAPI-Credits-Balance": "0"}, {"X-OFAPI-Is-Cached": "true"}]
    fans = twin("the-key", handler=lambda request: httpx.Response(200, json={"data": []}, headers=reports.pop(0)))
    for _ in range(2):
        fans.onlyfans.chats.list("acct_1")

    with pytest.raises(OutOfCredits):
        fans.onlyfans.chats.list.with_options(min_credits=1)("acct_1")


def test_an_error_tells_the_limit_to_the_calls_after_it(twin: Any, clock: Any) -> None:
    limits = {"X-Rate-Limit-Limit-Minute": "60", "X-Rate-Limit-Remaining-Minute": "0"}
    answers = [httpx.Response(404, json={"message": "no"}, headers=limits), httpx.Response(200, json={"data": []})]
    fans = twin("the-key", handler=lambda request: answers.pop(0), clock=clock)
    with pytest.raises(NotFound):
        fans.onlyfans.chats.list("acct_1")

    fans.onlyfans.chats.list("acct_1")
    assert sum(clock.slept) > 0


@pytest.mark.parametrize("least", [5, 5.0, lambda: 5])
def test_a_call_is_not_sent_while_fewer_credits_are_left(twin: Any, ready: Sandbox, least: Any) -> None:
    ready.balance = 6
    fans = twin(ready.api_key, base_url=ready.url, min_credits=least)

    fans.onlyfans.chats.list("acct_1")
    fans.onlyfans.chats.list("acct_1")
    sent = len(ready.requests)
    with pytest.raises(OutOfCredits) as caught:
        fans.onlyfans.chats.list("acct_1")

    assert len(ready.requests) == sent
    assert _paths(ready) == ["/api/usage/credits", "/api/acct_1/chats", "/api/acct_1/chats"]
    assert caught.value.status_code is None
    assert "4 credits are left and min_credits is 5" in str(caught.value)


def test_the_first_call_of_a_client_is_stopped_too(twin: Any, ready: Sandbox) -> None:
    ready.balance = 4
    fans = twin(ready.api_key, base_url=ready.url, min_credits=5)

    with pytest.raises(OutOfCredits):
        fans.onlyfans.chats.list("acct_1")
    assert _paths(ready) == ["/api/usage/credits"]


def test_a_look_at_the_credits_is_always_sent_and_shows_new_ones(twin: Any, ready: Sandbox) -> None:
    ready.balance = 0
    fans = twin(ready.api_key, base_url=ready.url, min_credits=5)
    with pytest.raises(OutOfCredits):
        fans.onlyfans.chats.list("acct_1")

    ready.balance = 50
    assert fans.onlyfans.usage.get_credits.raw().usage.credits_balance == 50
    assert fans.onlyfans.chats.list("acct_1").data


def test_sign_ins_are_sent_whatever_is_left(twin: Any, ready: Sandbox, clock: Any) -> None:
    ready.balance = 0
    ready.account("acct_2")
    fans = twin(ready.api_key, base_url=ready.url, min_credits=5, clock=clock)

    assert fans.onlyfans.reauthenticate("acct_2").result().id == "acct_2"


def test_polls_of_a_wait_are_sent_whatever_is_left(twin: Any, ready: Sandbox, clock: Any) -> None:
    ready.balance = 0
    ready.upload("acct_1", "ofapi_media_1", "processing", "completed")
    fans = twin(ready.api_key, base_url=ready.url, min_credits=5, clock=clock)

    assert fans.onlyfans.wait_for_upload("acct_1", "ofapi_media_1").status == "completed"


def test_a_balance_that_cannot_be_found_out_stops_nothing_and_is_reported(
    twin: Any, ready: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    ready.fault(ErrorResponse(403, "not in the scope of this key"), on="other")
    fans = twin(ready.api_key, base_url=ready.url, min_credits=5)

    assert fans.onlyfans.chats.list("acct_1").data
    assert "min_credits has no effect: the balance is unknown (Forbidden)" in caplog.text


def test_the_look_at_the_credits_counts_towards_the_total_time(twin: Any, clock: Any) -> None:
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        clock.advance(11)
        return httpx.Response(200, json={"data": []}, headers=HEADERS)

    fans = twin("the-key", handler=handle, clock=clock, min_credits=5, total_timeout=10)

    with pytest.raises(RequestTimedOut):
        fans.onlyfans.chats.list("acct_1")
    assert sent == ["/api/usage/credits"]


def test_one_call_may_have_a_limit_of_its_own(fans: Any, ready: Sandbox) -> None:
    ready.balance = 4

    with pytest.raises(OutOfCredits):
        fans.onlyfans.chats.list.with_options(min_credits=5)("acct_1")
    assert fans.onlyfans.chats.list("acct_1").data


@pytest.mark.parametrize("least", [-1, "5", float("nan"), float("inf"), True])
def test_a_limit_is_a_number_or_a_function_that_returns_one(twin: Any, ready: Sandbox, least: Any) -> None:
    with pytest.raises(InvalidInput, match="min_credits must be"):
        twin(ready.api_key, base_url=ready.url, min_credits=least)
    with pytest.raises(InvalidInput, match=r"min_credits\(\) must be"):
        twin(ready.api_key, base_url=ready.url, min_credits=lambda: least).onlyfans.chats.list("acct_1")
    assert not [path for path in _paths(ready) if path.endswith("chats")]


def test_an_answer_that_is_the_same_as_before_is_no_error_and_has_no_data(fans: Any, ready: Sandbox) -> None:
    ready.balance = 10
    lists = fans.onlyfans.media_vault_lists.list
    first = lists.raw("acct_1")
    same = lists.raw("acct_1", if_none_match=first.etag)
    other = lists.raw("acct_1", if_none_match='"of another time"')

    assert first.etag
    assert first.data == first.json["data"]
    assert (same.status_code, same.data, same.json, same.parsed, same.content) == (304, None, None, None, b"")
    assert (same.etag, same.usage.credits_used, same.usage.credits_balance) == (first.etag, 1, 8)
    assert (other.status_code, other.data) == (200, first.data)
    assert fans.usage.credits_balance == 7


def test_an_answer_without_an_etag_says_so(fans: Any, ready: Sandbox) -> None:
    assert fans.onlyfans.chats.list.raw("acct_1").etag is None
    assert fans.onlyfans.chats.list.raw("acct_1", if_none_match=None).status_code == 200


def test_a_304_that_nobody_asked_for_is_an_error(twin: Any) -> None:
    fans = twin("the-key", handler=lambda request: httpx.Response(304))

    with pytest.raises(UnexpectedAnswer):
        fans.onlyfans.chats.list("acct_1")
    assert fans.onlyfans.chats.list.raw("acct_1", if_none_match='"1"').status_code == 304


@pytest.mark.parametrize("etag", ["", " ", 5, '"a"\nX-Evil: 1', "\N{SNOWMAN}"])
def test_an_etag_that_cannot_be_sent_is_refused(fans: Any, ready: Sandbox, etag: Any) -> None:
    with pytest.raises(InvalidInput, match="if_none_match must be"):
        fans.onlyfans.chats.list.raw("acct_1", if_none_match=etag)
    assert not ready.requests


def test_the_clients_without_the_facade_have_the_same(ready: Sandbox) -> None:
    with Client(ready.api_key, base_url=ready.url) as api:
        first = api.media_vault_lists.list.raw("acct_1")
        same = api.media_vault_lists.list.raw("acct_1", if_none_match=first.etag)
        with pytest.raises(InvalidArgument):
            api.media_vault_lists.list.raw("acct_1", if_none_match="")

    assert (same.status_code, same.parsed, same.data, same.usage.credits_used) == (304, None, None, 1)
