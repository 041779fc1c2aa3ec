"""`doctor`: every line says what to do, nothing is sent without being asked for, and no secret is shown."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fanscribe import __version__
from fanscribe._core.options import SECRET_VARIABLES
from fanscribe.cli import doctor
from fanscribe.sandbox import Sandbox
from fanscribe.sandbox.faults import Latency
from support.patience import Child, python, until
from support.rawserver import RawServer, answering

Command = Callable[..., Any]
PROXY_PASSWORD = "hunter2-of-the-proxy"


@pytest.fixture(autouse=True)
def _without_the_environment_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "HTTPS_PROXY",
        "HTTP_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        "ONLYFANSAPI_BASE_URL",
        "FANSCRIBE_KEY_FILE",
        *SECRET_VARIABLES,
    ):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def _checks(done: Any) -> dict[str, dict[str, str]]:
    return {each["check"]: each for each in done.objects}


def _failures(done: Any) -> list[str]:
    return [each["check"] for each in done.objects if each["state"] == "failure"]


def test_without_online_nothing_is_sent(box: Sandbox, command: Command) -> None:
    done = command("doctor", "--json")
    checks = _checks(done)

    assert done.code == 0
    assert list(checks) == [
        *("versions", "key", "base URL", "proxy", "certificates", "keyring", "token secret", "encoding", "provider"),
    ]
    assert f"fanscribe {__version__}, Python " in checks["versions"]["text"]
    assert checks["key"]["text"] == "from FANSCRIBE_API_KEY"
    assert checks["base URL"]["text"] == f"{box.url} (from FANSCRIBE_BASE_URL)"
    assert checks["proxy"]["text"] == "none: the API is on this machine"
    assert box.requests == []
    assert box.api_key not in done.out + done.err


def test_online_it_makes_one_free_read_and_compares_the_clock(box: Sandbox, command: Command) -> None:
    before = box.balance
    done = command("doctor", "--online", "--json")

    assert done.code == 0
    assert [f"{seen.method} {seen.path}" for seen in box.requests] == ["GET /api/usage/credits"]
    assert box.balance == before
    assert f"{before:g} credits are left" in _checks(done)["provider"]["text"]
    assert _checks(done)["clock"]["text"] == "agrees with the provider's"


@pytest.mark.parametrize(
    ("changed", "failure", "code"),
    [
        ({"FANSCRIBE_API_KEY": ""}, "key", 2),
        ({"FANSCRIBE_API_KEY": "two words"}, "key", 2),
        ({"FANSCRIBE_KEY_FILE": "/not/there"}, "key", 2),
        ({"FANSCRIBE_BASE_URL": "ftp://api.example"}, "base URL", 2),
        ({"FANSCRIBE_BASE_URL": f"https://jo:{PROXY_PASSWORD}@api.example"}, "base URL", 2),
        ({"HTTPS_PROXY": f"nonsense://u:{PROXY_PASSWORD}@proxy.example"}, "proxy", 2),
        ({"FANSCRIBE_TOKEN_SECRET": "two words"}, "token secret", 2),
        ({"FANSCRIBE_TOKEN_SECRET": ""}, "token secret", 2),
        ({"FANSCRIBE_TOKEN_SECRET_FILE": "/not/there"}, "token secret", 2),
        ({"SSL_CERT_FILE": "/not/there.pem"}, "certificates", 7),
        ({"FANSCRIBE_API_KEY": "another"}, "provider", 6),
        ({"FANSCRIBE_BASE_URL": "http://127.0.0.1:9"}, "provider", 5),
    ],
)
def test_a_failure_has_its_exit_code_and_says_what_to_do(
    box: Sandbox, command: Command, changed: dict[str, str], failure: str, code: int
) -> None:
    done = command("doctor", "--online", "--json", **changed)

    assert (done.code, _failures(done)) == (code, [failure])
    assert all(each["text"] and each["action"] for each in done.objects)
    assert not [secret for secret in (PROXY_PASSWORD, box.api_key, "two words") if secret in done.out + done.err]
    assert len(box.requests) == (failure == "provider" and code == 6)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_what_needs_no_network_is_printed_before_the_network_is_asked(
    box: Sandbox, env: Any, options: tuple[str, ...]
) -> None:
    box.fault(Latency(600), on="other")
    with Child(sys.executable, "-m", "fanscribe", "doctor", "--online", *options, env={**os.environ, **env}) as child:
        assert all(child.out.next() for _ in range(8))
        until(lambda: box.requests, "the question to the provider")
        child.send(signal.SIGTERM)

        assert child.wait() == 128 + signal.SIGTERM


def test_a_provider_that_does_not_answer_is_given_up_after_some_seconds(
    box: Sandbox, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_ONLINE_TIMEOUT", 0.5)
    box.fault(Latency(600), on="other")
    done = command("doctor", "--online", "--json")

    assert (done.code, _failures(done)) == (5, ["provider"])


def test_every_line_says_what_to_do_without_json_too(box: Sandbox, command: Command) -> None:
    lines = [line.split("\t") for line in command("doctor", "--online").out.splitlines()]

    assert len(lines) == 10
    assert all(len(line) == 4 and all(line) for line in lines)


def test_the_secret_of_tokens_is_measured_and_not_shown(command: Command, tmp_path: Path) -> None:
    assert _checks(command("doctor", "--json"))["token secret"]["text"] == "not set: resume tokens are not signed"

    secrets = "the-planted-secret-of-today the-planted-one-before"
    done = command("doctor", "--json", FANSCRIBE_TOKEN_SECRET=secrets)
    found = _checks(done)["token secret"]
    assert (done.code, found["state"], found["text"]) == (0, "ok", "from FANSCRIBE_TOKEN_SECRET: 2 secrets")
    assert "planted" not in done.out + done.err

    (tmp_path / "secret").write_text(secrets)
    for mode, state in ((0o600, "ok"), (0o644, "ok" if sys.platform == "win32" else "warning")):
        (tmp_path / "secret").chmod(mode)
        done = command("doctor", "--json", FANSCRIBE_TOKEN_SECRET_FILE=str(tmp_path / "secret"))
        found = _checks(done)["token secret"]
        assert (done.code, found["state"]) == (0, state)
        assert state == "ok" or found["action"] == f"chmod 600 {tmp_path / 'secret'}"
        assert "planted" not in done.out + done.err


def test_a_keyring_that_cannot_be_read_is_a_failure_of_the_machine(box: Sandbox, tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    env |= {"FANSCRIBE_BASE_URL": box.url, "PYTHON_KEYRING_BACKEND": "nonsense.Keyring"}
    done = python("-m", "fanscribe", "doctor", env=env)

    assert done.returncode == 7
    assert "failure\tkey\tthe system keyring cannot be read (ModuleNotFoundError" in done.stdout


@pytest.mark.parametrize(("proxy", "state"), [("nonsense", "warning"), ("proxy.example:3128", "ok")])
def test_a_word_that_is_hardly_a_proxy_is_a_warning(command: Command, proxy: str, state: str) -> None:
    done = command("doctor", "--json", FANSCRIBE_BASE_URL="https://api.example", HTTPS_PROXY=proxy)
    found = _checks(done)["proxy"]

    assert (done.code, found["state"]) == (0, state)
    assert state == "ok" or "set HTTPS_PROXY to a URL with its scheme and port" in found["action"]


@pytest.mark.parametrize(
    ("changed", "shown"),
    [
        ({}, "none"),
        ({"HTTPS_PROXY": f"http://u:{PROXY_PASSWORD}@proxy.example:3128"}, "http://proxy.example:3128"),
        ({"ALL_PROXY": "http://proxy.example"}, "http://proxy.example"),
        ({"HTTPS_PROXY": "http://proxy.example", "NO_PROXY": "api.example"}, "none: NO_PROXY has api.example"),
    ],
)
def test_the_proxy_is_shown_without_its_password(command: Command, changed: dict[str, str], shown: str) -> None:
    done = command("doctor", "--json", FANSCRIBE_BASE_URL="https://api.example", **changed)

    assert _checks(done)["proxy"]["text"] == shown
    assert PROXY_PASSWORD not in done.out + done.err


@pytest.mark.parametrize(
    ("date", "state"),
    [
        ("Sat, 01 Jan 2000 00:00:00 GMT", "warning"),
        ("Fri, 01 Jan 2100 00:00:00 GMT", "warning"),
        ("Sat, 01 Jan 2000 00:00:00", "warning"),
        ("Sat, 01 Jan 2000 00:00:00 -0000", "warning"),
        ("yesterday", "ok"),
    ],
)
def test_a_clock_that_differs_from_the_provider_s_is_warned_about(command: Command, date: str, state: str) -> None:
    body = b'{"data": []}'
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: {date}\r\nContent-Length: {len(body)}\r\n\r\n"
    with RawServer(answering(head.encode() + body)) as server:
        done = command("doctor", "--online", "--json", FANSCRIBE_BASE_URL=server.url)
    clock = _checks(done)["clock"]

    assert (done.code, clock["state"]) == (0, state)
    if state == "warning":
        assert ("ahead of" if "2000" in date else "behind") in clock["text"]
        assert "NTP" in clock["action"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_key_file_that_others_can_read_is_one_warning(box: Sandbox, command: Command, tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text(box.api_key)
    key.chmod(0o644)
    done = command("doctor", "--json", "--online", "--key-file", key)

    assert _checks(done)["key"]["state"] == "warning"
    assert _checks(done)["key"]["action"] == f"chmod 600 {key}"
    assert done.err == ""


def test_an_encoding_that_lacks_characters_is_warned_about(box: Sandbox) -> None:
    env = {**os.environ, "FANSCRIBE_API_KEY": "x", "FANSCRIBE_BASE_URL": box.url, "PYTHONIOENCODING": "latin-1"}
    done = python("-m", "fanscribe", "doctor", env=env)

    assert done.returncode == 0
    assert "warning\tencoding\tiso8859-1 and utf-8\tset PYTHONUTF8=1" in done.stdout


@pytest.mark.parametrize("name", ["rotate", "watch"])
@pytest.mark.parametrize(
    ("changed", "code", "why"),
    [
        ({"FANSCRIBE_TOKEN_SECRET": "short"}, 2, "token secret: FANSCRIBE_TOKEN_SECRET must be"),
        ({"SSL_CERT_FILE": "/not/there.pem"}, 7, "certificates: no encrypted connection"),
        ({"FANSCRIBE_API_KEY": ""}, 2, "key: the API key in FANSCRIBE_API_KEY is empty"),
        ({"HTTPS_PROXY": "nonsense://proxy.example"}, 2, "proxy: a proxy in the environment"),
    ],
)
def test_rotate_and_watch_check_the_machine_before_they_write_or_send_anything(
    box: Sandbox, command: Command, tmp_path: Path, name: str, changed: dict[str, str], code: int, why: str
) -> None:
    (tmp_path / "plan.csv").write_text("account,method\nacct_1,reauthenticate\n")
    arguments = ["rotate", tmp_path / "plan.csv", "--yes"] if name == "rotate" else ["watch", "--log", tmp_path / "log"]
    done = command(*arguments, **changed)

    assert (done.code, f"error: {why}" in done.err) == (code, True), done.err
    assert box.requests == []
    assert [path.name for path in tmp_path.iterdir()] == ["plan.csv"]


def test_a_machine_in_order_is_not_mentioned_by_rotate(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1")
    (tmp_path / "plan.csv").write_text("account,method\nacct_1,reauthenticate\n")
    done = command("rotate", tmp_path / "plan.csv", "--yes", "--poll", "0.1")

    assert done.code == 0
    assert not [word for word in ("key", "proxy", "certificates", "encoding", "warning") if word in done.err]


def test_the_version_is_printed(command: Command) -> None:
    assert command("--version").out == f"fanscribe {__version__}\n"


def test_help_imports_few_modules_and_none_that_only_a_command_needs() -> None:
    script = (
        "import io, sys; sys.argv = ['fanscribe', '--help']; out = sys.stdout; sys.stdout = io.TextIOWrapper(io.BytesIO())\n"
        "from fanscribe.cli import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "out.write('\\n'.join(sys.modules))"
    )
    loaded = python("-c", script).stdout.splitlines()

    # 374 of them with rich and the webhooks.
    assert 100 < len(loaded) < 250
    needless = {"rich", "httpx", "asyncio", "ssl", "sqlite3", "csv", "starlette", "uvicorn", "segno", "pygments"}
    needless |= {"fanscribe.webhooks", "fanscribe.roster.plan", "fanscribe._client", "fanscribe._core.redaction"}
    assert needless & set(loaded) == set()
