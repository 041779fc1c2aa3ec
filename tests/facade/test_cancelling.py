"""Ctrl-C, a cancelled task and a closed client stop the wait at once, and never the provider's attempt."""

import asyncio
import signal
import sys
import threading
import time
from typing import Any

import pytest
from fanscribe import AsyncFanscribe, ClientClosed, Fanscribe, Polling
from fanscribe.sandbox import Sandbox, SignsIn
from fanscribe.sandbox.faults import Latency
from support.patience import PATIENCE, Child, python, until

# The pause is longer than any test: whatever stops a wait stops it in the middle of one.
SLEEPY = Polling(first=300, longest=300)
AT_ONCE = 60.0


def test_cancelling_the_task_stops_the_wait_and_leaves_the_attempt_open(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=1))

    async def main() -> None:
        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=SLEEPY) as fans:
            attempt = await fans.onlyfans.reauthenticate("acct_1")
            polled = asyncio.Event()
            waiting = asyncio.create_task(attempt.result(timeout=None, on_status=lambda _: polled.set()))
            await polled.wait()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert asyncio.all_tasks() == {asyncio.current_task()}
            assert attempt.is_open
            assert (await fans.resume(attempt.token).result()).id == "acct_1"

    asyncio.run(main())


def test_cancelling_in_the_middle_of_a_poll_gives_its_connection_back(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=0))
    box.fault(Latency(300), on="poll")

    async def main() -> None:
        async with AsyncFanscribe(box.api_key, base_url=box.url) as fans:
            attempt = await fans.onlyfans.reauthenticate("acct_1")
            waiting = asyncio.create_task(attempt.result())
            # Nothing tells that a request is on its way but the sandbox, in another thread.
            while len(box.requests) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            pool: Any = (await fans._connections.http())._transport
            assert [connection.info() for connection in pool._pool.connections if not connection.is_idle()] == []
            assert (await attempt.result()).id == "acct_1"

    asyncio.run(main())


def test_closing_the_client_stops_its_waits_with_an_error_that_can_be_resumed(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=1))
    fans = Fanscribe(box.api_key, base_url=box.url, polling=SLEEPY)
    attempt = fans.onlyfans.reauthenticate("acct_1")
    threads = set(threading.enumerate())
    started = time.monotonic()

    closer = threading.Thread(target=fans.close, daemon=True)
    with pytest.raises(ClientClosed) as caught:
        attempt.result(timeout=None, on_status=lambda _: closer.start())

    closer.join(PATIENCE)
    assert time.monotonic() - started < AT_ONCE
    # Threads of earlier tests may end meanwhile.
    assert set(threading.enumerate()) <= threads
    with Fanscribe(box.api_key, base_url=box.url) as another:
        assert another.resume(str(caught.value.token)).result().id == "acct_1"


def test_closing_the_client_stops_its_waits_under_asyncio_too(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=1))

    async def main() -> str | None:
        fans = AsyncFanscribe(box.api_key, base_url=box.url, polling=SLEEPY)
        attempt = await fans.onlyfans.reauthenticate("acct_1")
        polled = asyncio.Event()
        waiting = asyncio.create_task(attempt.result(timeout=None, on_status=lambda _: polled.set()))
        await polled.wait()
        await fans.close()
        with pytest.raises(ClientClosed) as caught:
            await asyncio.wait_for(waiting, AT_ONCE)
        return caught.value.token

    token = asyncio.run(main())

    with Fanscribe(box.api_key, base_url=box.url) as another:
        assert another.resume(str(token)).result().id == "acct_1"


def test_closing_the_client_in_the_middle_of_a_poll_stops_that_too(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=1))
    box.fault(Latency(300), on="poll")

    async def main() -> None:
        fans = AsyncFanscribe(box.api_key, base_url=box.url, polling=SLEEPY)
        waiting = asyncio.create_task((await fans.onlyfans.reauthenticate("acct_1")).result())
        while len(box.requests) < 2:  # noqa: ASYNC110
            await asyncio.sleep(0)
        await fans.close()
        with pytest.raises(ClientClosed):
            await asyncio.wait_for(waiting, AT_ONCE)

    asyncio.run(main())


def test_a_blocking_poll_ends_with_its_answer_before_a_closed_client_stops_the_wait(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=1))
    box.fault(Latency(0.5), on="poll")
    fans = Fanscribe(box.api_key, base_url=box.url, polling=SLEEPY)
    attempt = fans.onlyfans.reauthenticate("acct_1")

    def close_in_the_middle() -> None:
        until(lambda: len(box.requests) > 1, "a poll")
        fans.close()

    closer = threading.Thread(target=close_in_the_middle, daemon=True)
    closer.start()
    with pytest.raises(ClientClosed):
        attempt.result(timeout=None)
    closer.join(PATIENCE)


_CHILD = """
import sys, threading
from fanscribe import Fanscribe, Polling
url, key = sys.argv[1:]
with Fanscribe(key, base_url=url, polling=Polling(first=300, longest=300)) as fans:
    attempt = fans.onlyfans.reauthenticate("acct_1")
    print(attempt.token, flush=True)
    try:
        attempt.result(timeout=None, on_status=lambda _: print("polled", flush=True))
    except KeyboardInterrupt:
        print("interrupted", threading.active_count(), attempt.is_open, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be sent a Ctrl-C on Windows")
def test_ctrl_c_stops_the_wait_and_leaves_the_attempt_open(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=1))
    with Child(sys.executable, "-c", _CHILD, box.url, box.api_key) as child:
        token = child.out.next()
        assert child.out.next() == "polled\n"
        child.send(signal.SIGINT)
        assert child.out.rest() == "interrupted 1 True\n"
        assert child.wait() == 0

    assert sum(seen.method == "POST" for seen in box.requests) == 1
    with Fanscribe(box.api_key, base_url=box.url) as fans:
        assert fans.resume(token).result().id == "acct_1"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no timers that send signals")
def test_ctrl_c_at_any_moment_leaves_a_slot_for_the_next_call() -> None:
    assert python("-c", _INTERRUPTED, check=True).stdout == "True\n"


_INTERRUPTED = """
import random, signal
from fanscribe._core.connections import Slots

def interrupt(*_):
    raise KeyboardInterrupt

signal.signal(signal.SIGALRM, interrupt)
slots, left = Slots(2000), 1000
while left:
    try:
        signal.setitimer(signal.ITIMER_REAL, random.uniform(1e-5, 1e-4))
        while True:
            assert slots.acquire()
            slots.release()
    except KeyboardInterrupt:
        left -= 1
print(slots.acquire(1.0))
"""
