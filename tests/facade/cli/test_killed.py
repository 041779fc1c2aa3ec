"""`rotate` is killed at any point, again and again: nothing is sent twice, and nothing is lost."""

import os
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe import Fanscribe
from fanscribe.roster import JobState, Journal, Roster, StartDecision, Switch, read_plan
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from fanscribe.sandbox.faults import HtmlPage, Latency, ResetAfter, ResetBefore, TooManyRequests, Truncated
from support.patience import PATIENCE, Child, until

# The whole of it, by hand: FANSCRIBE_KILLS=50 FANSCRIBE_KILLED_ACCOUNTS=500.
ACCOUNTS = int(os.environ.get("FANSCRIBE_KILLED_ACCOUNTS", "60"))
KILLS = int(os.environ.get("FANSCRIBE_KILLS", "5"))
CODE = "135791"


@pytest.fixture
def box() -> Iterator[Sandbox]:
    """A sandbox of this test's own: all of its requests end."""
    with Sandbox() as own:
        yield own


def _taken(box: Sandbox) -> Counter[str]:
    """Count how often the provider accepted the credentials of each account."""
    return Counter(attempt.account.id for attempt in box._state.attempts.values())


def _drain(box: Sandbox) -> None:
    """Wait until all requests of the killed processes have taken effect."""
    # Whoever connects last is served last.
    httpx.get(f"{box.url}/api/accounts", timeout=PATIENCE)
    state = box._server.server_state
    until(lambda: not state.connections and not state.tasks, "the end of every request")


def _faults(box: Sandbox, chance: random.Random) -> None:
    kinds: list[tuple[Any, Any]] = [
        (Latency(0.3), "switch"),
        (ResetAfter(), "switch"),
        (ResetBefore(), "switch"),
        (HtmlPage(502), "switch"),
        (TooManyRequests(0.1), "switch"),
        (HtmlPage(522), "poll"),
        (Truncated(), "poll"),
        (ResetBefore(), "poll"),
    ]
    for _ in range(ACCOUNTS // 4):
        fault, operation = chance.choice(kinds)
        box.fault(fault, on=operation, after=chance.randrange(ACCOUNTS))


def test_a_rotation_that_is_killed_again_and_again_sends_nothing_twice_and_loses_nothing(
    box: Sandbox, tmp_path: Path
) -> None:
    chance = random.Random(15)
    lines = ["account,method,email,password"]
    for number in range(ACCOUNTS):
        kind = [Fails()] if number % 17 == 3 else [AsksForCode(CODE)] if number % 11 == 5 else [SignsIn(after=2)]
        box.account(f"acct_{number}", *kind)
        lines.append(f"acct_{number},email_password,jo{number}@example.com,the-password-{number}")
    plan = tmp_path / "plan.csv"
    plan.write_text("\n".join(lines))
    (tmp_path / "code").write_text(CODE)
    _faults(box, chance)
    env = {**os.environ, "FANSCRIBE_API_KEY": box.api_key, "FANSCRIBE_BASE_URL": box.url}
    arguments = ["rotate", str(plan), "--yes", "--no-input", "--poll", "0.3", "--concurrency", str(max(4, KILLS // 3))]

    killed = 0
    while killed < KILLS:
        before = len(box.requests)
        with Child(sys.executable, "-m", "fanscribe", *arguments, env=env) as child:
            until(lambda: not child.runs or len(box.requests) > before, "a request")  # noqa: B023 - it is called at once
            time.sleep(chance.uniform(0, 0.6))
            killed += child.runs
            if child.kill() >= 0:
                break

    _drain(box)
    taken = _taken(box)
    assert set(taken.values()) == {1}, "no credentials are sent twice"

    def decide(job: Any, status: Any) -> StartDecision:
        """Decide as a person who knows what happened."""
        in_doubt.add(job.key)
        return "wait" if taken[job.key] else "send"

    jobs, in_doubt = read_plan(plan), set[str]()
    with (
        Journal(tmp_path / "plan.csv.journal") as journal,
        Fanscribe(box.api_key, base_url=box.url, clock=InstantClock()) as fans,
    ):
        box._app._faults.clear()
        outcomes = list(
            Roster(fans).rotate(
                jobs, journal=journal, on_challenge=lambda job, challenge: CODE, on_unknown=decide, timeout=600
            )
        )

    assert _taken(box) == {job.key: 1 for job in jobs}
    states = {outcome.job.key: outcome.state for outcome in outcomes}
    for job in jobs:
        assert isinstance(job, Switch)
        number = int(job.account_id.removeprefix("acct_"))
        expected = {JobState.FAILED} if number % 17 == 3 else {JobState.SIGNED_IN}
        # Who waits for an account without its attempt cannot answer what it asks for, nor know since when it is signed in.
        unseen = {JobState.UNKNOWN} if job.key in in_doubt and number % 17 != 3 else set()
        assert states[job.key] in expected | unseen, job.key
    print(f"killed {killed} times: {Counter(states.values())}")
