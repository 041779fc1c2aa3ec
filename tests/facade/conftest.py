import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from fanscribe import AsyncFanscribe, Fanscribe
from fanscribe.sandbox import InstantClock, Sandbox
from support.twins import Blocking

KEY = "sandbox-key-of-the-tests"


@pytest.fixture(scope="session")
def _server() -> Iterator[Sandbox]:
    with Sandbox(api_key=KEY) as box:
        yield box


@pytest.fixture
def box(_server: Sandbox) -> Sandbox:
    """A running sandbox that knows no account yet."""
    _server.reset()
    return _server


@pytest.fixture
def clock() -> InstantClock:
    return InstantClock()


@pytest.fixture(params=["sync", "async"])
def twin(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Makes a client, blocking or not, with the same names and arguments."""
    clients: list[Any] = []
    if request.param == "sync":

        def make(*args: Any, handler: Any = None, **kwargs: Any) -> Any:
            if handler:
                kwargs["http_client"] = httpx.Client(transport=httpx.MockTransport(handler))
            clients.append(Fanscribe(*args, **kwargs))
            return clients[-1]

        yield make
        for client in clients:
            client.close()
        return

    with asyncio.Runner() as runner:

        def make_async(*args: Any, handler: Any = None, **kwargs: Any) -> Any:
            if handler:
                kwargs["http_client"] = httpx.AsyncClient(transport=httpx.MockTransport(handler))
            clients.append(AsyncFanscribe(*args, **kwargs))
            return Blocking(clients[-1], runner)

        yield make_async
        for client in clients:
            runner.run(client.close())


@pytest.fixture
def fans(twin: Callable[..., Any], box: Sandbox, clock: InstantClock) -> Any:
    """A client of the sandbox, blocking and not, for which waiting takes no time."""
    return twin(box.api_key, base_url=box.url, clock=clock)
