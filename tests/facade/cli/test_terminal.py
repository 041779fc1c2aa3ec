"""The command in a pseudo-terminal: its output, prompts and interruptions."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fanscribe._signin.credentials import EmailPassword
from fanscribe.roster import Journal, Switch
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from support.patience import until
from support.terminal import Terminal

PASSWORD, CODE = "hunter2-of-the-terminal", "135791"
QUICK = ("--poll", "0.2")


def _bodies(box: Sandbox) -> list[Any]:
    return [seen.body for seen in box.requests if seen.method == "PUT" and "auth_type" in seen.body]


def test_a_switch_confirms_prompts_without_echo_and_waits(box: Sandbox, env: Any) -> None:
    box.account("acct_1", AsksForCode(CODE, hint="42"), SignsIn(after=2), username="jo")
    with Terminal("switch", "acct_1", "--email", "jo@example.com", *QUICK, env=env) as terminal:
        terminal.until("Password:")
        terminal.secret(PASSWORD)
        assert 'acct_1 ("jo", "Creator")' in terminal.until(r"Continue\? \[y/N\]")
        assert "to the password of jo@example.com" in terminal.text
        assert _bodies(box) == []
        terminal.enter("y")
        terminal.until(r"code by text message \(42\), 5 tries left:")
        terminal.secret("000000")
        terminal.until(r"4 tries left:")
        terminal.secret(CODE)
        terminal.until("acct_1 signed in")
        assert terminal.end() == 0

    assert [body["password"] for body in _bodies(box)] == [PASSWORD]
    for secret in (PASSWORD, CODE, "000000", box.api_key):
        assert secret.encode() not in terminal.raw


def test_no_is_an_answer_and_sends_nothing(box: Sandbox, env: Any) -> None:
    box.account("acct_1")
    with Terminal("switch", "acct_1", "--method", "mobile_app", env=env) as terminal:
        terminal.until("Continue")
        terminal.enter("")
        assert terminal.end() == 2

    assert _bodies(box) == []


def test_while_waiting_a_line_shows_the_status_of_each_account(box: Sandbox, env: Any) -> None:
    box.account("acct_1", SignsIn(after=1000))
    box.account("fansly_acct_2", SignsIn(after=1000))
    with Terminal("reauth", "acct_1", "fansly_acct_2", "--timeout", "300", "--poll", "3", env=env) as terminal:
        text = terminal.until(lambda text: text.count("polls in") == 2 and re.search("0:0[2-9],", text) is not None)
        terminal.ctrl_c()
        assert terminal.end() == 130

    assert re.search(r"onlyfans +acct_1 +signing in \(filling out login\) +0:0\d, 4:5\d left +polls in \d s", text)
    assert re.search(r"fansly +fansly_acct_2 +signing in", text)
    assert "0 of 2 done · 2 in progress" in text


def test_ctrl_c_exits_and_prints_how_to_continue(box: Sandbox, env: Any) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    with Terminal("reauth", "acct_1", *QUICK, env=env, size=(24, 300)) as terminal:
        terminal.until("code by text message")
        terminal.ctrl_c()
        assert terminal.end() == 130
        assert terminal.echoes, "the echo of the terminal is on again"
    [command] = re.findall(r"fanscribe (resume .*)", terminal.text)

    with Terminal(*shlex.split(command), *QUICK, env=env) as terminal:
        terminal.until("code by text message")
        terminal.secret(CODE)
        terminal.until("acct_1 signed in")
        assert terminal.end() == 0

    assert len([seen for seen in box.requests if seen.path.endswith("reauthenticate")]) == 1


def test_ctrl_c_at_a_prompt_sends_nothing_and_restores_the_echo(box: Sandbox, env: Any) -> None:
    box.account("acct_1")
    with Terminal("switch", "acct_1", "--email", "jo@example.com", env=env) as terminal:
        terminal.until("Password:")
        until(lambda: not terminal.echoes, "a prompt without echo")
        terminal.ctrl_c()
        assert terminal.end() == 130
        assert terminal.echoes

    assert box.requests == []


def test_ctrl_d_at_a_code_gives_up_and_leaves_the_attempt_open(box: Sandbox, env: Any) -> None:
    box.account("acct_1", AsksForCode(CODE))
    with Terminal("reauth", "acct_1", *QUICK, env=env, size=(24, 300)) as terminal:
        terminal.until("code by text message")
        terminal.ctrl_d()
        assert terminal.end() == 3

    assert "fanscribe resume '{" in terminal.text


def test_a_face_check_shows_its_link_and_waits_for_enter(box: Sandbox, env: Any) -> None:
    box.account("acct_1", AsksForFaceCheck("https://verify.example/face/1"), SignsIn(after=1))
    with Terminal("reauth", "acct_1", *QUICK, env=env) as terminal:
        assert "https://verify.example/face/1" in terminal.until("Press Enter when done")
        terminal.enter("")
        terminal.until("acct_1 signed in")
        assert terminal.end() == 0


def test_the_mobile_app_shows_a_qr_code_and_the_link(box: Sandbox, env: Any) -> None:
    box.account("acct_1")
    with Terminal("switch", "acct_1", "-m", "mobile_app", "--yes", *QUICK, env=env, size=(50, 100)) as terminal:
        terminal.until("acct_1 signed in")
        assert terminal.end() == 0

    assert "fansapiauth://auth/fansapi_auth_" in terminal.text
    assert len(re.findall("[▄▀█]{3}", terminal.text)) > 10


def test_a_narrow_terminal_is_not_broken_by_its_lines(box: Sandbox, env: Any) -> None:
    box.account("acct_1", SignsIn(after=1000))
    with Terminal("reauth", "acct_1", "--poll", "0.2", env=env) as terminal:
        terminal.until("signing in")
        terminal.resize(10, 44)
        # Whatever the old lines have become, the new ones fit.
        text = terminal.until(lambda text: re.search(r"\Aacct_1 +signing in .*0:\d\d\Z", text.strip()) is not None)
        assert max(map(len, text.splitlines())) <= 44
        terminal.ctrl_c()
        assert terminal.end() == 130


def _plan(folder: Path, *lines: str) -> Path:
    plan = folder / "plan.csv"
    plan.write_text("\n".join(("account,method,email,password", *lines)) + "\n")
    return plan


def test_a_rotation_confirms_shows_progress_and_prints_a_table(box: Sandbox, env: Any, tmp_path: Path) -> None:
    for number in range(12):
        box.account(f"acct_{number}", *([Fails()] if number == 3 else [SignsIn(after=2)]))
    plan = _plan(tmp_path, *(f"acct_{number},email_password,jo@example.com,{PASSWORD}" for number in range(12)))
    with Terminal("rotate", str(plan), *QUICK, env=env, size=(40, 120)) as terminal:
        terminal.until(r"Sign in 12 accounts\? \[y/N\]")
        terminal.enter("y")
        terminal.until(r"of 12 done · \d+ in progress")
        assert terminal.end() == 1

    assert "acct_3 failed" in terminal.text
    assert re.search(r"11 +signed in", terminal.text)
    assert re.search(r"1 +failed", terminal.text)
    assert PASSWORD.encode() not in terminal.raw


def test_an_interrupted_rotation_prints_the_command_that_continues(box: Sandbox, env: Any, tmp_path: Path) -> None:
    box.account("acct_1", SignsIn(after=10))
    plan = _plan(tmp_path, f"acct_1,email_password,jo@example.com,{PASSWORD}")
    with Terminal("rotate", str(plan), "--yes", *QUICK, env=env, size=(24, 300)) as terminal:
        terminal.until("filling out login")
        terminal.ctrl_c()
        assert terminal.end() == 130
    [command] = re.findall(r"fanscribe (rotate .*)", terminal.text)

    with Terminal(*shlex.split(command), env=env, size=(24, 300)) as terminal:
        terminal.until("(?s)Continuing with.*: 1 open")
        terminal.until("signed in")
        assert terminal.end() == 0

    assert len(_bodies(box)) == 1


def test_a_rotation_asks_about_an_account_in_doubt(box: Sandbox, env: Any, tmp_path: Path) -> None:
    box.account("acct_1", signed_in=True)
    plan = _plan(tmp_path, f"acct_1,email_password,jo@example.com,{PASSWORD}")
    with Journal(tmp_path / "plan.csv.journal") as journal:
        journal.register([job := Switch("acct_1", EmailPassword("jo@example.com", PASSWORD))])
        journal.record_starting(job)
    with Terminal("rotate", str(plan), *QUICK, env=env) as terminal:
        assert "Account status: signed in" in terminal.until(r"\[s/w/l\]")
        terminal.enter("?")
        terminal.until(lambda text: text.count("[s/w/l]") == 2)
        terminal.enter("s")
        terminal.until("signed in")
        assert terminal.end() == 0

    assert len(_bodies(box)) == 1


def test_two_accounts_that_need_a_code_are_asked_one_after_the_other(box: Sandbox, env: Any) -> None:
    box.account("acct_1", AsksForCode("111111"))
    box.account("acct_2", AsksForCode("222222"))
    answered: list[str] = []

    def asked(text: str) -> list[str]:
        return re.findall(r"acct_(\d): code", text)[-1:] if text.endswith("left:") else []

    def is_another(text: str) -> bool:
        return asked(text) not in ([], answered)

    with Terminal("reauth", "acct_1", "acct_2", *QUICK, env=env) as terminal:
        for _ in range(2):
            # However the screen changes meanwhile, it is the other one that is asked about.
            answered += asked(terminal.until(is_another))
            terminal.secret(answered[-1] * 6)
        terminal.until("(?s)acct_1 signed in.*acct_2 signed in|acct_2 signed in.*acct_1 signed in")
        assert terminal.end() == 0


def test_accounts_are_a_table(box: Sandbox, env: Any) -> None:
    box.account("acct_1", username="jo", signed_in=True)
    box.account("fansly_acct_2", username="ann")
    with Terminal("accounts", env=env) as terminal:
        assert terminal.end() == 0

    lines = [line.split() for line in terminal.text.splitlines()]
    assert lines == [
        ["platform", "account", "username", "name", "state"],
        ["onlyfans", "acct_1", "jo", "Creator", "signed", "in"],
        ["fansly", "fansly_acct_2", "ann", "Creator", "not", "signed", "in"],
    ]


def test_a_response_is_printed_as_readable_json(box: Sandbox, env: Any) -> None:
    box.account("acct_1", signed_in=True)
    with Terminal("call", "onlyfans.chats.list", "acct_1", env=env, size=(40, 100)) as terminal:
        assert terminal.end() == 0

    assert terminal.text.endswith("\n    }\n  ]\n}")


@pytest.fixture
def sandbox_command(env: Any) -> Iterator[Terminal]:
    with Terminal("sandbox", "--port", "0", env=env) as terminal:
        terminal.until("Press Ctrl-C to stop")
        yield terminal


def test_ctrl_c_stops_the_sandbox_without_an_error(sandbox_command: Terminal) -> None:
    url = re.findall(r"FANSCRIBE_BASE_URL=(\S+)", sandbox_command.text)[0]
    key = re.findall(r"FANSCRIBE_API_KEY=(\S+)", sandbox_command.text)[0]
    with Terminal("status", "acct_5", env={"FANSCRIBE_BASE_URL": url, "FANSCRIBE_API_KEY": key}) as terminal:
        assert terminal.end() == 0
    sandbox_command.ctrl_c()

    assert sandbox_command.end() == 0


def test_an_account_is_connected_with_typed_credentials(box: Sandbox, env: Any) -> None:
    box.queue_new_account(AsksForCode(CODE, channel="email"), SignsIn(after=1))
    with Terminal("connect", "fansly", "--name", "Jo", *QUICK, env=env) as terminal:
        terminal.until("Fansly username:")
        terminal.enter("jo")
        terminal.until("Password:")
        terminal.secret(PASSWORD)
        terminal.until(r"Connect new fansly account Jo by the password of jo\.")
        terminal.enter("y")
        terminal.until("code by email")
        terminal.secret(CODE)
        terminal.until("fansly_acct_new1 signed in")
        assert terminal.end() == 0
    assert PASSWORD.encode() not in terminal.raw


@pytest.mark.parametrize(
    "arguments", [("watch",), ("webhooks", "--port", "0", "--secret-file", "secret")], ids="-".join
)
def test_ctrl_c_ends_a_service_without_an_error(env: Any, tmp_path: Path, arguments: Any) -> None:
    (tmp_path / "secret").write_text("the-signing-secret")
    with Terminal(*arguments, env=env, cwd=tmp_path) as terminal:
        terminal.until("Listening on|listed")
        terminal.ctrl_c()
        assert terminal.end() == 0


def test_the_demo_plays_in_a_terminal(env: Any) -> None:
    with Terminal("demo", env=env, size=(80, 120)) as terminal:
        assert terminal.end() == 0
        assert "5 of 5 ended as expected." in terminal.text


@pytest.mark.parametrize(("answer", "code", "sent"), [("a", 0, 2), ("l", 0, 1), ("s", 2, 1)])
def test_a_changed_plan_is_asked_about(
    box: Sandbox, env: Any, tmp_path: Path, answer: str, code: int, sent: int
) -> None:
    box.account("acct_1")
    plan = tmp_path / "plan.csv"
    for number, password in enumerate(("first", "second")):
        plan.write_text(f"account,method,email,password\nacct_1,email_password,jo@example.com,{password}\n")
        with Terminal("rotate", str(plan), *QUICK, env=env, size=(24, 200)) as terminal:
            terminal.until(r"stop\? \[a/l/s\]" if number else r"Sign in 1 account\? \[y/N\]")
            terminal.enter(answer if number else "y")
            assert terminal.end() == (code if number else 0)

    assert [body["password"] for body in _bodies(box)] == ["first", "second"][:sent]


@pytest.mark.parametrize(("answer", "sent"), [("y", 2), ("", 1)])
def test_a_finished_plan_is_repeated_only_on_request(
    box: Sandbox, env: Any, tmp_path: Path, answer: str, sent: int
) -> None:
    box.account("acct_1")
    plan = tmp_path / "plan.csv"
    plan.write_text("account,method,email,password\nacct_1,email_password,jo@example.com,first\n")
    for number in range(2):
        with Terminal("rotate", str(plan), *QUICK, env=env, size=(24, 200)) as terminal:
            terminal.until(r"Sign them in again\? \[y/N\]" if number else r"Sign in 1 account\? \[y/N\]")
            terminal.enter(answer if number else "y")
            assert terminal.end() == 0

    assert len(_bodies(box)) == sent
