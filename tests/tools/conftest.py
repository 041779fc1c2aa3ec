import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from fanscribe import AsyncFanscribe, Fanscribe
from fanscribe.sandbox import InstantClock, Sandbox


class Connected(NamedTuple):
    """A client of a sandbox, and how to get the result of its calls."""

    fans: Any
    result: Callable[[Any], Any]
    box: Sandbox

    @property
    def is_async(self) -> bool:
        return isinstance(self.fans, AsyncFanscribe)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as box:
        yield box


@pytest.fixture(params=[Fanscribe, AsyncFanscribe], ids=["sync", "async"])
def connected(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Connected]:
    """A client of each mode, of a sandbox with one account that is signed in."""
    sandbox.reset()
    sandbox.account("acct_1", signed_in=True)
    fans = request.param(sandbox.api_key, base_url=sandbox.url, clock=InstantClock())
    with asyncio.Runner() as runner:

        async def awaited(value: Any) -> Any:
            return await value

        def result(value: Any) -> Any:
            return runner.run(awaited(value)) if inspect.isawaitable(value) else value

        yield Connected(fans, result, sandbox)
        result(fans.close())
