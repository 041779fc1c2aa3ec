"""Where a client runs: with a frozen clock, greenlets, another event loop or none, in a frozen app, and across processes."""

import asyncio
import contextlib
import copy
import operator
import pickle
import sys
from collections.abc import Callable
from typing import Any

import fanscribe
import pytest
from fanscribe import Account, AsyncFanscribe, Clock, Fanscribe, InvalidInput, Polling
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn
from support.patience import python

QUICK = Polling(first=0.05, longest=0.1)


# In a process of its own, since the sandbox would have the frozen clock too.
FROZEN = """
import asyncio, sys
from fanscribe import AsyncFanscribe, AuthenticationTimedOut, Fanscribe, Polling
from freezegun import freeze_time

url, api_key, kind, timeout, real_asyncio, ticks, is_silent = sys.argv[1:]
options = dict(base_url=url, polling=Polling(first=0.05, longest=0.1))

def blocking(wait):
    with Fanscribe(api_key, **options) as fans:
        return fans.onlyfans.reauthenticate("acct_1").result(**wait)

async def awaited(wait):
    async with AsyncFanscribe(api_key, **options) as fans:
        return await (await fans.onlyfans.reauthenticate("acct_1")).result(**wait)

async def think(challenge):
    await asyncio.Event().wait()

with freeze_time("2026-01-01", real_asyncio=real_asyncio == "True") as clock:
    wait = dict(timeout=float(timeout), on_status=lambda status: clock.tick(float(ticks)))
    wait |= dict(on_challenge=think) if is_silent == "True" else {}
    try:
        print((blocking(wait) if kind == "sync" else asyncio.run(awaited(wait))).id)
    except AuthenticationTimedOut:
        print("timed out")
"""
KINDS = pytest.mark.parametrize(("kind", "real_asyncio"), [("sync", False), ("async", False), ("async", True)])


def _frozen(
    box: Sandbox, kind: str, real_asyncio: bool, *, timeout: float = 60, ticks: float = 0, is_silent: bool = False
) -> str:
    arguments = (box.url, box.api_key, kind, str(timeout), str(real_asyncio), str(ticks), str(is_silent))
    return python("-c", FROZEN, *arguments, check=True).stdout.strip()


@KINDS
def test_a_frozen_clock_holds_no_wait(box: Sandbox, kind: str, real_asyncio: bool) -> None:
    box.account("acct_1", SignsIn(after=3))

    assert _frozen(box, kind, real_asyncio) == "acct_1"


@KINDS
def test_a_wait_ends_on_time_where_the_clock_is_frozen(box: Sandbox, kind: str, real_asyncio: bool) -> None:
    box.account("acct_1", SignsIn(after=10**6))

    assert _frozen(box, kind, real_asyncio, timeout=0.5) == "timed out"


@KINDS
def test_so_it_does_while_a_coroutine_function_is_asked(box: Sandbox, kind: str, real_asyncio: bool) -> None:
    box.account("acct_1", AsksForCode("246810", after=0))

    assert _frozen(box, kind, real_asyncio, timeout=0.5, is_silent=True) == "timed out"


@KINDS
def test_a_clock_that_is_moved_ends_no_wait(box: Sandbox, kind: str, real_asyncio: bool) -> None:
    box.account("acct_1", SignsIn(after=3))

    assert _frozen(box, kind, real_asyncio, ticks=3600) == "acct_1"


# The sandbox in the same process, as a test with both has it.
TOGETHER = """
import asyncio, sys
from fanscribe import AsyncFanscribe, Fanscribe, Polling
from fanscribe.sandbox import Sandbox, SignsIn
from fanscribe.sandbox.faults import Latency
from freezegun import freeze_time

kind, is_frozen_first = sys.argv[1:]
polling = Polling(first=0.05, longest=0.1)

def blocking(box):
    with Fanscribe(box.api_key, base_url=box.url, polling=polling) as fans:
        return fans.onlyfans.reauthenticate("acct_1").result().id

async def awaited(box):
    async with AsyncFanscribe(box.api_key, base_url=box.url, polling=polling) as fans:
        return (await (await fans.onlyfans.reauthenticate("acct_1")).result()).id

def sign_in(box):
    box.account("acct_1", SignsIn(after=3))
    box.fault(Latency(0.05), on="poll")
    print(blocking(box) if kind == "sync" else asyncio.run(awaited(box)))

if is_frozen_first == "True":
    with freeze_time("2026-01-01"), Sandbox() as box:
        sign_in(box)
else:
    with Sandbox() as box, freeze_time("2026-01-01"):
        sign_in(box)
print("stopped" if not box._thread.is_alive() else "running")
"""


@pytest.mark.parametrize("is_frozen_first", [True, False], ids=["frozen first", "frozen last"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_nor_does_one_hold_the_sandbox(kind: str, is_frozen_first: bool) -> None:
    assert python("-c", TOGETHER, kind, str(is_frozen_first), check=True).stdout.split() == ["acct_1", "stopped"]


FROZEN_AFTERWARDS = """
from fanscribe import Fanscribe, Polling
from fanscribe.sandbox import InstantClock, Sandbox, SignsIn
from freezegun import freeze_time

with Sandbox() as box:
    box.account("acct_1", SignsIn(after=1), signed_in=False)
    with Fanscribe(box.api_key, base_url=box.url, clock=InstantClock()) as fans:
        fans.onlyfans.account_status("acct_1")
        with freeze_time("2026-01-01"):
            clock = InstantClock()
            fans = Fanscribe(box.api_key, base_url=box.url, clock=clock)
            print(fans.onlyfans.reauthenticate("acct_1").result().id, sum(clock.slept) < 30)
"""


def test_an_end_is_not_put_before_its_start_by_a_clock_that_is_frozen_afterwards() -> None:
    """The dates of the sandbox are all of one clock."""
    assert python("-c", FROZEN_AFTERWARDS, check=True).stdout.split() == ["acct_1", "True"]


class _InSteps(Clock):
    """A clock of a user, which looks at the event in between."""

    async def async_sleep(self, seconds: float, wake: asyncio.Event) -> None:
        until = self.now() + seconds
        while not wake.is_set() and self.now() < until:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(wake.wait(), 0.01)


def test_a_clock_of_ones_own_may_look_at_the_event_and_wait_for_it_again(box: Sandbox) -> None:
    box.account("acct_1", SignsIn(after=2))

    async def main() -> str | None:
        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=QUICK, clock=_InSteps()) as fans:
            account: Account = await (await fans.onlyfans.reauthenticate("acct_1")).result()
            return account.id

    assert asyncio.run(main()) == "acct_1"


def test_greenlets_wait_side_by_side(box: Sandbox) -> None:
    """gevent replaces the modules of the standard library before anything else is imported."""
    for number in range(1, 5):
        box.account(f"acct_{number}", AsksForCode("246810"), SignsIn(after=2))
    script = f"""
from gevent import monkey
monkey.patch_all()
import gevent
from fanscribe import Fanscribe, Polling
asked = []

def ask(challenge):
    asked.append(challenge)
    while len(asked) < 4:
        gevent.sleep(0.01)
    return "246810"

with Fanscribe({box.api_key!r}, base_url={box.url!r}, polling=Polling(first=0.05, longest=0.1)) as fans:
    def sign_in(number):
        return fans.onlyfans.reauthenticate(f"acct_{{number}}").result(on_challenge=ask).id
    jobs = [gevent.spawn(sign_in, number) for number in range(1, 5)]
    gevent.joinall(jobs, timeout=30, raise_error=True)
    print(*(job.value for job in jobs))
"""

    assert python("-W", "ignore", "-c", script, check=True).stdout.split() == ["acct_1", "acct_2", "acct_3", "acct_4"]


@pytest.mark.skipif(sys.platform == "win32", reason="uvloop does not support Windows")
def test_another_event_loop_serves(box: Sandbox) -> None:
    import uvloop

    box.account("acct_1", AsksForCode("246810"), SignsIn(after=2))

    async def ask(challenge: Any) -> str:
        await asyncio.sleep(0)
        return "246810"

    async def main() -> Any:
        async with AsyncFanscribe(box.api_key, base_url=box.url, polling=QUICK) as fans:
            attempt = await fans.onlyfans.reauthenticate("acct_1")
            return (await attempt.result(on_challenge=ask)).id

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert runner.run(main()) == "acct_1"


@pytest.mark.parametrize(
    "call",
    [
        lambda fans: fans.onlyfans.accounts.list(),
        lambda fans: fans.request("GET", "/api/accounts"),
        lambda fans: fans.onlyfans.reauthenticate("acct_1"),
    ],
)
def test_without_asyncio_the_error_says_what_to_use(box: Sandbox, call: Callable[[Any], Any]) -> None:
    """As under trio, whose tasks run no event loop of asyncio."""
    coroutine = call(AsyncFanscribe(box.api_key, base_url=box.url))

    with pytest.raises(InvalidInput, match=r"needs a running asyncio event loop: under trio, call Fanscribe by trio"):
        coroutine.send(None)
    assert box.requests == []


def test_a_frozen_app_without_metadata_knows_the_version() -> None:
    script = """
import importlib.metadata

def version(name):
    raise importlib.metadata.PackageNotFoundError(name)

importlib.metadata.version = version
import fanscribe
print(fanscribe.__version__)
"""

    assert python("-c", script, check=True).stdout.strip() == fanscribe.__version__


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
@pytest.mark.parametrize("serialize", [pickle.dumps, copy.deepcopy])
def test_a_client_cannot_be_pickled_and_says_what_to_do(kind: Any, serialize: Callable[[Any], Any]) -> None:
    with pytest.raises(
        TypeError, match=r"Fanscribe cannot be pickled, .* create one in each process, .* attempt\.token"
    ):
        serialize(kind("the-key"))


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
@pytest.mark.parametrize("serialize", [pickle.dumps, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("path", ["onlyfans", "fanvue", "onlyfans.chats"])
def test_nor_can_a_platform_or_a_tag(kind: Any, serialize: Callable[[Any], Any], path: str) -> None:
    part = operator.attrgetter(path)(kind("the-key"))

    name = type(part).__name__
    with pytest.raises(TypeError, match=f"^{name} cannot be pickled or copied, .* create a client in each process"):
        serialize(part)


@pytest.mark.parametrize("kind", [Fanscribe, AsyncFanscribe])
@pytest.mark.parametrize("serialize", [pickle.dumps, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("way", ["pages", "items", "rows"])
def test_nor_can_an_iterator(kind: Any, serialize: Callable[[Any], Any], way: str) -> None:
    values = getattr(kind("the-key").onlyfans.chats.list, way)("acct_1")

    with pytest.raises(
        TypeError, match=r"^an iterator of an operation cannot be pickled or copied, .* create a client"
    ):
        serialize(values)


@pytest.mark.parametrize("serialize", [pickle.dumps, copy.copy, copy.deepcopy])
def test_nor_can_an_attempt(fans: Any, box: Sandbox, serialize: Callable[[Any], Any]) -> None:
    box.account("acct_1")
    attempt = fans.onlyfans.reauthenticate("acct_1")

    with pytest.raises(TypeError, match=r"Attempt cannot be pickled, .* attempt\.token, for resume\(token\)"):
        serialize(getattr(attempt, "_target", attempt))
