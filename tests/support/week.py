"""A watch in a process of its own, for which a week takes seconds: it may be killed at any point, and its time goes on."""

import asyncio
import heapq
import itertools
import json
import mmap
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fanscribe import AsyncFanscribe, CodeChallenge, Polling, webhooks
from fanscribe._core.clock import Clock
from fanscribe.roster import Roster, WatchJournal

BEGINNING = datetime(2026, 3, 1, tzinfo=UTC)
SECRET = "whsec_of-the-week"


class SharedTime:
    """Seconds since the beginning, and a limit to them, in a file: a process that is killed leaves them behind."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(b"0".ljust(32) * 2)
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 64)

    def get(self) -> float:
        return float(self._memory[:32])

    def set(self, seconds: float) -> None:
        self._memory[:32] = f"{seconds:.6f}".encode().ljust(32)

    def get_limit(self) -> float:
        return float(self._memory[32:])

    def set_limit(self, seconds: float) -> None:
        self._memory[32:] = f"{seconds:.6f}".encode().ljust(32)

    def close(self) -> None:
        self._memory.close()


class LeapingClock(Clock):
    """Leaps to the next end of a sleep when nothing else is being done, and not beyond the limit."""

    def __init__(self, shared: SharedTime) -> None:
        self._shared = shared
        self._sleeps: list[tuple[float, int, asyncio.Event]] = []
        self._numbers = itertools.count()
        self.requests = 0

    def now(self) -> float:
        return self._shared.get()

    def random(self) -> float:
        return 0.5

    def utc_now(self) -> datetime:
        return BEGINNING + timedelta(seconds=self.now())

    async def async_sleep(self, seconds: float, wake: asyncio.Event) -> None:
        over = asyncio.Event()
        heapq.heappush(self._sleeps, (self.now() + seconds, next(self._numbers), over))
        waits = [asyncio.ensure_future(each.wait()) for each in (over, wake)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            over.set()
            for each in waits:
                each.cancel()

    async def leap(self) -> None:
        while True:
            if self.requests:
                await asyncio.sleep(0.001)
                continue
            for _ in range(50):
                await asyncio.sleep(0)
            if self.requests:
                continue
            while self._sleeps and self._sleeps[0][2].is_set():
                heapq.heappop(self._sleeps)
            if self._sleeps and self._sleeps[0][0] <= self._shared.get_limit():
                until, _, over = heapq.heappop(self._sleeps)
                self._shared.set(max(until, self.now()))
                over.set()
            else:
                await asyncio.sleep(0.001)


async def main(folder: Path) -> None:
    shared = SharedTime(folder / "time")
    clock = LeapingClock(shared)
    log = os.open(folder / "log", os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def write(**facts: Any) -> None:
        os.write(log, (json.dumps({"at": clock.now(), "process": os.getpid()} | facts) + "\n").encode())

    attempts: dict[str, str] = {}

    def on_start(job: Any, attempt: Any) -> None:
        attempts[job.account_id] = attempt.started_at.isoformat()

    async def ask(job: Any, challenge: Any) -> str | bool | None:
        """Answer as people do: a face check in three minutes, a code when it is there, or not at all."""
        write(event="asked", account=job.account_id, attempt=attempts[job.account_id])
        await clock.async_sleep(180, asyncio.Event())
        if not isinstance(challenge, CodeChallenge):
            return True
        code = folder / "code"
        return code.read_text() if code.exists() else None

    def count(by: int) -> None:
        clock.requests += by

    client = AsyncFanscribe(
        clock=clock,
        polling=Polling(settle=5),
        on_request=lambda event: count(1),
        on_response=lambda event: count(-1),
    )
    journal = WatchJournal(folder / "journal")
    keys = journal.deduplicator()
    leaping = asyncio.create_task(clock.leap())
    async with client as fans:
        roster = Roster(fans)
        async for event in roster.watch(every=1800, on_start=on_start, on_challenge=ask, journal=journal):
            write(
                event=event.kind,
                account=event.account_id,
                outcome=event.result and event.result.state,
                why=event.result and event.result.why,
            )
            for delivery in sorted(folder.glob("*.delivery")):  # noqa: ASYNC240 - a test of little files
                body, headers = json.loads(delivery.read_text())
                parsed = webhooks.parse(body.encode(), headers, SECRET)
                if keys.accept(parsed):
                    with keys.handling(parsed):
                        roster.report_session_expired(parsed.account_id)
                    write(event="handled", key=parsed.key)
    leaping.cancel()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
