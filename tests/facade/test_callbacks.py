"""Callbacks that are coroutine functions, in either kind of client."""

import asyncio
import contextvars
import functools
import sys
import threading
from typing import Any

import pytest
from fanscribe import (
    AsyncFanscribe,
    AttemptError,
    AuthenticationTimedOut,
    ChallengeTimedOut,
    Clock,
    Fanscribe,
    InvalidInput,
    Polling,
)
from fanscribe.sandbox import AsksForCode, InstantClock, Sandbox, SignsIn
from support.patience import python

QUICK = Polling(first=0.01, longest=0.02, while_asking=0.01)


def test_a_coroutine_function_may_answer_and_another_one_may_listen(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"))
    statuses: list[Any] = []

    async def ask(challenge: Any) -> str:
        await asyncio.sleep(0)
        return "246810"

    async def tell(status: Any) -> None:
        await asyncio.sleep(0)
        statuses.append(type(status).__name__)

    account = fans.onlyfans.reauthenticate("acct_1").result(on_challenge=ask, on_status=tell)

    assert account.id == "acct_1"
    assert statuses == ["Pending", "CodeChallenge", "Authenticated"]


def test_all_callbacks_of_one_wait_run_on_one_loop(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"), AsksForCode("135790"))
    loops = set()
    codes = iter(["111111", "246810", "135790"])

    async def ask(challenge: Any) -> str:
        loops.add(asyncio.get_running_loop())
        return next(codes)

    fans.onlyfans.reauthenticate("acct_1").result(on_challenge=ask)

    assert len(loops) == 1


class _Forever:
    """A person who never answers, and whether they were told that nobody waits any more."""

    def __init__(self) -> None:
        self.stopped = False

    async def __call__(self, challenge: Any) -> str:
        try:
            await asyncio.Event().wait()
        finally:
            self.stopped = True
        raise AssertionError


@pytest.mark.parametrize(
    ("polling", "timeout", "error"),
    [
        (Polling(first=0.01, challenge_timeout=0.05), 60, ChallengeTimedOut),
        (Polling(first=0.01, challenge_timeout=60), 1, AuthenticationTimedOut),
    ],
)
def test_a_coroutine_function_is_cancelled_when_the_time_for_its_answer_is_over(
    twin: Any, box: Sandbox, polling: Polling, timeout: float, error: type[AttemptError]
) -> None:
    box.account("acct_1", AsksForCode("246810", after=0))
    attempt = twin(box.api_key, base_url=box.url, clock=Clock(), polling=polling).onlyfans.reauthenticate("acct_1")
    ask = _Forever()

    with pytest.raises(error) as caught:
        attempt.result(timeout=timeout, on_challenge=ask)

    assert ask.stopped
    assert attempt.is_open
    assert caught.value.waited is not None
    assert caught.value.waited < 30
    assert attempt.result(on_challenge=lambda challenge: "246810").id == "acct_1"


def test_a_callback_that_times_out_by_itself_ends_the_wait_with_its_own_error(fans: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"))

    async def ask(challenge: Any) -> str:
        raise TimeoutError("the mailbox did not answer")

    attempt = fans.onlyfans.reauthenticate("acct_1")
    with pytest.raises(TimeoutError, match="the mailbox"):
        attempt.result(on_challenge=ask)

    assert attempt.is_open


def _in_a_notebook(box: Sandbox, clock: Any, **callbacks: Any) -> Any:
    """Wait with a blocking client on the thread of a running event loop."""

    async def main() -> Any:
        with Fanscribe(box.api_key, base_url=box.url, clock=clock) as fans:
            return fans.onlyfans.reauthenticate("acct_1").result(**callbacks)

    return asyncio.run(main())


def test_a_coroutine_function_works_with_the_blocking_client_where_a_loop_runs(
    box: Sandbox, clock: InstantClock
) -> None:
    box.account("acct_1", AsksForCode("246810"), SignsIn())
    seen: list[Any] = []
    user = contextvars.ContextVar[str]("user")
    user.set("jo")

    async def ask(challenge: Any) -> str:
        await asyncio.sleep(0)
        seen.append((asyncio.get_running_loop(), user.get()))
        return "246810"

    async def listen(status: Any) -> None:
        seen.append((asyncio.get_running_loop(), user.get()))

    assert _in_a_notebook(box, clock, on_challenge=ask, on_status=listen).id == "acct_1"
    assert len(set(seen)) == 1
    assert len(seen) > 2


def test_so_it_does_whatever_makes_the_coroutine(box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", AsksForCode("246810"), SignsIn())

    async def ask(code: str, challenge: Any) -> str:
        return code

    asks = functools.partial(ask, "246810")

    assert _in_a_notebook(box, clock, on_challenge=lambda challenge: asks(challenge)).id == "acct_1"


@pytest.mark.parametrize("name", ["on_challenge", "on_status"])
def test_a_task_of_the_loop_that_it_holds_is_refused_and_cancelled(
    box: Sandbox, clock: InstantClock, name: str
) -> None:
    """It could not run before the client has its answer."""
    box.account("acct_1", AsksForCode("246810"))
    tasks: list[asyncio.Task[str]] = []

    async def ask(challenge: Any) -> str:
        return "246810"

    async def think(challenge: Any) -> str:
        await asyncio.Event().wait()
        return "246810"

    def start(challenge: Any) -> Any:
        tasks.append(asyncio.create_task(think(challenge)))
        return tasks[0]

    async def main() -> None:
        with Fanscribe(box.api_key, base_url=box.url, clock=clock) as fans:
            attempt = fans.onlyfans.reauthenticate("acct_1")
            refused = r"must not return a task or future of another event loop, got Task: pass"
            callbacks: dict[str, Any] = {"on_challenge": ask, name: start}
            with pytest.raises(InvalidInput, match=refused):
                attempt.result(**callbacks)
        # It asks nobody any more.
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(tasks[0], 5)

    asyncio.run(main())


def test_its_error_is_raised_there(box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", AsksForCode("246810"))

    async def ask(challenge: Any) -> str:
        raise TimeoutError("the person is gone")

    with pytest.raises(TimeoutError, match="the person is gone"):
        _in_a_notebook(box, clock, on_challenge=ask)


def test_it_is_cancelled_there_when_its_time_is_over(box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"))
    ended: list[str] = []

    async def ask(challenge: Any) -> str:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append("cancelled")
        return "246810"

    async def main() -> None:
        polling = Polling(first=0.01, longest=0.02, while_asking=0.01, challenge_timeout=0.2)
        with Fanscribe(box.api_key, base_url=box.url, polling=polling) as fans, pytest.raises(ChallengeTimedOut):
            fans.onlyfans.reauthenticate("acct_1").result(on_challenge=ask)

    asyncio.run(main())

    assert ended == ["cancelled"]


def test_its_thread_ends_with_the_wait(box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", AsksForCode("246810"), SignsIn())

    async def ask(challenge: Any) -> str:
        return "246810"

    _in_a_notebook(box, clock, on_challenge=ask)

    assert "fanscribe-callback" not in [each.name for each in threading.enumerate()]


_INTERRUPTED = """
import asyncio, signal, sys, threading
from fanscribe import Fanscribe, Polling
url, key = sys.argv[1:]
loops, end = [], threading.Event()

async def ask(challenge):
    loops.append(asyncio.get_running_loop())
    signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
    end.wait(20)

async def main():
    with Fanscribe(key, base_url=url, polling=Polling(first=0.05, longest=0.1)) as fans:
        fans.onlyfans.reauthenticate("acct_1").result(on_challenge=ask)

try:
    asyncio.new_event_loop().run_until_complete(main())
except BaseException as error:
    print(repr(error))
end.set()
for thread in threading.enumerate():
    if thread.name == "fanscribe-callback":
        thread.join(20)
print(loops[0].is_closed())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends a Ctrl-C to no thread")
def test_a_ctrl_c_there_ends_the_wait_for_a_function_that_blocks(box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"))

    ended = python("-c", _INTERRUPTED, box.url, box.api_key, check=True)

    assert ended.stdout.split("\n") == ["KeyboardInterrupt()", "True", ""]


def test_while_one_person_thinks_other_attempts_go_on(box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810"))
    box.account("acct_2", SignsIn())

    async def main() -> None:
        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=QUICK) as fans:
            other_is_done = asyncio.Event()

            async def ask(challenge: Any) -> str:
                await other_is_done.wait()
                return "246810"

            slow = await fans.onlyfans.reauthenticate("acct_1")
            waiting = asyncio.create_task(slow.result(on_challenge=ask))
            await (await fans.onlyfans.reauthenticate("acct_2")).result()
            other_is_done.set()
            assert (await waiting).id == "acct_1"

    asyncio.run(main())
