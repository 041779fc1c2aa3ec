"""The command without a terminal: plain lines, JSON, exit codes, and no prompts."""

import hashlib
import hmac
import json
import os
import re
import signal
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import httpx
import keyring
import pytest
from fanscribe._signin.status import PLATFORMS
from fanscribe.cli.call import _complete_argument, _complete_operation
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from fanscribe.sandbox.faults import ErrorResponse, ResetAfter
from keyring.backend import KeyringBackend
from support.patience import Child, python

PASSWORD, CODE = "hunter2-of-the-commands", "135791"
QUICK = ("--poll", "0.1")
Command = Callable[..., Any]
PLAN_FILE = "plan.csv"


def _changes(box: Sandbox) -> list[str]:
    return [f"{seen.method} {seen.path}" for seen in box.requests if seen.method != "GET"]


def test_accounts_and_their_states_are_tab_separated(box: Sandbox, command: Command) -> None:
    box.account("acct_1", username="jo", signed_in=True)
    box.account("fansly_acct_2", username="ann")

    assert command("accounts").out == (
        "onlyfans\tacct_1\tjo\tCreator\tsigned in\nfansly\tfansly_acct_2\tann\tCreator\tnot signed in\n"
    )
    assert [each["account"] for each in command("accounts", "--platform", "fansly", "--json").objects] == [
        "fansly_acct_2"
    ]


def test_the_status_of_accounts_decides_the_exit_code(box: Sandbox, command: Command) -> None:
    box.account("acct_1", signed_in=True)
    box.account("acct_2")

    assert command("status", "acct_1").code == 0
    result = command("status", "acct_1", "acct_2", "acct_3", "--json")
    assert result.code == 1
    assert [each["status"] for each in result.objects] == ["authenticated", "pending", "not_found"]


def test_a_switch_takes_its_secrets_from_files(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    (tmp_path / "password").write_text(f"{PASSWORD}\n")
    done = command(
        *("switch", "acct_1", "--email", "jo@example.com", "--password-file", tmp_path / "password", "--yes"),
        *("--code-file", "-", "--json", *QUICK),
        typed=f"{CODE}\n",
    )

    assert done.code == 0
    events = [(each["event"], each.get("status")) for each in done.objects]
    assert events[0] == ("started", None)
    assert ("status", "code_challenge") in events
    assert events[-1] == ("outcome", None)
    assert done.objects[-1]["outcome"] == "signed_in"
    [switch] = [seen.body for seen in box.requests if seen.path.endswith("/credentials")]
    assert switch == {"auth_type": "email_password", "email": "jo@example.com", "password": PASSWORD}
    assert not [secret for secret in (PASSWORD, CODE) if secret in done.out + done.err]


def test_session_cookies_come_from_files_too(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1")
    for name in ("cookies", "xbc"):
        (tmp_path / name).write_text(f"the-{name}")
    files = ("--cookies-file", tmp_path / "cookies", "--xbc-file", tmp_path / "xbc")
    done = command(
        *("switch", "acct_1", "-m", "raw_data", "--auth-id", "17", "--user-agent", "Mozilla", *files, "--yes", *QUICK)
    )

    assert done.code == 0
    [switch] = [seen.body for seen in box.requests if seen.path.endswith("/credentials")]
    assert (switch["cookies"], switch["xbc"]) == ("the-cookies", "the-xbc")


def test_accounts_of_both_platforms_are_connected(box: Sandbox, command: Command, tmp_path: Path) -> None:
    (tmp_path / "password").write_text(PASSWORD)
    (tmp_path / "proxy").write_text("http://u:p@proxy.example:8080")
    secret = ("--password-file", tmp_path / "password", "--yes", "--json", *QUICK)
    first = command("connect", "onlyfans", "--email", "jo@example.com", "--name", "Jo", "--proxy", "us", *secret)
    second = command("connect", "fansly", "--username", "jo", "--proxy-file", tmp_path / "proxy", *secret)

    assert [each.objects[-1]["account"] for each in (first, second)] == ["acct_new1", "fansly_acct_new3"]
    bodies = [seen.body for seen in box.requests if seen.method == "POST"]
    assert (bodies[0]["name"], bodies[0]["proxyCountry"]) == ("Jo", "us")
    assert bodies[1]["customProxy"]["host"] == "proxy.example"


@pytest.mark.parametrize(
    "arguments",
    [
        ("switch", "acct_1", "--email", "jo@example.com"),
        ("switch", "acct_1", "-m", "mobile_app"),
        ("switch", "fansly_acct_1", "-m", "mobile_app", "--yes"),
        ("switch", "acct_1", "--email", "jo@example.com", "--password-file", "not-there", "--yes"),
        ("switch", "acct_1", "--email", "jo@example.com", "--password-file", "-", "--yes"),
        ("connect", "elsewhere", "--yes"),
        ("connect", "onlyfans", "-m", "mobile_app", "--proxy", "narnia", "--yes"),
        ("reauth", "nobody"),
        ("reauth", "acct_1", "acct_1"),
        ("resume", "{}"),
        ("rotate", "not-there.csv", "--yes"),
        ("call", "onlyfans.chats.nothing"),
        ("call", "onlyfans.chats.list", "acct_1", "nothing=1"),
        ("call", "onlyfans.chats.list", "acct_1", "limit=1", "limit=2"),
        ("call", "onlyfans.chats.list", "acct_1", "limit:={"),
        ("call", "onlyfans.accounts.list", "--pages", "1"),
        ("call", "onlyfans.authentication.start", "auth_type=mobile_app", "password=x"),
        ("webhooks",),
        ("accounts", "--key-file", "not-there"),
    ],
)
def test_invalid_arguments_exit_with_2_and_change_nothing(
    box: Sandbox, command: Command, arguments: tuple[str, ...]
) -> None:
    box.account("acct_1")
    done = command(*arguments)

    assert done.code == 2
    assert "error: " in done.err
    assert _changes(box) == []


@pytest.mark.parametrize(
    ("steps", "fault", "code", "outcome"),
    [
        ((), None, 0, "signed_in"),
        ((Fails(),), None, 1, "failed"),
        ((AsksForCode(),), None, 3, "open"),
        ((AsksForFaceCheck(),), None, 3, "open"),
        ((), ResetAfter(), 4, "unknown"),
        ((), ErrorResponse(400), 5, "not_started"),
        ((), ErrorResponse(402, "no credits"), 6, "not_started"),
    ],
)
def test_the_exit_code_reflects_the_result(
    box: Sandbox, command: Command, steps: Any, fault: Any, code: int, outcome: str
) -> None:
    box.account("acct_1", *steps)
    if fault:
        box.fault(fault, on="reauthenticate", times=3)
    done = command("reauth", "acct_1", "--json", *QUICK)

    assert (done.code, done.objects[-1]["outcome"]) == (code, outcome)


def test_an_open_attempt_is_reported_with_the_command_that_resumes_it(box: Sandbox, command: Command) -> None:
    box.account("acct_1", AsksForCode(CODE, hint="42"))
    done = command("reauth", "acct_1", *QUICK)

    assert re.search(r"acct_1 open( after \d:\d\d)?: waiting for a code by text message \(42\)", done.err)
    assert "fanscribe resume '{" in done.err
    token = done.err.partition("fanscribe resume '")[2].partition("'")[0]
    assert command("resume", token, "--code-file", "-", *QUICK, typed=f"{CODE}\n").code == 0


def test_a_wrong_code_from_a_file_is_submitted_once(box: Sandbox, command: Command) -> None:
    box.account("acct_1", AsksForCode(CODE))
    done = command("reauth", "acct_1", "--code-file", "-", *QUICK, typed="000000\n111111\n")

    assert done.code == 3
    assert [seen.body for seen in box.requests if seen.method == "PUT"] == [{"code": "000000"}]


def test_a_refused_key_has_its_own_exit_code(command: Command) -> None:
    assert command("accounts", FANSCRIBE_API_KEY="another").code == 6


def test_an_unreachable_provider_has_its_own_exit_code(command: Command) -> None:
    done = command("call", "onlyfans.api_keys.whoami", FANSCRIBE_BASE_URL="http://127.0.0.1:9")

    assert done.code == 5


def test_an_error_is_a_json_object_with_json(command: Command) -> None:
    done = command("accounts", "--json", FANSCRIBE_API_KEY="another")

    assert done.objects == [{"event": "error", "code": 6, "error": done.objects[0]["error"]}]
    assert "HTTP 401" in done.objects[0]["error"]


def test_the_key_may_be_in_a_file(box: Sandbox, command: Command, tmp_path: Path) -> None:
    (tmp_path / "key").write_text(f"{box.api_key}\n")

    assert command("accounts", "--key-file", tmp_path / "key", FANSCRIBE_API_KEY=None).code == 0
    assert command("accounts", FANSCRIBE_API_KEY=None, FANSCRIBE_KEY_FILE=str(tmp_path / "key")).code == 0


def test_a_refused_key_is_said_with_its_source(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "key").write_text("wrong-key-1")
    from_file = command("accounts", "--key-file", tmp_path / "key", FANSCRIBE_API_KEY=None)
    from_variable = command("accounts", FANSCRIBE_API_KEY=None, ONLYFANSAPI_API_KEY="wrong-key-2")
    monkeypatch.setattr(keyring, "get_password", lambda service, name: "wrong-key-3")
    from_keyring = command("accounts", FANSCRIBE_API_KEY=None)

    for done, source in (
        (from_file, f"key file {tmp_path / 'key'}"),
        (from_variable, "ONLYFANSAPI_API_KEY"),
        (from_keyring, "the system keyring"),
    ):
        assert f"the API key in {source} was refused" in done.err.replace("\n", " ")
        assert "wrong-key" not in done.err
        assert done.code == 6


@pytest.mark.parametrize("content", ["", "\n", "\ufeff \n"])
def test_an_empty_key_file_is_refused_whatever_the_environment_holds(
    box: Sandbox, command: Command, tmp_path: Path, content: str
) -> None:
    (tmp_path / "key").write_text(content, encoding="utf-8")
    done = command("accounts", "--key-file", tmp_path / "key")

    assert done.code == 2
    assert "key file" in done.err
    assert "is empty" in done.err
    assert not box.requests


@pytest.mark.parametrize("name", ["FANSCRIBE_KEY_FILE", "FANSCRIBE_API_KEY"])
def test_an_empty_variable_is_refused_whatever_the_others_hold(box: Sandbox, command: Command, name: str) -> None:
    done = command("accounts", **{"ONLYFANSAPI_API_KEY": box.api_key, name: ""})

    assert done.code == 2
    assert name in done.err
    assert not box.requests


class _Keyring(KeyringBackend):
    priority = 1.0

    def __init__(self, password: str | None) -> None:
        self._password = password

    def get_password(self, service: str, username: str) -> str | None:
        return self._password if (service, username) == ("fanscribe", "api-key") else None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._password = password


@pytest.mark.parametrize(("holds", "why"), [("the key", ""), (None, "no API key"), (" ", "keyring is empty")])
def test_the_key_may_be_in_the_keyring(box: Sandbox, command: Command, holds: str | None, why: str) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(_Keyring(box.api_key if holds == "the key" else holds))
    try:
        done = command("accounts", FANSCRIBE_API_KEY=None)
    finally:
        keyring.set_keyring(before)

    assert done.code == (2 if why else 0)
    assert why in done.err


PLAN = "account,method,email,password\n"


def _plan(folder: Path, *lines: str) -> Path:
    path = folder / "plan.csv"
    path.write_text(PLAN + "".join(f"{line}\n" for line in lines))
    return path


def test_a_plan_with_problems_sends_nothing_and_reports_each_with_its_line(
    box: Sandbox, command: Command, tmp_path: Path
) -> None:
    plan = _plan(tmp_path, f"acct_1,email_password,jo@example.com,{PASSWORD}", "acct_2,telepathy", "acct_1,mobile_app")
    done = command("rotate", plan, "--yes", "--json")

    assert done.code == 2
    assert [each["line"] for each in done.objects] == [3, 4]
    assert box.requests == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["plan.csv"]


def test_a_plan_can_be_validated_without_sending_anything(box: Sandbox, command: Command, tmp_path: Path) -> None:
    plan = _plan(tmp_path, f"acct_1,email_password,jo@example.com,{PASSWORD}")

    assert command("rotate", plan, "--check").code == 0
    assert box.requests == []


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_a_rotation_writes_its_results(box: Sandbox, command: Command, tmp_path: Path, kind: str) -> None:
    box.account("acct_1")
    box.account("acct_2", Fails(message="=1+1"))
    plan = _plan(tmp_path, *(f"acct_{number},email_password,jo@example.com,{PASSWORD}" for number in (1, 2, 3)))
    results = tmp_path / f"results.{kind}"
    done = command("rotate", plan, "--yes", "--results", results, *QUICK)

    assert done.code == 1
    text = results.read_text()
    assert sys.platform == "win32" or stat.S_IMODE(results.stat().st_mode) == 0o600
    assert PASSWORD not in text + done.out + done.err
    if kind == "jsonl":
        found = {row["account"]: row["outcome"] for row in map(json.loads, text.splitlines())}
        assert found == {"acct_1": "signed_in", "acct_2": "failed", "acct_3": "not_started"}
    assert {line.split("\t")[1] for line in done.out.splitlines()} == {"signed_in", "failed", "not_started"}


def test_unwritable_results_are_reported_before_anything_is_sent(
    box: Sandbox, command: Command, tmp_path: Path
) -> None:
    plan = _plan(tmp_path, f"acct_1,email_password,jo@example.com,{PASSWORD}")
    for results in ("results.xlsx", "nowhere/results.csv"):
        assert command("rotate", plan, "--yes", "--results", tmp_path / results).code == 2
    assert box.requests == []


def test_a_finished_rotation_is_not_repeated_without_new(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1")
    plan = _plan(tmp_path, f"acct_1,email_password,jo@example.com,{PASSWORD}")
    assert command("rotate", plan, "--yes", *QUICK).code == 0
    again = command("rotate", plan, "--yes", *QUICK)
    assert (again.code, len(_changes(box))) == (0, 1)
    assert "--new starts again" in again.err
    assert command("rotate", plan, "--yes", "--new", *QUICK).code == 0

    assert len(_changes(box)) == 2
    assert (tmp_path / "plan.csv.journal.1").exists()


def test_an_unfinished_rotation_is_not_started_again(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(CODE))
    plan = _plan(tmp_path, f"acct_1,email_password,jo@example.com,{PASSWORD}")
    assert command("rotate", plan, "--yes", *QUICK).code == 3
    done = command("rotate", plan, "--yes", "--new", *QUICK)

    assert done.code == 2
    assert "is not finished (acct_1)" in done.err


def test_failed_accounts_are_retried_on_request(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1", Fails())
    plan = _plan(tmp_path, f"acct_1,email_password,jo@example.com,{PASSWORD}")
    assert command("rotate", plan, "--yes", *QUICK).code == 1
    assert command("rotate", plan, "--yes", *QUICK).code == 1
    box.account("acct_1")
    assert command("rotate", plan, "--yes", "--retry-failed", *QUICK).code == 0

    assert len(_changes(box)) == 2


def test_any_operation_is_called_by_its_name(box: Sandbox, command: Command) -> None:
    box.account("acct_1", signed_in=True)
    done = command("call", "onlyfans.chats.list", "acct_1", "limit=5", "order=recent", "--json")

    assert (done.code, len(done.objects[0]["data"])) == (0, 5)
    pages = command("call", "onlyfans.chats.list", "acct_1", "limit=10", "--pages", "2").objects
    assert [len(page["data"]) for page in pages] == [10, 10]
    assert len(command("call", "onlyfans.chats.list", "acct_1", "--pages", "0").objects) == 3


def test_a_secret_of_a_call_comes_from_a_file(box: Sandbox, command: Command) -> None:
    done = command(
        *("call", "onlyfans.authentication.start", "email=jo@example.com", "password@-", "name=Jo"),
        typed=f"{PASSWORD}\n",
    )

    assert done.code == 0
    assert box.requests[0].body["password"] == PASSWORD


def test_an_operation_describes_itself(command: Command) -> None:
    done = command("call", "onlyfans.chats.list", "--describe")

    assert "GET /api/{account}/chats" in done.out
    assert "limit" in done.out


def test_names_of_operations_and_of_their_arguments_are_completed() -> None:
    operations = _complete_operation("onlyfans.chats.list")
    assert {"onlyfans.chats.list", "onlyfans.chats.list_media"} <= set(operations)
    assert all(each.startswith("onlyfans.chats.list") for each in operations)
    assert {each.partition(".")[0] for each in _complete_operation("")} == set(PLATFORMS)

    class Context:
        params: ClassVar = {"operation": "onlyfans.chats.list", "arguments": ["acct_1", "limit=5"]}

    arguments = _complete_argument(Context(), "o")  # type: ignore[arg-type]
    assert {"offset=", "order="} <= set(arguments)
    assert all(each.startswith("o") for each in arguments)
    assert "limit=" not in _complete_argument(Context(), "")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        (
            "onlyfans.chats.list_cha",
            {"onlyfans.chats.list", "onlyfans.chats.list_media", "onlyfans.chat_messages.list"},
        ),
        ("onlyfans.listChats", {"onlyfans.chats.list"}),
        ("listAccounts", {f"{platform}.accounts.list" for platform in PLATFORMS}),
        ("uploadMediaToTheOnlyFansCDN", {"onlyfans.media.upload"}),
        ("onlyfans.nothing", set()),
    ],
)
def test_the_names_of_the_document_are_completed_to_ours(typed: str, completed: set[str]) -> None:
    assert set(_complete_operation(typed)) >= completed
    assert bool(_complete_operation(typed)) == bool(completed)


@pytest.mark.parametrize("name", ["onlyfans.chats.list_chats", "onlyfans.chats.listChats", "onlyfans.list_chats"])
def test_the_name_of_the_document_is_answered_with_ours(command: Command, name: str) -> None:
    done = command("call", name, "acct_1")

    assert (done.code, f"no operation {name}; did you mean onlyfans.chats.list?" in done.err) == (2, True)


def test_the_description_of_an_operation_names_it_as_the_document_does(command: Command) -> None:
    assert "GET /api/{account}/chats (listChats)" in command("call", "onlyfans.chats.list", "--describe").out


def test_the_shell_completes_commands_and_operations() -> None:
    words = "fanscribe call onlyfans.chats.hide"
    env = {**os.environ, "_FANSCRIBE_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": "2"}
    script = "import sys; sys.argv[0] = 'fanscribe'; from fanscribe.cli import main; main()"
    done = python("-c", script, env=env)

    assert done.stdout.split() == ["onlyfans.chats.hide"]


def test_without_its_extra_the_command_says_how_to_install_it() -> None:
    script = "import sys; sys.modules['segno'] = None; from fanscribe.cli import main; main()"
    done = python("-c", script)

    assert (done.returncode, done.stderr.strip()) == (
        7,
        "the command requires typer, rich, segno and more: pip install 'fanscribe[cli]'",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at SIGTERM without asking it")
def test_webhooks_are_verified_printed_once_and_end_with_sigterm(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("the-signing-secret")
    arguments = ("webhooks", "--port", "0", "--secret-file", tmp_path / "secret", "--json")
    with Child(sys.executable, "-m", "fanscribe", *arguments) as child:
        url = child.err.next().partition("Listening on ")[2].rstrip(".\n")
        body = json.dumps({"event": "accounts.session_expired", "account_id": "acct_1", "payload": {}}).encode()
        right = hmac.new(b"the-signing-secret", body, hashlib.sha256).hexdigest()
        codes = [
            httpx.post(url, content=body, headers={"Signature": each, "X-OFAPI-Idempotency-Key": "1"}).status_code
            for each in (right, "wrong", right)
        ]
        child.send(signal.SIGTERM)
        out, err = child.out.rest(), child.err.rest()
        assert child.wait() == 0

    assert codes == [200, 400, 200]
    assert [json.loads(line)["event"] for line in out.splitlines()] == ["accounts.session_expired"]
    assert "refused: wrong signature" in err
    assert "the-signing-secret" not in out + err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at SIGTERM without asking it")
def test_the_sandbox_prints_its_address() -> None:
    with Child(sys.executable, "-m", "fanscribe", "sandbox", "--port", "0", "--json") as child:
        report = json.loads(child.out.next())
        answer = httpx.get(f"{report['url']}/api/whoami", headers={"Authorization": f"Bearer {report['api_key']}"})
        child.send(signal.SIGTERM)

        assert (answer.status_code, child.wait()) == (200, 0)


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("switch", "acct_1", "-m", "mobile_app", "--email", "a@x.com"), "--email: not for mobile_app"),
        (
            ("switch", "acct_1", "--auth-id", "17", "--user-agent", "UA"),
            "--auth-id, --user-agent: not for email_password",
        ),
        (("switch", "acct_1", "-m", "raw_data", "--password-file", "x"), "--password-file: not for raw_data"),
        (("connect", "fansly", "--auth-id", "17"), "--auth-id: not for fansly"),
        (("connect", "fansly", "-m", "raw_data"), "--method raw_data does nothing for fansly"),
        (("connect", "fansly", "--username", "jo", "--email", "a@x.com"), "--username or --email, not both"),
        (("connect", "onlyfans", "--username", "jo"), "--username: not for email_password"),
        (("connect", "onlyfans", "--proxy", "us", "--proxy-file", "x"), "--proxy or --proxy-file, not both"),
        (
            ("reauth", "acct_1", "acct_2", "--code-file", "x"),
            "--code-file holds the code of one account, got 2 accounts",
        ),
        (("watch", "--host", "::1"), "without --webhooks PORT: --host would do nothing; leave it out"),
        (("watch", "--unsigned", "--secret-file", "x"), "--secret-file and --unsigned would do nothing"),
        (("call", "onlyfans.chats.list", "acct_1", "-o", "x"), "is JSON, which is printed; redirect it"),
        (
            ("call", "onlyfans.chats.list", "acct_1", "--describe", "--pages", "0", "-o", "x"),
            "--describe: --pages and --output and arguments would do nothing; leave them out",
        ),
        (("rotate", PLAN_FILE, "--new", "--retry-failed"), "--new signs in all accounts again: --retry-failed would"),
        (("rotate", PLAN_FILE, "--new", "--unknown", "wait"), "--new signs in all accounts again: --unknown would"),
        (
            ("rotate", PLAN_FILE, "--new", "--leave-signed-in"),
            "--new signs in all accounts again: --leave-signed-in would",
        ),
        (("webhooks", "--base-url", "http://x"), "No such option: --base-url"),
        (("webhooks", "--key-file", "x"), "No such option: --key-file"),
        (("sandbox", "--base-url", "http://x"), "No such option: --base-url"),
        (("demo", "--key-file", "x"), "No such option: --key-file"),
    ],
)
def test_an_option_that_does_nothing_is_refused_before_anything_is_sent(
    box: Sandbox, command: Any, arguments: tuple[str, ...], problem: str, tmp_path: Path
) -> None:
    (tmp_path / PLAN_FILE).write_text("account,method\nacct_1,reauthenticate\n")
    done = command(*(tmp_path / PLAN_FILE if each == PLAN_FILE else each for each in arguments))

    assert done.code == 2
    assert problem in done.err
    assert box.requests == []


@pytest.mark.parametrize("command_line", ["reauth acct_1", "switch acct_1 -m mobile_app -y", "resume {token}"])
@pytest.mark.parametrize(("target", "why"), [("nope", "is not there"), (".", "is a folder")])
def test_a_code_file_that_cannot_be_read_is_refused_before_anything_is_sent(
    box: Sandbox, command: Any, tmp_path: Path, command_line: str, target: str, why: str
) -> None:
    token = '{"v":1}'
    words = [each.format(token=token) if each == "{token}" else each for each in command_line.split()]
    done = command(*words, "--code-file", tmp_path / target)

    assert (done.code, why in done.err) == (2, True), done.err
    assert box.requests == []


@pytest.mark.parametrize("arguments", ["reauth acct_typo", "rotate plan.csv --yes"])
def test_an_account_that_does_not_exist_is_said_so(
    box: Sandbox, command: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.csv").write_text("account,method\nacct_typo,reauthenticate\n")
    done = command(*arguments.split())

    assert (done.code, "this API key has no such account: compare the id" in done.out) == (1, True)


@pytest.mark.parametrize(
    "argument", ["limit:=" + "[" * 100_000, "limit:=" + "[" * 5000 + "]" * 5000, "limit:=" + "9" * 5000]
)
def test_an_argument_that_no_json_reader_takes_is_one_line(box: Sandbox, command: Any, argument: str) -> None:
    done = command("call", "onlyfans.chats.list", "acct_1", argument)

    assert (done.code, done.err) == (2, "error: limit: not valid JSON, or nested too deeply\n")
    assert box.requests == []


def test_a_number_with_too_many_digits_is_one_line(box: Sandbox, command: Any) -> None:
    digits = "9" * 5000
    done = command(
        "call",
        "onlyfans.analytics_financial.get_profitability_history",
        "acct_1",
        "account_prefixed_id=1",
        f"months={digits}",
    )

    assert (done.code, len(done.err.splitlines())) == (2, 1), done.err[:300]
    assert box.requests == []


@pytest.mark.parametrize(
    ("arguments", "option"),
    [(("reauth", "acct_1"), "--code-file FILE"), (("rotate", PLAN_FILE, "--yes"), "--ask COMMAND")],
    ids=["reauth", "rotate"],
)
def test_where_nobody_can_be_asked_the_option_that_answers_is_named(
    box: Sandbox, command: Command, tmp_path: Path, arguments: Any, option: str
) -> None:
    box.account("acct_1", AsksForCode(CODE), signed_in=False)
    plan = tmp_path / "plan.csv"
    plan.write_text("account,method\nacct_1,reauthenticate\n")
    done = command(*(plan if each is PLAN_FILE else each for each in arguments), "--no-input", *QUICK)

    assert done.code == 3
    assert f"acct_1: nobody is asked, as stdin is not a terminal or --no-input is set: pass {option}" in " ".join(
        done.err.split()
    )


def test_sentences_at_the_terminal_have_no_names_of_python(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1", SignsIn(after=100_000), signed_in=False)
    box.account("acct_2", signed_in=False)
    box.fault(ResetAfter(), on="reauthenticate", after=1)
    timed_out = command("reauth", "acct_1", *QUICK, "--timeout", "0.5")
    lost = command("reauth", "acct_2", *QUICK)
    (tmp_path / "file").write_text("x")
    session = (
        "--auth-id",
        "x",
        "--cookies-file",
        tmp_path / "file",
        "--xbc-file",
        tmp_path / "file",
        "--user-agent",
        "x",
    )
    wrong = command("switch", "acct_1", "--method", "raw_data", *session, "--yes")
    (tmp_path / "plan.csv").write_text("account,auth_id,cookies,xbc,user_agent\nacct_1,x,x,x,x\n")
    planned = command("rotate", tmp_path / "plan.csv", "--check")

    assert (timed_out.code, lost.code, wrong.code, planned.code) == (3, 4, 2, 2)
    assert "the last status: signing in" in timed_out.out
    assert "check the account before you retry" in lost.out
    everything = "".join(done.out + done.err for done in (timed_out, lost, wrong, planned))
    assert re.findall(r"[a-z]+_status|[A-Z][a-z]+[(.]\w+|\w+\(\)", everything) == []


def test_an_empty_journal_is_no_new_one(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1", signed_in=False)
    plan, journal = tmp_path / "plan.csv", tmp_path / "plan.csv.journal"
    plan.write_text("account,method\nacct_1,reauthenticate\n")
    journal.touch()
    refused = command("rotate", plan, "--yes", *QUICK)

    assert (refused.code, box.requests) == (2, [])
    assert "plan.csv.journal is empty, and does not show what was started" in " ".join(refused.err.split())
    assert command("rotate", plan, "--yes", "--new", *QUICK).code == 0
