"""What asyncio adds: callbacks that are coroutine functions, and cancelling."""

import asyncio
from typing import Any

import pytest
from fanscribe import AsyncFanscribe, Fanscribe, InvalidInput
from fanscribe.sandbox import AsksForCode, InstantClock, Sandbox, SignsIn


def _run(box: Sandbox, clock: Any, use: Any) -> Any:
    async def main() -> Any:
        async with AsyncFanscribe(box.api_key, base_url=box.url, clock=clock) as fans:
            return await use(await fans.onlyfans.reauthenticate("acct_1"))

    return asyncio.run(main())


def test_callbacks_may_be_coroutine_functions(box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", AsksForCode("246810"))
    told: list[Any] = []

    async def ask(challenge: Any) -> str:
        await asyncio.sleep(0)
        return "246810"

    async def tell(status: Any) -> None:
        told.append(status)

    account = _run(box, clock, lambda attempt: attempt.result(on_challenge=ask, on_status=tell))

    assert account.id == "acct_1"
    assert told


def test_a_coroutine_function_is_refused_where_nothing_could_await_it(box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", AsksForCode("246810"))

    async def ask(challenge: Any) -> str:
        return "246810"

    with (
        Fanscribe(box.api_key, base_url=box.url, clock=clock) as fans,
        pytest.raises(InvalidInput, match="use AsyncFanscribe"),
    ):
        fans.onlyfans.reauthenticate("acct_1").result(on_challenge=ask)


def test_cancelling_stops_the_wait_and_leaves_the_attempt_open(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=2))

    async def use(attempt: Any) -> Any:
        polled = asyncio.Event()
        waiting = asyncio.create_task(attempt.result(timeout=None, on_status=lambda _: polled.set()))
        await polled.wait()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        return [await attempt.status(), await attempt.status()]

    assert _run(box, None, use)[-1].account.id == "acct_1"
