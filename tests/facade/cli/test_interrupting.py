"""A signal while a request is in flight: what was started is told, and nothing else is waited for."""

import json
import os
import shlex
import signal
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn
from fanscribe.sandbox.faults import Latency
from support.patience import Child, until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")

QUICK = ("--poll", "0.2")
# The provider answers when the test is over, or not before the command has given up.
NEVER = Latency(600)
# Seconds: far less than a request may take, and more than a busy machine needs.
PROMPTLY = 20.0
STARTS = ("/reauthenticate", "/credentials", "/api/authenticate")
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


def _command(*arguments: object, env: dict[str, str]) -> Child:
    return Child(sys.executable, "-m", "fanscribe", *arguments, env={**os.environ, **env})


def _polls(box: Sandbox) -> int:
    return sum(seen.method == "GET" and "/api/authenticate/" in seen.path for seen in box.requests)


def _starts(box: Sandbox) -> int:
    return sum(seen.method != "GET" and seen.path.endswith(STARTS) for seen in box.requests)


@pytest.fixture
def arguments(tmp_path: Path, box: Sandbox) -> Any:
    """The arguments of each command that starts attempts, for an account that does not sign in."""
    box.account("acct_1", SignsIn(after=100_000), signed_in=False)
    (tmp_path / "password").write_text("hunter2")
    plan = tmp_path / "plan.csv"
    plan.write_text("account,method\nacct_1,reauthenticate\n")
    login = ("--email", "jo@example.com", "--password-file", tmp_path / "password", "--yes", *QUICK)
    return {
        "switch": ("switch", "acct_1", *login),
        "connect": ("connect", "onlyfans", "--name", "Kim", *login),
        "reauth": ("reauth", "acct_1", *QUICK),
        "rotate": ("rotate", plan, "--yes", *QUICK),
        "watch": ("watch", *QUICK),
    }


OPERATIONS: dict[str, Any] = {
    "switch": "switch",
    "connect": "connect",
    "reauth": "reauthenticate",
    "rotate": "reauthenticate",
    "watch": "reauthenticate",
}


@pytest.mark.parametrize("command", ["switch", "connect", "reauth", "rotate"])
def test_a_start_that_is_answered_after_the_signal_is_reported(
    box: Sandbox, env: Any, arguments: Any, command: str
) -> None:
    box.fault(Latency(1.0), on=OPERATIONS[command])
    with _command(*arguments[command], env=env) as child:
        until(lambda: _starts(box), "a start")
        child.send(signal.SIGTERM)

        assert child.wait() == 128 + signal.SIGTERM
        err = child.err.rest()
    [attempt] = box._state.attempts
    [line] = [shlex.split(each) for each in err.splitlines() if each.startswith("  fanscribe ")]
    if command == "rotate":
        assert line[1] == "rotate"
    else:
        assert (line[1], json.loads(line[2])["attempt"]) == ("resume", attempt)


def test_a_start_that_is_answered_after_the_signal_is_in_the_json(box: Sandbox, env: Any, arguments: Any) -> None:
    box.account("acct_2", AsksForCode("135791"), signed_in=False)
    box.fault(Latency(1.0), on="reauthenticate")
    with _command("reauth", "acct_1", "acct_2", "--json", *QUICK, env=env) as child:
        until(lambda: _starts(box) == 2, "both starts")
        child.send(signal.SIGTERM)
        child.wait()
        events = [json.loads(line) for line in child.out.rest().splitlines()]

    [interrupted] = [event for event in events if event["event"] == "interrupted"]
    assert set(interrupted["open"]) == {"acct_1", "acct_2"}
    assert {json.loads(token)["attempt"] for token in interrupted["open"].values()} == set(box._state.attempts)


@pytest.mark.parametrize("command", ["switch", "connect", "reauth", "rotate"])
def test_a_start_without_an_answer_is_unknown_and_a_second_signal_ends_the_wait_for_it(
    box: Sandbox, env: Any, arguments: Any, command: str
) -> None:
    box.fault(NEVER, on=OPERATIONS[command])
    with _command(*arguments[command], "--json", env=env) as child:
        until(lambda: _starts(box), "a start")
        sent_at = time.monotonic()
        child.send(signal.SIGTERM)
        lines = iter(child.err.next, "")
        assert any("Waiting up to 30 s for the response to P" in line for line in lines)
        child.send(signal.SIGTERM)

        assert child.wait() == 128 + signal.SIGTERM
        assert time.monotonic() - sent_at < PROMPTLY
        events = [json.loads(line) for line in child.out.rest().splitlines()]
        err = child.err.rest()

    key = "new onlyfans account Kim" if command == "connect" else "acct_1"
    assert events[-2]["outcome"] == "unknown"
    assert "check the account" in events[-2]["why"]
    assert events[-1] == {"event": "interrupted", "open": {}, "unknown": [key]}
    assert "Traceback" not in err


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_any_second_signal_ends_the_wait_for_a_start(
    box: Sandbox, env: Any, arguments: Any, number: signal.Signals
) -> None:
    box.fault(NEVER, on="reauthenticate")
    with _command(*arguments["rotate"], env=env) as child:
        until(lambda: _starts(box), "a start")
        sent_at = time.monotonic()
        child.send(number)
        lines = iter(child.err.next, "")
        assert any("again to exit" in line for line in lines)
        child.send(number)

        assert child.wait() == 128 + number
        assert time.monotonic() - sent_at < PROMPTLY
        err = child.err.rest()
    assert "acct_1 unknown: interrupted before the response: the start request may have arrived" in err
    assert "fanscribe rotate" in err
    assert "Traceback" not in err
    assert "never retrieved" not in err


def _is_poll(seen: Any) -> bool:
    return seen.method == "GET" and "/api/authenticate/" in seen.path


@pytest.mark.parametrize("command", ["switch", "reauth", "rotate", "watch"])
def test_no_signal_waits_for_a_poll(box: Sandbox, env: Any, arguments: Any, command: str) -> None:
    box.fault(NEVER, on="poll")
    with _command(*arguments[command], env=env) as child:
        until(lambda: _polls(box), "a poll")
        sent_at = time.monotonic()
        child.send(signal.SIGTERM)

        assert child.wait() == (0 if command == "watch" else 128 + signal.SIGTERM)
        assert time.monotonic() - sent_at < PROMPTLY
        err = child.err.rest()
    assert "To continue:" in err
    assert "Traceback" not in err
    assert "never retrieved" not in err
