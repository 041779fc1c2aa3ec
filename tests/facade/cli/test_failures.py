"""Failures of this machine: each has the exit code 7 and one line, and none is taken for the failure of an account."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fanscribe import CodeChallenge
from fanscribe.cli.answers import FolderAnswerer
from fanscribe.cli.app import app
from fanscribe.cli.exit_codes import ExitCode, LocalFailure
from fanscribe.roster import Reauthenticate
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn
from support.patience import PATIENCE, run
from support.rawserver import Connection, RawServer

if sys.platform == "win32":
    pytest.skip("redirections as in a shell of POSIX", allow_module_level=True)

import resource

ROOT = Path(__file__).parent.parent.parent.parent
QUICK = ("--poll", "0.1")
Shell = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def shell(env: dict[str, str], tmp_path: Path) -> Shell:
    """Run a line of a shell, in which `fanscribe` is the command."""

    def execute(line: str, **more: str) -> subprocess.CompletedProcess[str]:
        script = f'fanscribe() {{ "{sys.executable}" -m fanscribe "$@"; }}\nset -o pipefail\n{line}'
        return run("bash", "-c", script, env={**os.environ, **env, **more}, cwd=tmp_path)

    return execute


def _assert_is_one_line(done: subprocess.CompletedProcess[str], why: str) -> None:
    assert done.returncode == 7, done.stderr
    assert re.fullmatch(rf"error: [^\n]*{why}[^\n]*\n", done.stderr), done.stderr


def test_the_documented_table_of_exit_codes_is_that_of_the_code() -> None:
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", (ROOT / "docs/terminal.md").read_text(), re.MULTILINE)

    assert rows == [(str(code.value), code.meaning) for code in ExitCode]
    assert app.info.epilog == f"Exit codes: {', '.join(f'{code.value} {code.title}' for code in ExitCode)}."


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize(
    "line",
    [
        "fanscribe accounts > /dev/full",
        "fanscribe accounts --json > /dev/full",
        "fanscribe status acct_1 > /dev/full",
        "fanscribe call onlyfans.accounts.list > /dev/full",
        "fanscribe --help > /dev/full",
        "fanscribe call onlyfans.chats.list --describe > /dev/full",
        "fanscribe watch --journal w > /dev/full",
        "fanscribe sandbox --port 0 --json > /dev/full",
    ],
)
def test_a_full_disk_behind_the_output_ends_any_command(box: Sandbox, shell: Shell, line: str) -> None:
    box.account("acct_1", signed_in=True)

    _assert_is_one_line(shell(line), "the standard output: No space left on device")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_log_that_cannot_be_written_ends_a_watch(box: Sandbox, shell: Shell) -> None:
    _assert_is_one_line(shell("fanscribe watch --log /dev/full --journal w"), "/dev/full: No space left on device")


def test_a_reader_that_goes_away_ends_the_command(box: Sandbox, shell: Shell) -> None:
    box.account("acct_1", signed_in=True)
    done = shell("fanscribe call onlyfans.chats.list acct_1 --pages 0 | head -c 1")

    _assert_is_one_line(done, "the standard output: Broken pipe")


def test_a_closed_output_is_noticed_before_anything_is_sent(box: Sandbox, shell: Shell) -> None:
    _assert_is_one_line(shell("fanscribe reauth acct_1 >&-"), "the standard output: closed; redirect it")
    assert box.requests == []


def test_a_closed_input_and_a_closed_error_output_are_empty(box: Sandbox, shell: Shell, tmp_path: Path) -> None:
    box.account("acct_1")
    (tmp_path / "plan.csv").write_text("account,method\nacct_1,reauthenticate\n")

    assert shell("fanscribe rotate plan.csv <&-").returncode == 2
    done = shell("fanscribe rotate plan.csv --yes --poll 0.1 2>&-")
    assert (done.returncode, done.stdout) == (0, "acct_1\tsigned_in\t\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("line", ["fanscribe reauth acct_1 --json --poll 0.1", "fanscribe rotate p.jsonl --yes --json"])
def test_an_output_that_fails_leaves_the_attempt_open_and_prints_what_continues_it(
    box: Sandbox, shell: Shell, tmp_path: Path, line: str
) -> None:
    box.account("acct_1", SignsIn(after=10_000))
    (tmp_path / "p.jsonl").write_text('{"account": "acct_1", "method": "reauthenticate"}')
    done = shell(f"{line} > /dev/full")

    assert done.returncode == 7
    assert done.stderr.splitlines()[-1] == "error: the standard output: No space left on device"
    assert re.search(r"To continue:\n +fanscribe (resume '\{|rotate p.jsonl)", done.stderr)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_an_error_output_that_fails_ends_nothing(box: Sandbox, shell: Shell) -> None:
    box.account("acct_1", SignsIn(after=2))
    done = shell("fanscribe reauth acct_1 --poll 0.1 2> /dev/full")

    assert (done.returncode, done.stdout) == (0, "acct_1\tsigned_in\t\n")


@pytest.mark.parametrize(
    ("backend", "why"),
    [("nonsense.Keyring", "ModuleNotFoundError"), ("locked.Keyring", "KeyringLocked"), ("locked.Broken", "ValueError")],
)
def test_a_keyring_that_cannot_be_read_is_no_missing_key(
    box: Sandbox, shell: Shell, tmp_path: Path, backend: str, why: str
) -> None:
    (tmp_path / "locked.py").write_text(
        "from keyring.backend import KeyringBackend\nfrom keyring.errors import KeyringLocked\n"
        "class Keyring(KeyringBackend):\n    priority = 1\n    error = KeyringLocked\n"
        "    def get_password(self, service, username): raise self.error('no')\n"
        "    def set_password(self, service, username, password): pass\n"
        "class Broken(Keyring):\n    error = ValueError\n"
    )
    options = {"PYTHON_KEYRING_BACKEND": backend, "PYTHONPATH": str(tmp_path)}

    _assert_is_one_line(shell("unset FANSCRIBE_API_KEY; fanscribe accounts", **options), why)


@pytest.mark.parametrize("line", ["webhooks --unsigned --port", "watch --unsigned --webhooks", "sandbox --port"])
def test_a_port_in_use_is_one_line(box: Sandbox, shell: Shell, line: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        _assert_is_one_line(shell(f"fanscribe {line} {port}"), f"cannot listen on 127.0.0.1:{port}: Address already in")


@pytest.mark.parametrize("host", ["192.0.2.1", "nowhere.invalid"])
def test_an_address_that_is_none_of_this_machine_is_one_line(shell: Shell, host: str) -> None:
    done = shell(f"fanscribe webhooks --unsigned --host {host}")

    _assert_is_one_line(done, f"cannot listen on {host}:8766")
    assert "pass the address of this machine with --host" in done.stderr
    assert "another program" not in done.stderr


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("call onlyfans.chats.list", "takes account; account is missing"),
        ("call onlyfans.chats.list limit=5", "takes account; account is missing"),
        ("call onlyfans.chats.list acct_1 acct_2", "takes account; got 2 arguments without a name"),
        ("call onlyfans.chats.list acct_1 account=acct_2", "account is passed twice"),
        ("call onlyfans.accounts.list acct_1", "takes no arguments without a name; got 1"),
        ("call fansly.media.download fansly_acct_1 x -o .", "--output: .: is a folder"),
        ("call fansly.media.download fansly_acct_1 x -o no/x", "--output: no/x: no such"),
        (
            "call onlyfans.analytics_financial.get_profitability month=3",
            "and account_ids=… month=… year=…; account_ids and year are missing",
        ),
        ("webhooks --unsigned --path hook", "--path must be a path of a URL"),
        ("webhooks --unsigned --path /{hook", "--path must be a path of a URL"),
    ],
)
def test_invalid_arguments_are_one_line_and_no_fault_of_the_machine(
    box: Sandbox, shell: Shell, line: str, why: str
) -> None:
    done = shell(f"fanscribe {line}")

    assert done.returncode == 2
    assert re.fullmatch(r"error: [^\n]*\n", done.stderr), done.stderr
    assert why in done.stderr
    assert box.requests == []


def test_a_call_takes_the_arguments_of_its_path_by_name_too(box: Sandbox, command: Any) -> None:
    box.account("acct_1", signed_in=True)

    assert command("call", "onlyfans.chats.list", "account=acct_1", "limit=1").code == 0


def test_an_unexpected_exception_is_one_line_with_its_place_and_not_its_text(
    box: Sandbox, command: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: Any) -> None:
        raise KeyError("a-password")

    monkeypatch.setattr("fanscribe.cli.accounts._print_table", fail)
    done = command("accounts")

    assert done.code == 7
    assert re.fullmatch(
        r"error: unexpected KeyError at fanscribe/cli/accounts\.py:\d+: a fault of fanscribe; please report it\n",
        done.err,
    )


@pytest.mark.parametrize("arguments", [("switch", "acct_1", "-m", "mobile_app"), ("reauth", "acct_1"), ("connect",)])
def test_the_results_of_a_sign_in_are_on_stdout_and_its_progress_on_stderr(
    box: Sandbox, command: Any, arguments: tuple[str, ...]
) -> None:
    box.account("acct_1", SignsIn(after=1))
    if arguments == ("connect",):
        arguments = ("connect", "onlyfans", "-m", "mobile_app", "--name", "Kim")
    done = command(*arguments, *(["--yes"] if arguments[0] != "reauth" else []), *QUICK)

    assert re.fullmatch(r"acct_\w+\tsigned_in\t\n", done.out)
    assert "signing in" in done.err


def test_the_result_of_a_resumed_attempt_is_on_stdout(box: Sandbox, command: Any) -> None:
    box.account("acct_1", AsksForCode("135791"), SignsIn(after=1))
    first = command("reauth", "acct_1", *QUICK)
    token = first.err.partition("fanscribe resume '")[2].partition("'")[0]

    assert first.out == "acct_1\topen\twaiting for a code by text message\n"
    assert command("resume", token, "--code-file", "-", *QUICK, typed="135791\n").out == "acct_1\tsigned_in\t\n"


def _limit_files() -> None:
    """Let no file grow beyond the size of a new journal with its log, as a full disk would."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))


def test_a_disk_that_fills_during_a_rotation_stops_new_starts_and_says_so_once(
    box: Sandbox, env: dict[str, str], tmp_path: Path
) -> None:
    names = [f"acct_{number}" for number in range(40)]
    for name in names:
        box.account(name, SignsIn(after=1))
    plan = tmp_path / "plan.csv"
    plan.write_text("account,method\n" + "".join(f"{name},reauthenticate\n" for name in names))
    arguments = [sys.executable, "-m", "fanscribe", "rotate", plan, "--yes", "--concurrency", "2", *QUICK]
    options: Any = {"env": {**os.environ, **env, "PYTHONDONTWRITEBYTECODE": "1"}}
    full = run(*arguments, preexec_fn=_limit_files, **options)
    outcomes = dict(line.split("\t")[:2] for line in full.stdout.splitlines())

    assert full.returncode == 7, full.stderr
    assert sum(line.startswith("error: ") for line in full.stderr.splitlines()) == 1
    assert re.search(r"error: journal .*plan\.csv\.journal: cannot be written", full.stderr)
    assert outcomes.keys() == set(names)
    assert set(outcomes.values()) == {"signed_in", "not_started"}
    again = run(*arguments, **options)
    assert again.returncode == 0, again.stderr
    assert len(box._state.attempts) == len(names), "nothing was sent twice"


@pytest.mark.parametrize("damage", [b"\0" * 4096, b"not a journal" * 400])
def test_a_damaged_journal_is_refused_before_anything_is_sent(
    box: Sandbox, command: Any, tmp_path: Path, damage: bytes
) -> None:
    box.account("acct_1")
    plan, journal = tmp_path / "plan.csv", tmp_path / "plan.csv.journal"
    plan.write_text("account,method\nacct_1,reauthenticate\n")
    assert command("rotate", plan, "--yes", *QUICK).code == 0
    with journal.open("r+b") as file:
        file.seek(4096)
        file.write(damage)
    sent = len(box.requests)
    done = command("rotate", plan, "--yes", *QUICK)

    assert (done.code, len(box.requests)) == (2, sent)
    assert "damaged" in done.err


DOWNLOAD = "call fansly.media.download fansly_acct_1 https://cdn.example/x"


@pytest.mark.parametrize("target", ["video.mp4", "link.mp4", "new.mp4"])
def test_a_download_that_fails_leaves_the_folder_as_it_was(shell: Shell, tmp_path: Path, target: str) -> None:
    (tmp_path / "video.mp4").write_bytes(b"of hours")
    (tmp_path / "link.mp4").symlink_to("video.mp4")
    done = shell(f"fanscribe {DOWNLOAD} --output {target}", FANSCRIBE_BASE_URL="http://127.0.0.1:9")

    assert done.returncode == 5
    assert (tmp_path / "video.mp4").read_bytes() == b"of hours"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.mp4", "video.mp4"]


def test_a_complete_download_replaces_the_file_behind_a_link(command: Any, tmp_path: Path) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 5\r\n\r\n\0\1\2\3\4"
    (tmp_path / "video.mp4").write_bytes(b"of hours")
    (tmp_path / "link.mp4").symlink_to("video.mp4")

    def serve(connection: Connection) -> None:
        connection.receive()
        connection.send(answer)

    with RawServer(serve) as server:
        done = command(*DOWNLOAD.split(), "--output", tmp_path / "link.mp4", FANSCRIBE_BASE_URL=server.url)

    assert (done.code, done.err) == (0, "")
    assert (tmp_path / "video.mp4").read_bytes() == b"\0\1\2\3\4"
    assert (tmp_path / "link.mp4").is_symlink()
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_of_challenges_that_is_gone_is_no_failure_of_the_account(tmp_path: Path) -> None:
    folder, failures = tmp_path / "challenges", list[Exception]()
    answerer = FolderAnswerer(folder, failures.append)
    folder.rmdir()

    assert asyncio.run(answerer.answer(Reauthenticate("acct_1"), CodeChallenge("sms"))) is None
    [failure] = failures
    assert (type(failure), "--challenges: " in str(failure)) == (LocalFailure, True)


def test_no_file_is_both_plan_and_results(box: Sandbox, command: Any, tmp_path: Path) -> None:
    (tmp_path / "p.jsonl").write_text(plan := '{"account": "acct_1", "method": "reauthenticate"}\n')
    for arguments in (("--results", tmp_path / "p.jsonl"), ("--journal", tmp_path / "p.jsonl")):
        done = command("rotate", tmp_path / "p.jsonl", "--yes", *arguments)
        assert (done.code, "must be two files" in done.err) == (2, True)

    assert (tmp_path / "p.jsonl").read_text() == plan
    assert box.requests == []


@pytest.mark.parametrize(
    "line",
    [
        "watch --log x --journal x",
        "watch --log x --journal ./x",
        "watch --log x --journal link",
        "watch --log key --key-file key",
        "watch --journal hard --key-file key",
        "watch --log x --webhooks 0 --secret-file x",
        "rotate p.csv --yes --results p.csv",
        "rotate p.csv --yes --results key.csv --key-file key.csv",
        "rotate p.csv --yes --results pw.csv",
        "rotate p.csv --yes --journal pw.csv",
        "rotate p.jsonl --yes --results pw.csv",
        "webhooks --port 0 --seen x --secret-file x",
    ],
)
def test_no_file_is_given_for_two_purposes(box: Sandbox, shell: Shell, tmp_path: Path, line: str) -> None:
    texts = {
        "x": "of hours\n",
        "key": f"{box.api_key}\n",
        "key.csv": f"{box.api_key}\n",
        "pw.csv": "hunter2\n",
        "p.csv": "account,method,email,password_file\nacct_1,email_password,jo@example.com,pw.csv\n",
        "p.jsonl": '{"account": "acct_1", "email": "jo@example.com", "password_file": "pw.csv"}\n',
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
        (tmp_path / name).chmod(0o600)
    (tmp_path / "link").symlink_to("x")
    (tmp_path / "hard").hardlink_to(tmp_path / "key")
    done = shell(f"fanscribe {line}")

    assert (done.returncode, "must be two files" in done.stderr) == (2, True), done.stderr
    assert {name: (tmp_path / name).read_text() for name in texts} == texts
    assert box.requests == []


def test_an_answer_that_is_no_regular_file_stalls_nobody(tmp_path: Path) -> None:
    (tmp_path / "acct_3.answer").mkdir()
    failures = list[Exception]()
    answerer = FolderAnswerer(tmp_path, failures.append)

    async def ask_all() -> list[Any]:
        asked = [
            asyncio.create_task(answerer.answer(Reauthenticate(f"acct_{number}"), CodeChallenge("sms")))
            for number in range(1, 5)
        ]
        # The questions are written at once.
        await asyncio.sleep(0)
        os.mkfifo(tmp_path / "acct_1.answer")
        (tmp_path / "acct_4.answer").symlink_to("/dev/zero")
        (tmp_path / "acct_2.answer").write_text("246810\n")
        done, waiting = await asyncio.wait(asked, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        assert len(waiting) == 3
        for task in waiting:
            task.cancel()
        return [task.result() for task in done]

    assert asyncio.run(ask_all()) == ["246810"]
    answerer.forget("acct_3")
    assert failures == []
    assert not (tmp_path / "acct_3.json").exists()


@pytest.mark.parametrize("line", ["accounts --platform zz", "watch --unsigned --webhooks 99999"])
def test_a_value_that_is_none_of_the_option_s_is_a_usage_error(command: Any, line: str) -> None:
    assert command(*line.split()).code == 2


def test_the_command_that_continues_sends_the_same_key_to_the_same_place(
    box: Sandbox, shell: Shell, tmp_path: Path
) -> None:
    box.account("acct_1", AsksForCode())
    (tmp_path / "key file").write_text(box.api_key)
    (tmp_path / "key file").chmod(0o600)
    line = f"fanscribe reauth acct_1 --no-input --poll 0.1 --timeout 1 --key-file 'key file' --base-url {box.url}"
    done = shell(line, FANSCRIBE_API_KEY="another", FANSCRIBE_BASE_URL="http://127.0.0.1:9")

    assert f"--key-file 'key file' --base-url {box.url}" in done.stderr.partition("To continue:")[2]
