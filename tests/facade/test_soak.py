"""Many attempts at once, and processes that are killed: every one ends as its script says."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from typing import Any

import pytest
from fanscribe import AsyncFanscribe, AuthenticationFailed, Fanscribe, Polling
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import (
    ErrorResponse,
    HtmlPage,
    InvalidJSON,
    ResetAfter,
    ResetBefore,
    Truncated,
    nulls,
    unknown_state,
)
from support.patience import PATIENCE, Child

# The scheduled workflow runs the whole of it: 2000.
ATTEMPTS = int(os.environ.get("FANSCRIBE_SOAK", "500"))
FAULTY, KILLS = ATTEMPTS // 10, ATTEMPTS // 10
MANY = Polling(first=2, longest=8, while_asking=2, code_grace=60, settle=0.2)
FAULTS = [
    HtmlPage(502),
    HtmlPage(524),
    InvalidJSON(),
    ErrorResponse(500),
    ResetBefore(),
    ResetAfter(),
    Truncated(),
    nulls(),
    unknown_state(),
]


def _script(number: int) -> tuple[Any, ...]:
    match number % 4:
        case 0:
            return (SignsIn(after=2),)
        case 1:
            return (AsksForCode("246810"), SignsIn(after=1))
        case 2:
            return (SignsIn(after=4),)
    return (Fails("SCRIPTED", "as scripted", after=2),)


def test_hundreds_of_attempts_at_once_end_as_their_scripts_say_though_a_tenth_of_the_answers_is_faulty() -> None:
    chance = random.Random(17)
    with Sandbox() as box:
        for number in range(ATTEMPTS):
            box.account(f"acct_{number}", *_script(number))
            box.account(f"fansly_acct_{number}", *_script(number))
        for number in range(FAULTY):
            box.fault(FAULTS[number % len(FAULTS)], on="poll", times=5, after=chance.randrange(ATTEMPTS * 3))

        ends = asyncio.run(_all(box))

        polls = sum(seen.method == "GET" for seen in box.requests)
        faulty = FAULTY * 5 - box.faults_left
        assert sum(seen.method == "POST" for seen in box.requests) == ATTEMPTS, "each attempt was started once"
    assert ends == Counter({"signed in": ATTEMPTS * 3 // 4, "SCRIPTED": ATTEMPTS // 4})
    assert faulty > polls / 12, "about a tenth of the answers"
    assert polls < ATTEMPTS * 8


async def _all(box: Sandbox) -> Counter[str]:
    gate = asyncio.Semaphore(50)
    async with AsyncFanscribe(box.api_key, base_url=box.url, polling=MANY, timeout=PATIENCE) as fans:

        async def one(number: int) -> str:
            platform, prefix = (fans.fansly, "fansly_acct") if number % 2 else (fans.onlyfans, "acct")
            async with gate:
                attempt = await platform.reauthenticate(f"{prefix}_{number}")
            try:
                account = await attempt.result(timeout=2 * PATIENCE, on_challenge=lambda challenge: "246810")
            except AuthenticationFailed as error:
                return error.code or error.message or ""
            assert account.id == f"{prefix}_{number}"
            return "signed in"

        ends = await asyncio.gather(*(one(number) for number in range(ATTEMPTS)))
    return Counter("SCRIPTED" if end == "as scripted" else end for end in ends)


# A process for each account that is asked for, forked from one that has imported everything and reached nobody.
_PARENT = """
import contextlib, json, os, sys
from fanscribe import ConnectionFailed, Fanscribe, Polling
url, key = sys.argv[1:]
for platform in ("onlyfans", "fansly"):
    with Fanscribe(key, base_url="http://127.0.0.1:9", max_retries=0) as fans, contextlib.suppress(ConnectionFailed):
        getattr(fans, platform).reauthenticate("fansly_acct_1" if platform == "fansly" else "acct_1")

def tell(*facts):
    # One write, which no other process gets between.
    os.write(1, (json.dumps([os.getpid(), *facts]) + "\\n").encode())

for line in sys.stdin:
    account_id = line.strip()
    if os.fork():
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        continue
    fans = Fanscribe(key, base_url=url, polling=Polling(first=0.02, longest=0.05, while_asking=0.02, settle=0.1))
    platform = fans.fansly if account_id.startswith("fansly") else fans.onlyfans
    attempt = platform.reauthenticate(account_id)
    tell(account_id, attempt.token)
    attempt.result(on_challenge=lambda challenge: "246810", on_status=lambda status: tell(type(status).__name__))
    os._exit(0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_process_that_is_killed_is_taken_up_from_its_last_token() -> None:
    chance = random.Random(23)
    # Whoever takes over polls at once, and the children in real time.
    with (
        Sandbox() as box,
        Fanscribe(box.api_key, base_url=box.url, clock=InstantClock()) as fans,
        Child(sys.executable, "-c", _PARENT, box.url, box.api_key, stdin=subprocess.PIPE) as parent,
    ):
        for number in range(KILLS):
            account_id = f"{'fansly_acct' if number % 2 else 'acct'}_{number}"
            box.account(account_id, AsksForCode("246810", after=3), SignsIn(after=3))
            parent.enter(account_id)
            # Those that were killed before may have told more than was listened to.
            reports = map(json.loads, iter(parent.out.next, ""))
            child, _, token = next(facts for facts in reports if account_id in facts)
            assert json.loads(token)["account"] == account_id
            for _ in range(chance.randrange(4)):
                next(facts for facts in reports if child in facts)
            os.kill(child, signal.SIGKILL)
            account = fans.resume(token).result(timeout=60, on_challenge=lambda challenge: "246810")
            assert account.id == account_id
        starts = sum(seen.method == "POST" for seen in box.requests)
    assert starts == KILLS, "nothing was started twice"
