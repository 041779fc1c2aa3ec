"""The cost of waiting: `waits.py` prints the rows of a table. The provider answers in memory.

Times of waits are measured with a simulated clock, so they are exact and the same on every machine.
"""

import asyncio
import gc
import random
import statistics
import time
from pathlib import Path
from typing import Any

import httpx
from fanscribe import AsyncFanscribe, Fanscribe, Polling
from fanscribe.sandbox import InstantClock

ATTEMPTS = 500
WAITING = 10_000
POLLS = 1000
POLLS_BEFORE = 10
CALLS = 500
WORKING = {"state": "authenticating", "progress": "checking", "lastAttempt": None, "account": None}
SIGNED_IN = {"state": "authenticated", "progress": "signed_in", "account": {"id": "acct_1"}}
STARTED = {"success": True, "message": "started", "polling_url": "https://api.example/auth_1"}


class _Ends:
    """A provider that has signed in after so many seconds, and counts what it is asked."""

    def __init__(self, clock: InstantClock, after: float) -> None:
        self.requests = 0
        self._clock = clock
        self._at = clock.now() + after

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if request.method == "POST":
            return httpx.Response(200, json=STARTED)
        return httpx.Response(200, json=SIGNED_IN if self._clock.now() >= self._at else WORKING)


def _one(seconds: float, polling: Polling | None, chance: random.Random) -> tuple[float, int, float]:
    """How late one end was seen, how many requests that took, and how long the last pause was."""
    clock = InstantClock()
    # The moment falls anywhere between two polls.
    after = seconds * chance.uniform(0.9, 1.1)
    provider = _Ends(clock, after)
    with (
        httpx.Client(transport=httpx.MockTransport(provider)) as http,
        Fanscribe("a-key", http_client=http, clock=clock, polling=polling) as fans,
    ):
        fans.onlyfans.reauthenticate("acct_1").result()
    return clock.now() - after, provider.requests, clock.slept[-1]


def detection(seconds: float, polling: Polling | None = None) -> str:
    chance = random.Random(7)
    runs = [_one(seconds, polling, chance) for _ in range(ATTEMPTS)]
    delay, requests, pause = (statistics.mean(run[index] for run in runs) for index in range(3))
    return f"{delay:.1f} | {pause:.1f} | {delay / pause:.2f} x | {requests:.1f} | {requests / 2:.1f} x |"


async def memory() -> float:
    """Kilobytes of this process for each attempt that waits between two polls."""

    async def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=STARTED if request.method == "POST" else WORKING)

    polling = Polling(first=3600, longest=3600)
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http,
        AsyncFanscribe("a-key", http_client=http, polling=polling) as fans,
    ):
        # One of the probe's, and not one for each attempt.
        polled = asyncio.Event()

        def report(_: Any) -> None:
            polled.set()

        async def started(number: int) -> asyncio.Task[Any]:
            polled.clear()
            attempt = await fans.onlyfans.reauthenticate(f"acct_{number}")
            task = asyncio.create_task(attempt.result(timeout=None, on_status=report))
            await polled.wait()
            return task

        tasks = [await started(-number) for number in range(1, 50)]
        gc.collect()
        before = _resident()
        tasks += [await started(number) for number in range(WAITING)]
        gc.collect()
        used = _resident() - before
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return used / WAITING


def _resident() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def cpu() -> tuple[float, float]:
    """Seconds of this process for a thousand polls: of a wait, and of httpx alone, which reads the same answers."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=STARTED if request.method == "POST" else WORKING)

    spans: dict[str, list[float]] = {"ours": [], "httpx": []}
    with (
        httpx.Client(transport=httpx.MockTransport(answer)) as http,
        Fanscribe("a-key", http_client=http, clock=InstantClock()) as fans,
    ):
        for number in range(5):
            attempt = fans.onlyfans.reauthenticate(f"acct_{number}")
            for name, poll in (
                ("ours", lambda attempt=attempt: [attempt.status() for _ in range(POLLS)]),
                ("httpx", lambda: [http.get("https://api.example/auth_1").json() for _ in range(POLLS)]),
            ):
                start = time.process_time()
                poll()
                spans[name].append(time.process_time() - start)
    return min(spans["ours"]), min(spans["httpx"])


async def resumption() -> tuple[float, float]:
    """Milliseconds from the end of a re-authentication until 500 calls that waited for it are answered; the same 500 calls alone."""
    ended, expired = 0.0, {"error": "SESSION_EXPIRED:NEEDS_REAUTHENTICATION"}
    polls = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal ended, polls
        if request.method == "POST":
            return httpx.Response(200, json=STARTED)
        if "/authenticate/" in request.url.path:
            # Most calls are held back and not sent while it goes on, so that it lasts until all of them wait.
            polls += 1
            if polls < POLLS_BEFORE:
                return httpx.Response(200, json=WORKING)
            ended = time.perf_counter()
            return httpx.Response(200, json=SIGNED_IN)
        return httpx.Response(200, json={"data": []}) if ended else httpx.Response(400, json=expired)

    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http,
        AsyncFanscribe(
            "a-key", http_client=http, polling=Polling(first=0.05), on_session_expired="reauthenticate"
        ) as fans,
    ):

        async def called() -> None:
            await asyncio.gather(*(fans.onlyfans.chats.list("acct_1") for _ in range(CALLS)))

        await called()
        waited = time.perf_counter() - ended
        start = time.perf_counter()
        await called()
        return waited * 1000, (time.perf_counter() - start) * 1000


def main() -> None:
    print("| waiting for an end | seen after it, s | pause then, s | of the pause | requests | to the least possible |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for seconds in (5, 30, 120, 400):
        print(f"| after about {seconds} s | {detection(seconds)}")
    every_second = Polling(first=1, factor=1, longest=1)
    print(f"| after about 120 s, polled each second | {detection(120, every_second)}")
    ours, bare = cpu()
    print("\n| waiting | |")
    print("| --- | ---: |")
    print(f"| memory for each of {WAITING:,} waiting attempts, KB | {asyncio.run(memory()):.1f} |")
    print(f"| CPU for 1,000 polls, s | {ours:.2f} |")
    print(f"| the same with bare httpx, s | {bare:.2f} |")
    waited, alone = (min(spans) for spans in zip(*(asyncio.run(resumption()) for _ in range(5)), strict=True))
    print(f"| {CALLS} calls that waited for a re-authentication, answered after its end, ms | {waited:.0f} |")
    print(f"| the same calls where there is nothing to wait for, ms | {alone:.0f} |")


if __name__ == "__main__":
    main()
