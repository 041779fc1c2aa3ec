"""Errors as a person sees them: what to do, and few frames."""

import asyncio
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fanscribe import AsyncFanscribe, Fanscribe, FanscribeError, Forbidden, InvalidAPIKey, NotFound, ValidationFailed
from fanscribe.roster import Roster
from fanscribe.sandbox import AsksForCode, InstantClock, Sandbox
from fanscribe.sandbox.faults import ErrorResponse

CALLS: list[Callable[[Any], Any]] = [
    lambda fans: fans.onlyfans.accounts.list(),
    lambda fans: fans.onlyfans.accounts.list.raw(),
    lambda fans: fans.onlyfans.accounts.list.with_options(timeout=5)(),
    lambda fans: fans.request("GET", "/api/accounts"),
    lambda fans: fans.onlyfans.reauthenticate("acct_1"),
    lambda fans: fans.fansly.account_status("fansly_acct_1"),
    lambda fans: fans.onlyfans.chats.list.items("acct_1"),
    lambda fans: fans.onlyfans.chats.list.pages("acct_1"),
    lambda fans: fans.onlyfans.chats.list.rows("acct_1"),
    lambda fans: fans.onlyfans.media.download.chunks("acct_1", "https://cdn2.onlyfans.com/files/photo.jpg"),
    lambda fans: fans.onlyfans.wait_for_export("1"),
    lambda fans: Roster(fans).accounts(),
]


async def _finish(value: Any) -> Any:
    return [each async for each in value] if hasattr(value, "__anext__") else await value


def _error(call: Callable[[Any], Any], is_async: bool, api_key: str, url: str) -> FanscribeError:
    async def main() -> None:
        async with AsyncFanscribe(api_key, base_url=url) as fans:
            await _finish(call(fans))

    def block() -> None:
        with Fanscribe(api_key, base_url=url) as fans:
            value = call(fans)
            list(value if hasattr(value, "__next__") else ())

    with pytest.raises(FanscribeError) as caught:
        asyncio.run(main()) if is_async else block()
    return caught.value


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("call", CALLS)
def test_a_refused_key_shows_five_frames_of_ours_at_most(
    box: Sandbox, call: Callable[[Any], Any], is_async: bool
) -> None:
    error = _error(call, is_async, "wrong-key", box.url)

    assert isinstance(error, InvalidAPIKey)
    frames = [frame.f_globals["__name__"] for frame, _ in traceback.walk_tb(error.__traceback__)]
    assert 1 <= len([name for name in frames if name.startswith(("fanscribe.", "fanscribe_api."))]) <= 5
    assert __name__ in frames


def test_the_frames_of_a_callback_stay(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"))

    def ask_a_person(challenge: Any) -> str:
        raise FanscribeError("nobody there")

    with pytest.raises(FanscribeError, match="nobody there") as caught:
        fans.onlyfans.reauthenticate("acct_1").result(on_challenge=ask_a_person)

    names = [frame.f_code.co_name for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    assert "ask_a_person" in names


@pytest.mark.parametrize(
    ("answer", "kind", "advice"),
    [
        (
            httpx.Response(401, json={"error": "Unauthorized"}),
            InvalidAPIKey,
            "the API key in api_key= was refused: check it in the provider's dashboard, or pass another api_key",
        ),
        (
            httpx.Response(403, json={"message": "No."}),
            Forbidden,
            "the API key may not do this, or not for this account: check its permissions in the provider's dashboard",
        ),
        (
            httpx.Response(422, json={"message": "Bad.", "errors": {"limit": ["Too large."], "to": ["No date."]}}),
            ValidationFailed,
            "limit: Too large.; to: No date.: correct these arguments before you call again",
        ),
        (
            httpx.Response(422, json={"message": "Bad."}),
            ValidationFailed,
            "correct the arguments before you call again",
        ),
    ],
)
def test_an_error_says_what_to_do(
    twin: Callable[..., Any], answer: httpx.Response, kind: type[FanscribeError], advice: str
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(answer.status_code, content=answer.content, headers=answer.headers)

    fans = twin("the-key", base_url="https://api.example", handler=handler, clock=InstantClock())

    with pytest.raises(kind) as caught:
        fans.onlyfans.accounts.list()

    assert str(caught.value).endswith(f"({advice})")


def test_an_account_that_is_not_the_key_s_says_what_to_do(fans: Any) -> None:
    wanted = "(this API key has no such account: compare the id with the list of accounts, or pass the key of its team)"
    calls: list[Callable[[], Any]] = [
        lambda: fans.onlyfans.chats.list("acct_9"),
        lambda: fans.request("GET", "/api/acct_9/chats"),
        lambda: fans.onlyfans.reauthenticate("acct_9"),
        lambda: fans.onlyfans.account_status("acct_9"),
    ]
    for call in calls:
        with pytest.raises(NotFound) as caught:
            call()
        assert str(caught.value).endswith(wanted)


def test_what_is_not_found_in_an_account_is_not_put_down_to_its_id(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=True)
    box.fault(ErrorResponse(404, message="No such chat."), on="other")

    with pytest.raises(NotFound) as caught:
        fans.onlyfans.chats.delete("acct_1", 1)
    assert "no such account" not in str(caught.value)


def test_a_403_that_is_a_page_says_what_to_do(twin: Callable[..., Any]) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(403, content=b"<html>Forbidden</html>", headers={"Content-Type": "text/html"})

    with pytest.raises(Forbidden) as caught:
        twin("the-key", base_url="https://api.example", handler=handler).onlyfans.accounts.list()

    assert str(caught.value).endswith("check base_url and the proxy, or try another network)")
    assert "may not do this" not in str(caught.value)


def test_a_403_of_the_cdn_is_not_put_down_to_the_key(twin: Callable[..., Any]) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(403, content=b"error code: 1010")

    with pytest.raises(Forbidden, match="User-Agent") as caught:
        twin("the-key", base_url="https://api.example", handler=handler).onlyfans.accounts.list()

    assert "may not do this" not in str(caught.value)
