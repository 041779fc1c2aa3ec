"""A plan that was run before: what it says now is never taken for done, and nothing is sent twice without being asked for."""

import contextlib
import os
import sqlite3
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from fanscribe.sandbox.faults import ResetAfter

CODE = "135791"
QUICK = ("--poll", "0.1")
Command = Callable[..., Any]


def _plan(folder: Path, *lines: str) -> Path:
    path = folder / "plan.csv"
    path.write_text("account,method,email,password\n" + "".join(f"{line}\n" for line in lines))
    return path


def _line(number: int, password: str) -> str:
    return f"acct_{number},email_password,jo@example.com,{password}"


def _sent(box: Sandbox) -> list[tuple[str, str]]:
    """The accounts and passwords that were sent."""
    return [
        (seen.path.split("/")[-2], seen.body["password"])
        for seen in box.requests
        if seen.path.endswith("/credentials") and "password" in seen.body
    ]


def test_a_plan_that_changed_after_its_accounts_were_signed_in_is_not_done(
    box: Sandbox, command: Command, tmp_path: Path
) -> None:
    box.account("acct_1")
    box.account("acct_2")
    plan = _plan(tmp_path, _line(1, "first"), _line(2, "first"))
    assert command("rotate", plan, "--yes", *QUICK).code == 0
    _plan(tmp_path, _line(1, "second"), _line(2, "second"))
    done = command("rotate", plan, "--yes", *QUICK)

    assert done.code == 2
    assert "was changed after acct_1, acct_2 were started" in done.err
    assert all(option in done.err for option in ("--new", "--leave-signed-in"))
    assert {password for _, password in _sent(box)} == {"first"}
    left = command("rotate", plan, "--yes", "--leave-signed-in", *QUICK)
    assert (left.code, {password for _, password in _sent(box)}) == (0, {"first"})
    assert command("rotate", plan, "--yes", "--new", *QUICK).code == 0
    assert sorted(_sent(box)[2:]) == [("acct_1", "second"), ("acct_2", "second")]


def test_a_plan_that_is_moved_into_place_has_changed(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1")
    plan = _plan(tmp_path, _line(1, "first"))
    os.utime(plan, (1_700_000_000, 1_700_000_000))
    (tmp_path / "next").mkdir()
    following = _plan(tmp_path / "next", _line(1, "second"))
    os.utime(following, (1_700_000_000, 1_700_000_000))
    assert command("rotate", plan, "--yes", *QUICK).code == 0
    following.replace(plan)

    assert command("rotate", plan, "--yes", *QUICK).code == 2


def test_a_plan_that_changes_while_its_account_waits_is_not_done(
    box: Sandbox, command: Command, tmp_path: Path
) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn())
    plan = _plan(tmp_path, _line(1, "first"))
    assert command("rotate", plan, "--yes", "--timeout", "1", *QUICK).code == 3
    _plan(tmp_path, _line(1, "second"))
    done = command("rotate", plan, "--yes", *QUICK)

    assert (done.code, "was changed after acct_1 was started" in done.err) == (2, True)
    assert {password for _, password in _sent(box)} == {"first"}


def test_a_changed_plan_whose_account_failed_is_said_to_have_changed(
    box: Sandbox, command: Command, tmp_path: Path
) -> None:
    box.account("acct_1", Fails())
    plan = _plan(tmp_path, _line(1, "first"))
    assert command("rotate", plan, "--yes", *QUICK).code == 1
    assert "was changed" not in command("rotate", plan, "--yes", *QUICK).err
    _plan(tmp_path, _line(1, "second"))
    done = command("rotate", plan, "--yes", *QUICK)

    assert done.code == 1
    assert "plan.csv was changed after acct_1 failed; pass --retry-failed to retry with it." in done.err


@pytest.mark.parametrize(("seconds", "code"), [(-60, 0), (60, 2)], ids=["older", "newer"])
def test_the_times_of_entries_say_whether_a_plan_without_a_recorded_version_is_newer(
    box: Sandbox, command: Command, tmp_path: Path, seconds: float, code: int
) -> None:
    box.account("acct_1")
    plan = _plan(tmp_path, _line(1, "first"))
    assert command("rotate", plan, "--yes", *QUICK).code == 0
    with contextlib.closing(sqlite3.connect(f"{plan}.journal")) as journal:
        journal.execute("DROP TABLE plan")
        journal.commit()
    os.utime(plan, (time.time() + seconds, time.time() + seconds))

    assert command("rotate", plan, "--yes", *QUICK).code == code
    assert len(_sent(box)) == 1


def test_another_plan_with_the_same_journal_is_not_done(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1")
    folders = [tmp_path / name for name in ("second", "first")]
    for folder in folders:
        folder.mkdir()
        _plan(folder, _line(1, folder.name))
    plan = tmp_path / "current.csv"
    plan.symlink_to(folders[1] / "plan.csv")
    assert command("rotate", plan, "--yes", *QUICK).code == 0
    plan.unlink()
    plan.symlink_to(folders[0] / "plan.csv")

    assert command("rotate", plan, "--yes", *QUICK).code == 2
    assert {password for _, password in _sent(box)} == {"first"}


def test_the_same_command_after_a_finished_run_is_done(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1")
    plan = _plan(tmp_path, _line(1, "first"))
    assert [command("rotate", plan, "--yes", *QUICK).code for _ in range(2)] == [0, 0]
    assert len(_sent(box)) == 1


def test_a_changed_plan_of_an_unfinished_run_names_what_has_to_be_finished(
    box: Sandbox, command: Command, tmp_path: Path
) -> None:
    box.account("acct_1")
    box.account("acct_2", AsksForCode(CODE))
    plan = _plan(tmp_path, _line(1, "first"), _line(2, "first"))
    assert command("rotate", plan, "--yes", *QUICK).code == 3
    _plan(tmp_path, _line(1, "second"), _line(2, "second"))

    new = command("rotate", plan, "--yes", "--new", *QUICK)
    assert (new.code, "is not finished (acct_2)" in new.err) == (2, True)
    assert command("rotate", plan, "--yes", *QUICK).code == 2
    assert command("rotate", plan, "--yes", "--leave-signed-in", *QUICK).code == 3
    assert {password for _, password in _sent(box)} == {"first"}


def test_a_corrected_line_is_retried_and_signed_in_accounts_are_left(
    box: Sandbox, command: Command, tmp_path: Path
) -> None:
    box.account("acct_1")
    box.account("acct_2", Fails())
    plan = _plan(tmp_path, _line(1, "right"), _line(2, "wrong"))
    assert command("rotate", plan, "--yes", *QUICK).code == 1
    box.account("acct_2")
    _plan(tmp_path, _line(1, "right"), "acct_2,mobile_app")
    hint = command("rotate", plan, "--yes", *QUICK)
    done = command("rotate", plan, "--yes", "--retry-failed", *QUICK)

    assert (hint.code, "--retry-failed retries only those that failed" in hint.err) == (2, True)
    assert done.code == 0
    assert "acct_1: started earlier, left unchanged" in done.err
    assert len(_sent(box)) == 2


def test_accounts_added_to_a_plan_need_a_yes(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1", Fails())
    box.account("acct_2")
    plan = _plan(tmp_path, _line(1, "first"))
    assert command("rotate", plan, "--yes", *QUICK).code == 1
    _plan(tmp_path, _line(1, "first"), _line(2, "first"))
    refused = command("rotate", plan, *QUICK)

    assert refused.code == 2
    assert "1 account, added to the plan: stdin is not a terminal; pass --yes" in refused.err
    assert len(_sent(box)) == 1
    assert command("rotate", plan, "--yes", *QUICK).code == 1
    assert [account for account, _ in _sent(box)] == ["acct_1", "acct_2"]


@pytest.mark.parametrize(("decision", "code", "sent"), [("send", 0, 4), ("leave", 4, 2), ("wait", 4, 2)])
def test_accounts_in_doubt_are_decided_for_all_at_once(
    box: Sandbox, command: Command, tmp_path: Path, decision: str, code: int, sent: int
) -> None:
    for number in (1, 2):
        box.account(f"acct_{number}", SignsIn(after=0))
    box.fault(ResetAfter(), on="switch", times=2)
    plan = _plan(tmp_path, _line(1, "first"), _line(2, "first"))
    assert command("rotate", plan, "--yes", *QUICK).code == 4
    if decision == "wait":
        for number in (1, 2):
            box.account(f"acct_{number}", signed_in=True)
    done = command("rotate", plan, "--yes", "--unknown", decision, *QUICK)

    assert (done.code, len(_sent(box))) == (code, sent), done.err
    assert ("perhaps still with the earlier credentials" in done.out) == (decision == "wait")


def test_a_command_answers_the_challenges_of_a_rotation(box: Sandbox, command: Command, tmp_path: Path) -> None:
    box.account("acct_1", AsksForCode(CODE, hint="42"), SignsIn(after=1))
    box.account("acct_2", AsksForFaceCheck(), SignsIn(after=1))
    script = tmp_path / "ask.py"
    script.write_text(
        "import os\n"
        f"with open({str(tmp_path / 'asked')!r}, 'a') as file:\n"
        "    print(*(os.environ.get(f'FANSCRIBE_{name}') for name in ('JOB', 'STATUS', 'HINT', 'API_KEY')), file=file)\n"
        f"print({CODE!r})\n"
    )
    plan = _plan(tmp_path, _line(1, "first"), _line(2, "first"))
    done = command("rotate", plan, "--yes", "--ask", f"{sys.executable} {script}", *QUICK)

    assert done.code == 0, done.err
    asked = sorted((tmp_path / "asked").read_text().splitlines())
    assert asked == ["acct_1 code_challenge 42 None", "acct_2 face_check None None"]
    assert CODE not in done.out + done.err


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX")
@pytest.mark.parametrize(
    ("does", "why"),
    [
        ("true", "printed nothing"),
        ("echo 1234; echo 5678", "printed more than one line"),
        ("printf '12\\r34'", "printed more than one line"),
        ("printf '12\\37734'", "printed what is not UTF-8"),
        ("head -c 5000 /dev/zero", "printed more than 4096 bytes"),
        ("echo 123456; exit 3", "gave up with exit code 3"),
        ("echo 123456; kill -KILL $$", "was killed by SIGKILL"),
    ],
)
def test_a_command_that_does_not_answer_is_reported_with_the_reason(
    box: Sandbox, command: Command, tmp_path: Path, does: str, why: str
) -> None:
    box.account("acct_1", AsksForCode(CODE), SignsIn(after=1))
    (tmp_path / "ask.sh").write_text(f"{does}\n")
    done = command("rotate", _plan(tmp_path, _line(1, "first")), "--yes", "--ask", f"sh {tmp_path / 'ask.sh'}", *QUICK)

    assert done.code == 3
    assert f"acct_1: not answered: sh {why}" in done.err.replace("\n", " ")
    assert "PUT" not in [seen.method for seen in box.requests if "/api/authenticate/auth" in seen.path]
    assert "1234" not in done.out + done.err


def test_an_invalid_command_for_challenges_sends_nothing(box: Sandbox, command: Command, tmp_path: Path) -> None:
    assert command("rotate", _plan(tmp_path, _line(1, "x")), "--yes", "--ask", "'").code == 2
    assert box.requests == []


def test_results_that_cannot_be_written_are_refused_before_anything_is_sent(
    box: Sandbox, command: Command, tmp_path: Path
) -> None:
    plan = _plan(tmp_path, _line(1, "x"))
    (tmp_path / "folder.csv").mkdir()
    places = [tmp_path / "folder.csv", tmp_path / "r.xlsx", tmp_path / "no" / "r.csv"]
    places += [Path("/sys/r.csv")] if sys.platform == "linux" else []
    for results in places:
        done = command("rotate", plan, "--yes", "--results", results)
        assert (done.code, f"error: --results: {results}: " in done.err.replace("\n", " ")) == (2, True), done.err
    assert box.requests == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.csv", "plan.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
@pytest.mark.parametrize(("mode", "warns"), [(0o600, False), (0o400, False), (0o644, True), (0o640, True)])
def test_a_key_file_that_others_can_read_is_warned_about_once(
    box: Sandbox, command: Command, tmp_path: Path, mode: int, warns: bool
) -> None:
    box.account("acct_1")
    key = tmp_path / "key"
    key.write_text(box.api_key)
    key.chmod(mode)
    done = command("switch", "acct_1", "-m", "mobile_app", "--yes", "--key-file", key, *QUICK, FANSCRIBE_API_KEY=None)

    assert done.code == 0
    warning = f"warning: key file {key}: other users of this machine can read it: chmod 600 {key}"
    assert done.err.count(warning) == warns
    assert stat.S_IMODE(key.stat().st_mode) == mode
