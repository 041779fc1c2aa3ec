"""`watch` as a service: its events, the ways to answer challenges, and how it ends."""

import contextlib
import hashlib
import hmac
import json
import os
import signal
import socket
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn
from fanscribe.sandbox.faults import HtmlPage
from support.patience import PATIENCE, Child, until

CODE = "135791"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at SIGTERM without asking it")


class Service:
    """The running command, and the events it has written."""

    def __init__(self, child: Child) -> None:
        self.child = child
        self.written: list[dict[str, Any]] = []

    def until(self, event: str, **facts: Any) -> dict[str, Any]:
        while line := self.child.out.next():
            self.written.append(json.loads(line))
            if self.written[-1]["event"] == event and facts.items() <= self.written[-1].items():
                return self.written[-1]
        raise AssertionError(f"not written: {event} {facts}; {self.written}; {self.child.err.rest()}")

    def stop(self) -> int:
        self.child.send(signal.SIGTERM)
        return self.child.wait()


@pytest.fixture
def watch(env: dict[str, str]) -> Iterator[Callable[..., Service]]:
    with contextlib.ExitStack() as running:

        def start(*arguments: object, **more: str) -> Service:
            command = (sys.executable, "-m", "fanscribe", "watch", "--poll", "0.1", *arguments)
            return Service(running.enter_context(Child(*command, env={**os.environ, **env, **more})))

        yield start


def test_events_are_written_as_json_lines_and_sigterm_ends_it(box: Sandbox, watch: Any) -> None:
    box.account("acct_1", SignsIn(after=2))
    service = watch()
    ended = service.until("ended", account="acct_1")

    assert (ended["outcome"], ended["seconds"] >= 0) == ("signed_in", True)
    assert [each["event"] for each in service.written if each["event"] != "status"] == [
        "listed",
        "listed",
        "session_expired",
        "started",
        "ended",
    ]
    assert all(each["at"].endswith("+00:00") for each in service.written)
    assert service.stop() == 0


def test_a_command_answers_and_never_sees_the_key(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(CODE, hint="42"), SignsIn(after=1))
    script = tmp_path / "ask.py"
    script.write_text(
        f"import json, os, sys\njson.dump(dict(os.environ), open({str(tmp_path / 'seen')!r}, 'w'))\nprint({CODE!r})\n"
    )
    service = watch("--ask", f"{sys.executable} {script}")

    assert service.until("ended")["outcome"] == "signed_in"
    seen = json.loads((tmp_path / "seen").read_text())
    environment = {name: seen.get(f"FANSCRIBE_{name}") for name in ("ACCOUNT", "PLATFORM", "STATUS", "CHANNEL", "HINT")}
    assert environment == {
        "ACCOUNT": "acct_1",
        "PLATFORM": "onlyfans",
        "STATUS": "code_challenge",
        "CHANNEL": "sms",
        "HINT": "42",
    }
    assert box.api_key not in seen.values()
    assert CODE not in json.dumps(service.written)


def test_a_command_that_fails_gives_up_and_the_attempt_stays_open(box: Sandbox, watch: Any) -> None:
    box.account("acct_1", AsksForCode(CODE))
    ended = watch("--ask", "false").until("ended")

    assert (ended["outcome"], ended["why"]) == ("open", "waiting for a code by text message")


def test_a_challenge_is_written_to_a_file_and_answered_by_another(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(CODE, hint="42"), SignsIn(after=1))
    folder = tmp_path / "challenges"
    service = watch("--challenges", folder)
    service.until("status", status="code_challenge")
    asked = folder / "acct_1.json"
    until(lambda: asked.exists() and asked.read_text().endswith("}"), "the challenge")
    assert stat.S_IMODE(asked.stat().st_mode) == 0o600
    assert json.loads(asked.read_text())["hint"] == "42"
    (folder / "acct_1.answer").write_text(f"{CODE}\n")

    assert service.until("ended")["outcome"] == "signed_in"
    assert list(folder.iterdir()) == []


def test_a_webhook_triggers_a_sign_in_at_once(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    box.account("acct_1", signed_in=True)
    (tmp_path / "secret").write_text("the-signing-secret")
    service = watch("--webhooks", "0", "--secret-file", tmp_path / "secret")
    url = service.child.err.next().partition("Listening on ")[2].rstrip(".\n")
    service.until("listed", platform="fansly")
    box.account("acct_1", signed_in=False)
    body = json.dumps({"event": "accounts.session_expired", "account_id": "acct_1", "payload": {}}).encode()
    signature = hmac.new(b"the-signing-secret", body, hashlib.sha256).hexdigest()

    assert httpx.post(url, content=body, headers={"Signature": signature}).status_code == 200
    assert service.until("ended")["outcome"] == "signed_in"
    assert service.stop() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is part of Linux")
def test_systemd_is_notified_of_ready_alive_and_stopping(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(PATIENCE)
        service = watch(NOTIFY_SOCKET=str(tmp_path / "notify"), WATCHDOG_USEC="200000")
        messages: list[bytes] = []
        while messages.count(b"WATCHDOG=1") < 3 or b"READY=1" not in messages:
            messages.append(systemd.recv(100))
        assert service.stop() == 0
        while messages[-1] != b"STOPPING=1":
            messages.append(systemd.recv(100))


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is part of Linux")
def test_a_watch_with_a_refused_key_is_never_ready_and_ends(watch: Any, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(PATIENCE)
        service = watch(NOTIFY_SOCKET=str(tmp_path / "notify"), FANSCRIBE_API_KEY="another")

        assert service.child.wait() == 6
        assert systemd.recv(100) == b"STOPPING=1"
        assert "HTTP 401" in service.child.err.rest()


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is part of Linux")
def test_a_watch_is_ready_once_the_provider_answers(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    box.fault(HtmlPage(502), on="list", times=100)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(PATIENCE)
        service = watch(NOTIFY_SOCKET=str(tmp_path / "notify"))
        service.until("listing_failed", platform="fansly")
        assert service.stop() == 0

        assert systemd.recv(100) == b"STOPPING=1"


def test_the_log_may_be_a_file_readable_only_by_its_owner(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    log = tmp_path / "watch.jsonl"
    service = watch("--log", log)
    until(lambda: log.exists() and log.read_text().count("\n") > 1, "two lists in the log")
    assert service.stop() == 0

    assert [json.loads(line)["event"] for line in log.read_text().splitlines()] == ["listed", "listed", "stopped"]
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "arguments",
    [("--ask", "x", "--challenges", "y"), ("--ask", "'"), ("--webhooks", "0"), ("--log", "/dev/null/where")],
)
def test_conflicting_options_send_nothing(box: Sandbox, command: Any, arguments: Any) -> None:
    done = command("watch", *arguments)

    assert done.code == 2
    assert box.requests == []


def test_an_account_that_is_not_listed_is_reported_once(box: Sandbox, watch: Any) -> None:
    box.account("acct_1")
    service = watch("acct_1", "acct_typo", "--every", "10")
    assert service.until("missing")["account"] == "acct_typo"
    service.until("ended", account="acct_1")
    service.until("listed")
    service.until("listed")
    assert service.stop() == 0

    assert [each["event"] for each in service.written].count("missing") == 1
    assert "warning: acct_typo is not an account of this API key" in service.child.err.rest()


def _asks_anew(folder: Path) -> bool:
    """Return whether a challenge of today is there: that of before is removed first."""
    with contextlib.suppress(FileNotFoundError):
        return "2026-01-01" not in (folder / "acct_1.json").read_text()
    return False


def _until_asked(folder: Path) -> dict[str, Any]:
    asked = folder / "acct_1.json"
    until(asked.exists, "the challenge")
    return dict(json.loads(asked.read_text()))


def _starts(box: Sandbox) -> int:
    return len([seen for seen in box.requests if seen.path.endswith("/reauthenticate")])


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM], ids=lambda number: number.name)
def test_a_restarted_watch_asks_again_and_takes_the_answer_that_came_meanwhile(
    box: Sandbox, watch: Any, tmp_path: Path, number: int
) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    folder, arguments = tmp_path / "challenges", ("--log", tmp_path / "log", "--challenges", tmp_path / "challenges")
    service = watch(*arguments)
    first = _until_asked(folder)
    service.child.send(number)
    service.child.wait()
    (folder / "acct_1.answer").write_text(f"{CODE}\n")
    service = watch(*arguments)
    until(lambda: box._state.accounts["acct_1"].signed_in, "the sign-in")
    until(lambda: not list(folder.iterdir()), "the end of the challenge")

    assert service.stop() == 0
    assert _starts(box) == 1
    assert first["started_at"]
    codes = [seen.body for seen in box.requests if seen.method == "PUT"]
    assert codes == [{"code": CODE}]


def test_an_answer_to_an_older_challenge_is_not_taken(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    folder = tmp_path / "challenges"
    folder.mkdir()
    (folder / "acct_1.json").write_text('{"account": "acct_1", "status": "code_challenge", "started_at": "2026-01-01"}')
    (folder / "acct_1.answer").write_text("000000\n")
    watch("--challenges", folder)
    until(lambda: _asks_anew(folder), "another challenge")
    (folder / "acct_1.answer").write_text(f"{CODE}\n")
    until(lambda: box._state.accounts["acct_1"].signed_in, "the sign-in")

    assert [seen.body for seen in box.requests if seen.method == "PUT"] == [{"code": CODE}]


def test_challenge_files_of_a_killed_watch_are_removed_and_other_files_are_not(
    box: Sandbox, watch: Any, tmp_path: Path
) -> None:
    box.account("acct_1", signed_in=True)
    folder = tmp_path / "challenges"
    folder.mkdir()
    for name in ("acct_1.json", "fansly_acct_2.json", "settings.json", "acct_1.txt"):
        (folder / name).write_text("{}")
    watch("--challenges", folder).until("listed")

    assert sorted(each.name for each in folder.iterdir()) == ["acct_1.txt", "settings.json"]


def test_an_answer_counts_once_it_is_whole(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    """`cat > acct_1.answer` makes an empty file first, and an editor may write half of it."""
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    folder = tmp_path / "challenges"
    service = watch("--challenges", folder)
    _until_asked(folder)
    started_at = time.monotonic()
    with (folder / "acct_1.answer").open("w") as file:
        until(lambda: time.monotonic() > started_at + 2.5, "two looks at the folder")
        file.write(CODE[:3])
        file.flush()
        until(lambda: time.monotonic() > started_at + 4, "another one")
        file.write(f"{CODE[3:]}\n")

    assert service.until("ended")["outcome"] == "signed_in"
    assert [seen.body for seen in box.requests if seen.method == "PUT"] == [{"code": CODE}]


def test_an_empty_line_gives_up(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(CODE))
    folder = tmp_path / "challenges"
    service = watch("--challenges", folder)
    _until_asked(folder)
    (folder / "acct_1.answer").write_text("\n")

    assert service.until("ended")["outcome"] == "open"
    until(lambda: not list(folder.iterdir()), "the end of the challenge")


def test_the_journal_is_next_to_the_log_or_in_the_state_directory(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    for more in ({}, {"STATE_DIRECTORY": f"{tmp_path / 'state'}:/elsewhere"}):
        service = watch("--log", tmp_path / "log", **more)
        until(lambda: (tmp_path / "log").exists() and (tmp_path / "log").read_text().count("\n") > 1, "two lists")
        assert service.stop() == 0
        (tmp_path / "log").unlink()

    for journal in (tmp_path / "log.journal", tmp_path / "state" / "watch.journal"):
        assert stat.S_IMODE(journal.stat().st_mode) == 0o600


def test_a_watch_without_a_journal_says_so(box: Sandbox, watch: Any, tmp_path: Path) -> None:
    service = watch()
    assert "forgotten at the end" in service.child.err.next()
    assert service.stop() == 0


def test_two_watches_with_one_journal_are_refused(box: Sandbox, watch: Any, command: Any, tmp_path: Path) -> None:
    service = watch("--journal", tmp_path / "journal")
    service.until("listed")
    (tmp_path / "challenges").mkdir()
    (tmp_path / "challenges" / "acct_1.json").write_text("{}")
    done = command("watch", "--journal", tmp_path / "journal", "--challenges", tmp_path / "challenges")

    assert done.code == 2
    assert "open in another process" in done.err
    assert (tmp_path / "challenges" / "acct_1.json").exists(), "it may be of the other watch"
