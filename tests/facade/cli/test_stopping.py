"""Every command stops when it is told to: whatever its peers hold back, with the terminal as it was, and with what it has started."""

import asyncio
import contextlib
import json
import os
import re
import select
import shlex
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest
from fanscribe import CodeChallenge, webhooks
from fanscribe.cli import limited_connection, servers, streams
from fanscribe.cli.answers import CommandAnswerer
from fanscribe.cli.context import CommandContext
from fanscribe.roster import Reauthenticate
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn
from support.deliveries import CURRENT, MESSAGE, send
from support.patience import PATIENCE, Child, until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals, and no SIGTERM")

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asks what a thread waits for")
CODE = "135791"
QUICK = ("--poll", "0.2")
# Seconds to stop: what is received may end, what was accepted is handled, and nothing else is waited for.
STOPS_WITHIN = 15.0
SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)
HEAD = b"POST / HTTP/1.1\r\nHost: x\r\n"
HELD_BACK = {
    "nothing": b"",
    "half a line": b"POST / HT",
    "half the headers": HEAD + b"Signatu",
    "half a body": HEAD + b'Content-Length: 100\r\n\r\n{"eve',
    "a body after 100-continue": HEAD + b"Expect: 100-continue\r\nContent-Length: 100\r\n\r\n",
    "half a chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\n20\r\n{",
    "an idle connection": HEAD + b"Content-Length: 1\r\n\r\nx",
    "half of a second request": HEAD + b"Content-Length: 1\r\n\r\nx" + HEAD + b'Content-Length: 9\r\n\r\n{"',
}


def _command(*arguments: object, env: dict[str, str], **options: Any) -> Child:
    return Child(sys.executable, "-m", "fanscribe", *arguments, env={**os.environ, **env}, **options)


@pytest.fixture(params=["webhooks", "watch"])
def receiver(request: pytest.FixtureRequest, env: dict[str, str], box: Sandbox, tmp_path: Path) -> Iterator[Any]:
    """A command that receives webhooks, and its address."""
    (tmp_path / "secret").write_text(CURRENT)
    port = "--port" if request.param == "webhooks" else "--webhooks"
    with _command(request.param, port, "0", "--secret-file", tmp_path / "secret", env=env) as child:
        url = urlsplit(child.err.next().partition("Listening on ")[2].rstrip(".\n"))
        yield child, (url.hostname, url.port)


def _drip(connection: socket.socket, stopped: threading.Event) -> None:
    """Send a byte of a header now and then, for ever."""
    with contextlib.suppress(OSError):
        while not stopped.wait(0.1):
            connection.sendall(b"x")


def test_sigterm_ends_a_receiver_whatever_its_peers_hold_back(receiver: Any) -> None:
    child, address = receiver
    with contextlib.ExitStack() as peers:
        for held in HELD_BACK.values():
            peers.enter_context(socket.create_connection(address, timeout=PATIENCE)).sendall(held)
        dripping = peers.enter_context(socket.create_connection(address, timeout=PATIENCE))
        dripping.sendall(HEAD + b"X-Long: ")
        stopped = threading.Event()
        peers.callback(stopped.set)
        threading.Thread(target=_drip, args=(dripping, stopped), daemon=True).start()
        assert send(f"http://{address[0]}:{address[1]}/", MESSAGE).status == 200, "the others are served meanwhile"
        sent_at = time.monotonic()
        child.send(signal.SIGTERM)

        assert child.wait() == 0
        assert time.monotonic() - sent_at < STOPS_WITHIN
    assert "Traceback" not in child.err.rest()


def _served(use: Callable[[tuple[str, int]], Any]) -> Any:
    """Call a function with the address of an endpoint in this process, in a thread."""

    class RecordingContext(CommandContext):
        def note(self, text: str) -> None:
            notes.append(text)

    notes: list[str] = []

    async def handle(event: webhooks.Event) -> None:
        pass

    async def main() -> Any:
        context, keys = RecordingContext(None, None, as_json=False, no_input=True), webhooks.Deduplicator()
        async with servers.receive_webhooks(context, [CURRENT], handle, keys, host="127.0.0.1", port=0):
            url = urlsplit(notes[0].partition("Listening on ")[2].rstrip("."))
            return await asyncio.to_thread(use, (str(url.hostname), url.port or 0))

    return asyncio.run(main())


@pytest.mark.parametrize("held", HELD_BACK.values(), ids=HELD_BACK)
def test_a_request_has_a_limited_time(held: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_connection, "REQUEST_TIMEOUT", 0.1)

    def hold(address: tuple[str, int]) -> bytes:
        with socket.create_connection(address, timeout=PATIENCE) as connection:
            connection.sendall(held)
            with contextlib.suppress(ConnectionResetError):
                while connection.recv(4096):
                    pass
            return b"closed"

    assert _served(hold) == b"closed"


def test_connections_beyond_the_limit_are_closed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_connection, "MAX_CONNECTIONS", 2)

    def connect(address: tuple[str, int]) -> int:
        with contextlib.ExitStack() as peers:
            connections = [peers.enter_context(socket.create_connection(address, timeout=PATIENCE)) for _ in range(5)]
            open_ones = set(connections)
            until(lambda: len(open_ones) <= 2 or _drop_closed(open_ones), "the end of those that are too many")
            return len(open_ones)

    assert _served(connect) == 2


def _drop_closed(connections: set[socket.socket]) -> bool:
    readable = select.select(list(connections), [], [], 0.1)[0]
    connections.difference_update(readable)
    return False


# Terminals.


@pytest.fixture
def terminal_of() -> Any:
    from support.terminal import Terminal

    return Terminal


def _prepare(command: str, box: Sandbox, folder: Path) -> tuple[list[str], str]:
    """Return the arguments of a command, and what it shows when an attempt is open."""
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1), signed_in=False)
    (folder / "password").write_text("hunter2-of-the-signals")
    plan = folder / "plan.csv"
    plan.write_text("account,method,email,password\nacct_1,email_password,jo@example.com,hunter2-of-the-signals\n")
    return {
        "reauth": (["reauth", "acct_1", *QUICK], "code by text message"),
        "switch": (
            [
                "switch",
                "acct_1",
                "--email",
                "jo@example.com",
                "--password-file",
                str(folder / "password"),
                "-y",
                *QUICK,
            ],
            "code by text message",
        ),
        "rotate": (["rotate", str(plan), "--yes", *QUICK], "code by text message"),
        "watch": (
            ["watch", "--challenges", str(folder / "challenges"), "--journal", str(folder / "journal"), *QUICK],
            "code_challenge",
        ),
    }[command]


@pytest.mark.parametrize("command", ["reauth", "switch", "rotate", "watch"])
@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_a_signal_restores_the_terminal_and_prints_how_to_continue(
    box: Sandbox, env: Any, tmp_path: Path, terminal_of: Any, command: str, number: signal.Signals
) -> None:
    arguments, shown = _prepare(command, box, tmp_path)
    with terminal_of(*arguments, env=env, size=(40, 400)) as terminal:
        terminal.until(shown)
        if command != "watch":
            until(lambda: not terminal.echoes, "a prompt without echo")
        terminal.send(number)
        code = terminal.end()
        assert terminal.echoes
        assert not terminal.screen.cursor.hidden
    assert code == (0 if command == "watch" else 128 + number)
    [line] = re.findall(r"^ +fanscribe (.*)$", terminal.text, re.MULTILINE)

    assert shlex.split(line)[0] == {"rotate": "rotate", "watch": "watch"}.get(command, "resume")
    assert len([seen for seen in box.requests if seen.path.endswith(("/reauthenticate", "/credentials"))]) == 1


def test_a_password_prompt_leaves_the_echo_on_after_sigterm(
    box: Sandbox, env: Any, tmp_path: Path, terminal_of: Any
) -> None:
    with terminal_of("switch", "acct_1", "--email", "jo@example.com", env=env) as terminal:
        terminal.until("Password:")
        until(lambda: not terminal.echoes, "a prompt without echo")
        terminal.send(signal.SIGTERM)
        assert terminal.end() == 128 + signal.SIGTERM
        assert terminal.echoes

    assert box.requests == []


def test_a_closed_terminal_ends_the_command(box: Sandbox, env: Any, tmp_path: Path, terminal_of: Any) -> None:
    box.account("acct_1", AsksForCode(CODE))
    with terminal_of("reauth", "acct_1", *QUICK, env=env) as terminal:
        terminal.until("code by text message")

        assert terminal.hang_up() == 128 + signal.SIGHUP


def test_two_signals_are_no_more_than_one(box: Sandbox, env: Any, tmp_path: Path, terminal_of: Any) -> None:
    """A service manager may send SIGTERM and SIGHUP, and a shell SIGHUP after that of its terminal."""
    arguments, shown = _prepare("rotate", box, tmp_path)
    with terminal_of(*arguments, env=env, size=(40, 400)) as terminal:
        terminal.until(shown)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGTERM):
            terminal.send(number)
        # Those that arrive together come in the order of their numbers.
        assert terminal.end() in (128 + signal.SIGTERM, 128 + signal.SIGHUP)
        assert (terminal.echoes, terminal.screen.cursor.hidden) == (True, False)

    assert "fanscribe rotate" in terminal.text


@pytest.mark.parametrize("command", ["watch", "webhooks", "reauth"])
def test_where_ctrl_c_is_ignored_sigterm_stops_and_the_command_says_so(
    box: Sandbox, env: Any, tmp_path: Path, command: str
) -> None:
    box.account("acct_1", SignsIn(after=100_000), signed_in=False)
    arguments = {
        "watch": ("watch",),
        "webhooks": ("webhooks", "--port", "0", "--unsigned"),
        "reauth": ("reauth", "acct_1", *QUICK),
    }[command]
    script = "trap '' INT; exec \"$@\""
    own = ("/bin/sh", "-c", script, "sh", sys.executable, "-m", "fanscribe", *arguments)
    with Child(*own, env={**os.environ, **env}) as child:
        lines = iter(child.err.next, "")
        assert any(f"SIGTERM: kill {child.process.pid}" in line for line in lines)
        child.send(signal.SIGINT)
        with pytest.raises(subprocess.TimeoutExpired):
            child.process.wait(0.5)
        child.send(signal.SIGTERM)

        assert child.wait() == (143 if command == "reauth" else 0)


@pytest.mark.skipif(sys.platform != "linux", reason="asks how much is in a pipe")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_reader_that_does_not_read_keeps_no_command_from_its_end(
    box: Sandbox, env: Any, number: signal.Signals
) -> None:
    import fcntl
    import termios

    for account in range(1000):
        box.account(f"acct_{account}", signed_in=True)
    command = [sys.executable, "-m", "fanscribe", "accounts", "--json"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **env}
    ) as process:
        assert process.stdout is not None
        pipe, size = process.stdout, bytes(4)
        try:
            until(
                lambda: int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, size), sys.byteorder) > 60_000, "a full pipe"
            )
            process.send_signal(number)

            assert process.wait(PATIENCE) == 128 + number
        finally:
            process.kill()


# Terminals that Ctrl-S has stopped.

CTRL_S, CTRL_Q = b"\x13", b"\x11"


def _stop(terminal: Any) -> None:
    """Stop a terminal, until it takes nothing more."""
    terminal.press(CTRL_S)
    until(lambda: not terminal.takes_output(), "a terminal that is stopped")


@LINUX
@pytest.mark.parametrize("number", [None, *SIGNALS], ids=lambda number: number.name if number else "end")
def test_a_stopped_terminal_keeps_no_command_from_its_end(
    box: Sandbox, env: Any, terminal_of: Any, number: signal.Signals | None
) -> None:
    box.account("acct_1", *([] if number else [SignsIn(after=20)]), *([AsksForCode(CODE)] if number else []))
    with terminal_of("reauth", "acct_1", *QUICK, env=env) as terminal:
        terminal.until("code by text message" if number else "signing in|polls")
        _stop(terminal)
        if number is not None:
            terminal.send(number)

        assert terminal.wait() == (128 + number if number else 0)
        terminal.end()
        assert not terminal.screen.cursor.hidden
        assert ("fanscribe resume" if number else "acct_1 signed in") in terminal.text


@LINUX
def test_a_terminal_that_goes_on_shows_what_it_has_missed(box: Sandbox, env: Any, terminal_of: Any) -> None:
    box.account("acct_1", AsksForCode(CODE, after=10), SignsIn(after=1))
    with terminal_of("reauth", "acct_1", *QUICK, env=env) as terminal:
        terminal.until("signing in|polls")
        _stop(terminal)
        until(lambda: not terminal.echoes, "a question")
        terminal.press(CTRL_Q)
        terminal.until("code by text message")
        terminal.enter(CODE)
        assert terminal.end() == 0


# Silent pipes.


@contextlib.contextmanager
def _waiting_for_a_code(env: dict[str, str], *arguments: object) -> Iterator[Child]:
    command = ("reauth", "acct_1", "--code-file", "-", "--json", *QUICK, *arguments)
    with _command(*command, env=env, stdin=subprocess.PIPE) as child:
        yield child


def _outcome(child: Child, account: str, name: str = "outcome") -> str:
    for line in iter(child.out.next, ""):
        event = json.loads(line)
        if event["event"] == name and event["account"] == account:
            return str(event["outcome"])
    raise AssertionError(f"no outcome: {child.err.rest()}")


@LINUX
def test_a_command_with_a_silent_pipe_obeys_sigterm(box: Sandbox, env: Any) -> None:
    box.account("acct_1", AsksForCode(CODE))
    with _waiting_for_a_code(env) as child:
        until(lambda: len(box.requests) >= 2 and _is_waiting_for_input(child.process.pid), "a thread that reads")
        child.send(signal.SIGTERM)

        assert child.wait() == 128 + signal.SIGTERM


def test_a_silent_pipe_is_given_up_when_the_time_is_over(box: Sandbox, env: Any) -> None:
    box.account("acct_1", AsksForCode(CODE))
    with _waiting_for_a_code(env, "--timeout", "2") as child:
        assert _outcome(child, "acct_1") == "open"
        assert child.wait() == 3


@LINUX
def test_a_code_may_come_late_through_a_pipe(box: Sandbox, env: Any) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    with _waiting_for_a_code(env) as child:
        until(lambda: _is_waiting_for_input(child.process.pid), "a thread that reads")
        child.enter(CODE)

        assert _outcome(child, "acct_1") == "signed_in"
        assert child.wait() == 0


@LINUX
@pytest.mark.parametrize(
    "arguments",
    [
        ("switch", "acct_1", "--email", "jo@example.com", "--password-file", "-", "--yes"),
        ("call", "onlyfans.authentication.start", "password@-"),
        ("webhooks", "--port", "0", "--secret-file", "-"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_that_waits_for_a_secret_obeys_sigterm(box: Sandbox, env: Any, arguments: Any) -> None:
    with _command(*arguments, env={**env, "PYTHONVERBOSE": ""}, stdin=subprocess.PIPE) as child:
        until(lambda: _is_waiting_for_input(child.process.pid), "a thread that reads")
        child.send(signal.SIGTERM)

        assert child.wait() == (0 if arguments[0] == "webhooks" else 128 + signal.SIGTERM)
    assert box.requests == []


def _is_waiting_for_input(pid: int) -> bool:
    """Return whether a thread of a process is blocked in reading a pipe."""
    with contextlib.suppress(OSError):
        return any("pipe_read" in (each / "wchan").read_text() for each in Path(f"/proc/{pid}/task").iterdir())
    return False


# Commands that answer.


def _is_running(pid: int) -> bool:
    """Return whether a process exists, and is more than a record that nobody has collected."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path("/proc/self").exists()


def _asking(folder: Path, then: str) -> tuple[str, Path]:
    """Return a command that starts a process which outlives it and ignores SIGTERM, and the file with its id."""
    pids = folder / "pid"
    script = folder / "ask.sh"
    script.write_text(
        f"#!/bin/sh\n(trap '' TERM; exec sleep 1000) &\necho $! > {pids}.new\nmv {pids}.new {pids}\n{then}\n"
    )
    script.chmod(0o755)
    return str(script), pids


def test_a_command_that_has_answered_leaves_no_grandchildren(box: Sandbox, env: Any, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    ask, pids = _asking(tmp_path, f"echo {CODE}")
    with _command("watch", "--ask", ask, *QUICK, env=env) as child:
        lines = iter(child.out.next, "")
        found = any('"outcome": "signed_in"' in line for line in lines)
        assert found, "its output is read, although a grandchild has it as well"
        assert not _is_running(int(pids.read_text()))


@pytest.mark.parametrize("command", ["rotate", "watch"])
def test_a_process_that_has_left_the_session_of_a_command_delays_nothing(
    box: Sandbox, env: Any, tmp_path: Path, command: str
) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    (tmp_path / "plan.csv").write_text("account,method\nacct_1,reauthenticate\n")
    ask, pids = tmp_path / "ask.sh", tmp_path / "pid"
    ask.write_text(
        f"#!/bin/sh\nsetsid sh -c 'echo $$ > {pids}; exec sleep 1000' 2> /dev/null &\nwhile ! [ -s {pids} ]; do :; done\necho {CODE}\n"
    )
    ask.chmod(0o755)
    arguments = ["rotate", tmp_path / "plan.csv", "--yes"] if command == "rotate" else ["watch"]
    try:
        with _command(*arguments, "--ask", ask, *QUICK, "--json", env=env) as child:
            assert _outcome(child, "acct_1", "ended" if command == "watch" else "outcome") == "signed_in"
            if command == "watch":
                child.send(signal.SIGTERM)

            assert child.wait() == 0
            assert "Traceback" not in child.err.rest()
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(pids.read_text()), signal.SIGKILL)


def test_a_command_that_is_given_up_while_it_starts_leaves_no_grandchildren(tmp_path: Path) -> None:
    ask, pids = _asking(tmp_path, "sleep 1000")

    async def main() -> None:
        answer = CommandAnswerer(ask, print).answer(Reauthenticate("acct_1"), CodeChallenge("sms", hint="42"))
        asking = asyncio.create_task(answer)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        # Without the event loop, so that the command has started for itself and not yet for asyncio.
        until(pids.exists, "the command")
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking

    asyncio.run(main())
    until(lambda: not _is_running(int(pids.read_text())), "its end")


def test_a_watch_that_stops_leaves_no_grandchildren(box: Sandbox, env: Any, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(CODE))
    ask, pids = _asking(tmp_path, "sleep 1000")
    with _command("watch", "--ask", ask, *QUICK, env=env) as child:
        until(pids.exists, "the command")
        child.send(signal.SIGTERM)

        assert child.wait() == 0
        assert not _is_running(int(pids.read_text()))


def _full_pipe() -> tuple[int, int]:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(writing, b"x" * 4096)
    os.set_blocking(writing, True)
    return reading, writing


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot wait for a pipe")
def test_a_note_that_nobody_reads_is_kept_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """An event loop writes it."""
    reading, writing = _full_pipe()
    guard, waited = streams.GuardedFile(writing, "the notes"), list[float]()
    guard.is_deferrable = True
    monkeypatch.setattr(guard, "_is_writable", lambda seconds=1.0: waited.append(seconds))
    monkeypatch.setattr(guard, "_write_kept", lambda: None)

    assert guard.write(b"a note\n") == len(b"a note\n")

    assert waited == [0.0]
    os.close(reading)
    os.close(writing)


def test_the_end_waits_ten_seconds_for_a_reader_that_is_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow:
        """Writes a byte a second."""

        seconds = 0.0

        def join(self, timeout: float) -> None:
            self.seconds += timeout
            del guard._kept[:1]

    slow, guard = Slow(), streams.GuardedFile(1, "the notes")
    guard._keeper, guard._kept = slow, bytearray(1000)  # type: ignore[assignment]
    monkeypatch.setattr(streams, "_resume_output", lambda descriptor: False)
    monkeypatch.setattr(streams, "time", SimpleNamespace(monotonic=lambda: slow.seconds))

    guard.finish()

    assert slow.seconds == 10
