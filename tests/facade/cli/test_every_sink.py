"""Every text of the provider, a webhook or a plan, on its way to every place that shows text: nothing of it is obeyed there.

Nobody lists the fields: they are the leaves of what the sandbox answers and of the captured deliveries, and the columns of plans. The
places are those that the command has registered.
"""

import ast
import contextlib
import csv
import inspect
import json
import logging
import os
import pty
import re
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, get_type_hints

import attrs
import httpx
import pytest
from fanscribe import Fanscribe
from fanscribe._signin import status
from fanscribe.cli import output
from fanscribe.cli.console import CleanConsole
from fanscribe.roster import AccountSummary, Journal, plan, read_plan
from fanscribe.sandbox import AsksForApproval, AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from fanscribe.sandbox.faults import ErrorResponse, Fault
from starlette.responses import Response
from support.deliveries import ACCOUNT_EVENTS, MESSAGE
from support.patience import Child, run, until
from support.terminal import Terminal

MARK = "MARK"
# What a terminal, a console, a spreadsheet, a line of a log and an encoder stumble over.
HOSTILE = (
    f"=1+1 {MARK}\x1b]52;c;eA==\x07\x1b]8;;https://evil.example\x1b\\x\x1b[2K\r\x9b2J\x00\u202e\u2066\u2028\n"
    "acct_forged signed in\n[/][link=https://evil.example]x[/link][bold]\U0001f48b\ud83d"
)
PACKAGE = Path(output.__file__).parent
# The sequences of the console itself: colours, and what a live screen needs.
OWN = re.compile(rb"\x1b\[(?:[0-9;]*m|\?25[lh]|[0-9]*[AK]|1G)|\r")


def find_faults(raw: bytes, encoding: str = "utf-8") -> list[str]:
    """Return what a terminal or a program would obey in an output."""
    text = OWN.sub(b"", raw).decode(encoding)
    lines = text.splitlines()
    obeyed = [ascii(each) for each in text if not each.isprintable() and each not in "\n\t"]
    return (
        obeyed + [line for line in lines if line.startswith("acct_forged")] + re.findall("Traceback.*", text, re.DOTALL)
    )


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of each text, and of each field without a value, which may hold one another time."""
    if isinstance(value, dict | list):
        for name, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(item, (*path, name))
    elif isinstance(value, str | None):
        yield path


def replaced(value: Any, path: tuple[Any, ...], text: str) -> Any:
    """Return a copy with a text in one place."""
    if not path:
        return text
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(copy[path[0]], path[1:], text)
    return copy


def generic(path: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple("*" if isinstance(each, int) else each for each in path)


@attrs.define
class Hostile(Fault):
    """The right response with a hostile text in one field of each row, in another one every time."""

    seen: set[tuple[Any, ...]] = attrs.field(factory=set)
    found: set[tuple[Any, ...]] = attrs.field(factory=set)

    @property
    def is_over(self) -> bool:
        return bool(self.found) and self.found == self.seen

    def answer(self, status: int, body: Any) -> Response:
        rows = set[Any]()
        for path in list(leaves(body)):
            self.found.add(generic(path))
            row = next((each for each in path if isinstance(each, int)), None)
            if generic(path) not in self.seen and row not in rows:
                rows.add(row)
                self.seen.add(generic(path))
                body = replaced(body, path, HOSTILE)
        return super().answer(status, body)


# How a command shows what it does: on a terminal, in a pipe of a narrow encoding, as JSON.
WAYS = ("terminal", "plain", "cp1252", "json")


@pytest.fixture(params=WAYS)
def shown(request: pytest.FixtureRequest, env: dict[str, str], tmp_path: Path) -> Callable[..., bytes]:
    """Run a command in each way; the value is all that it writes."""

    def show(*arguments: object) -> bytes:
        words = list(map(str, arguments))
        if request.param == "terminal":
            with Terminal(*words, env=env, size=(60, 200), cwd=tmp_path) as terminal:
                code = terminal.end()
            raw, encoding = terminal.raw, "utf-8"
        else:
            encoding = "cp1252" if request.param == "cp1252" else "utf-8"
            words += ["--json"] if request.param == "json" else []
            done: Any = run(
                *(sys.executable, "-m", "fanscribe", *words),
                env={**os.environ, **env, "PYTHONIOENCODING": encoding},
                text=False,
                cwd=tmp_path,
                stdin=-3,
            )
            code, raw = done.returncode, done.stdout + done.stderr
            if request.param == "json":
                [json.loads(line) for line in done.stdout.splitlines()]
        assert find_faults(raw, encoding) == []
        assert code in range(7)
        return raw

    return show


@pytest.mark.parametrize(
    "arguments",
    [("accounts",), ("status", *["acct_0"] * 40), ("call", "onlyfans.accounts.list")],
    ids=lambda arguments: arguments[0],
)
def test_every_field_of_accounts(box: Sandbox, shown: Any, arguments: tuple[str, ...]) -> None:
    for number in range(1 if arguments[0] == "status" else 40):
        box.account(f"acct_{number}", signed_in=True)
        box.account(f"fansly_acct_{number}")
    hostile = Hostile()
    raw = b""
    while not hostile.is_over:
        box.fault(hostile, on="list", times=len(arguments) if len(arguments) > 2 else 3)
        raw += shown(*arguments)

    assert arguments[0] == "status" or MARK.encode() in raw
    assert "display_name" in {path[-1] for path in hostile.seen}


@pytest.fixture
def records() -> Iterator[list[str]]:
    """The log records of the package in this process, as any handler of a program would write them."""
    kept = list[str]()

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            kept.append(self.format(record))

    logger, keeper = logging.getLogger("fanscribe"), Keeper(logging.DEBUG)
    level = logger.level
    logger.addHandler(keeper)
    logger.setLevel(logging.DEBUG)
    yield kept
    logger.removeHandler(keeper)
    logger.setLevel(level)


def _start(box: Sandbox, command: str, folder: Path) -> tuple[Sequence[object], Sequence[str]]:
    """Return the arguments of a command that signs in, and the operations that it asks."""
    (folder / "password").write_text("hunter2-of-the-sinks")
    login = ("--email", "jo@example.com", "--password-file", folder / "password", "--yes")
    if command == "connect":
        return ("connect", "onlyfans", *login), ("connect", "poll")
    if command == "switch":
        return ("switch", "acct_0", *login), ("list", "switch", "poll")
    if command == "rotate":
        plan_file = folder / "sink.jsonl"
        plan_file.write_text(json.dumps({"account": "acct_0", "method": "reauthenticate"}))
        return ("rotate", plan_file, "--yes", "--journal", ":memory:"), ("reauthenticate", "poll")
    with Fanscribe(box.api_key, base_url=box.url) as fans:
        return ("resume", fans.onlyfans.reauthenticate("acct_0").token), ("poll",)


@pytest.mark.parametrize("command_name", ["connect", "switch", "resume", "rotate"])
def test_every_field_of_every_command_that_signs_in_and_of_its_log_records(
    box: Sandbox, command: Any, tmp_path: Path, records: list[str], command_name: str
) -> None:
    status._reported.clear()
    hostile: dict[str, Hostile] = {}
    scripts = ([AsksForCode("1", hint="42")], [AsksForFaceCheck("https://verify.example/1")], [Fails()], [SignsIn()])
    text, rounds = "", 0
    while not hostile or not all(fault.is_over for fault in hostile.values()):
        box.reset()
        # The steps of a new account are those of the sandbox.
        box.account("acct_0", *scripts[rounds % len(scripts)])
        arguments, operations = _start(box, command_name, tmp_path)
        if command_name == "rotate":
            arguments = [tmp_path / f"{rounds}.journal" if each == ":memory:" else each for each in arguments]
        for name in operations:
            box.fault(hostile.setdefault(name, Hostile()), on=name, times=100_000)  # type: ignore[arg-type]
        for way in ((), ("--json",)):
            done = command(*arguments, "--no-input", "--poll", "0.02", "--timeout", "0.5", *way)
            text += done.out + done.err
            assert done.code in range(7)
        rounds += 1
        assert rounds < 60

    assert find_faults(text.encode("utf-8", "surrogatepass")) == []
    assert MARK in text
    assert [find_faults(each.encode("utf-8", "surrogatepass")) for each in records] == [[] for _ in records]
    assert any("unknown" in each and MARK in each for each in records), "words that no rule knows are logged"


def test_every_field_of_a_check_with_the_provider(box: Sandbox, shown: Any) -> None:
    hostile, raw = Hostile(), b""
    while not hostile.is_over:
        box.fault(hostile, times=10)
        raw += shown("doctor", "--online")
    box.reset()
    box.fault(_refused(402), times=10)
    raw += shown("doctor", "--online")

    assert MARK.encode() in raw


@pytest.mark.parametrize("options", [(), ("--json",)], ids=["plain", "json"])
@pytest.mark.parametrize("code", [401, 402, 403, 429])
def test_every_field_of_a_refused_check(box: Sandbox, command: Any, code: int, options: tuple[str, ...]) -> None:
    box.fault(_refused(code), times=10)
    done = command("doctor", "--online", *options)

    shown = (done.out + done.err).encode("utf-8", "surrogatepass")
    assert MARK.encode() in shown
    assert find_faults(shown) == []
    assert done.code in range(7)


def _refused(code: int) -> Fault:
    return ErrorResponse(code, error=HOSTILE, message=HOSTILE, description=HOSTILE)


def test_every_field_of_an_earlier_run(box: Sandbox, command: Any, tmp_path: Path) -> None:
    """A journal is a file, which another program may have written."""
    box.account("acct_1", Fails())
    lines = [{"account": "acct_1", "method": "reauthenticate"}, {"name": "jo", "method": "mobile_app"}]
    (tmp_path / "plan.jsonl").write_text("\n".join(map(json.dumps, lines)))
    journal = tmp_path / "plan.jsonl.journal"
    with Journal(journal) as kept:
        kept.register(read_plan(tmp_path / "plan.jsonl"))
    with contextlib.closing(sqlite3.connect(journal)) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(job)") if row[2] == "TEXT"]
    text = ""
    for state in ("signed_in", "failed", "unknown", "open"):
        for column in columns:
            with contextlib.closing(sqlite3.connect(journal)) as database:
                database.execute(
                    "UPDATE job SET state = ?, why = ?, at = ?", (state, HOSTILE[:-1], "2026-01-01T00:00:00+00:00")
                )
                saved = database.execute("SELECT * FROM job").fetchall()
                database.execute(f"UPDATE OR IGNORE job SET {column} = ?", (HOSTILE[:-1],))
                database.commit()
            for way in ((), ("--json",)):
                options = ("--no-input", "--yes", "--leave-signed-in", "--poll", "0.01", "--timeout", "0.1")
                done = command("rotate", tmp_path / "plan.jsonl", *options, *way)
                assert done.code in range(7)
                text += done.out + done.err
            with contextlib.closing(sqlite3.connect(journal)) as database:
                database.execute("DELETE FROM job")
                database.executemany(f"INSERT INTO job VALUES ({', '.join('?' * len(saved[0]))})", saved)
                database.commit()

    assert find_faults(text.encode("utf-8", "surrogatepass")) == []
    assert MARK in text


@pytest.mark.parametrize("way", ["output", "log"])
def test_every_field_of_the_events_of_a_watch(box: Sandbox, env: dict[str, str], tmp_path: Path, way: str) -> None:
    hostile = {name: Hostile() for name in ("list", "reauthenticate", "poll")}
    scripts = ([AsksForCode("1", hint="42")], [AsksForFaceCheck("https://verify.example/1")], [Fails()], [SignsIn()])
    for number in range(40):
        box.account(f"acct_{number}", *scripts[number % len(scripts)])
        box.account(f"fansly_acct_{number}", *scripts[number % 2 * 3])
    for name, fault in hostile.items():
        box.fault(fault, on=name, times=100_000)  # type: ignore[arg-type]
    log = ("--log", "log") if way == "log" else ()
    command = (sys.executable, "-m", "fanscribe", "watch", *log, "--poll", "0.02", "--timeout", "10", "--every", "10")
    with Child(*command, env={**os.environ, **env}, cwd=tmp_path) as child:
        until(lambda: all(fault.is_over for fault in hostile.values()), "every field")
        box._app._faults.clear()
        box.fault(ErrorResponse(403, error=HOSTILE, message=HOSTILE, description=HOSTILE), on="list", times=2)
        until(lambda: not box._app._faults, "lists that fail")
        child.send(signal.SIGTERM)
        lines, notes = child.out.rest(), child.err.rest()
    raw = (tmp_path / "log").read_bytes() if way == "log" else lines.encode()

    assert find_faults(raw + notes.encode()) == []
    assert MARK.encode() in raw
    events = {json.loads(line)["event"] for line in raw.splitlines()}
    assert events >= {"listed", "listing_failed", "session_expired", "started", "status", "ended", "stopped"}


def test_every_field_of_sign_ins(box: Sandbox, shown: Any) -> None:
    hostile = {name: Hostile() for name in ("reauthenticate", "poll")}
    scripts = (
        [AsksForCode("1", hint="42")],
        [AsksForFaceCheck("https://verify.example/1")],
        [Fails()],
        [SignsIn(after=2)],
    )
    accounts = [f"{prefix}acct_{number}" for prefix in ("", "fansly_") for number in range(4 * len(scripts))]
    raw, seen, rounds = b"", 0, 0
    while not all(fault.is_over for fault in hostile.values()):
        # On a busy machine a round has few polls, or none.
        rounds = rounds + 1 if seen == (seen := sum(len(fault.seen) for fault in hostile.values())) else 0
        assert rounds < 20, "no new field in twenty rounds"
        box.reset()
        for number, account in enumerate(accounts):
            box.account(account, *scripts[number % len(scripts)])
        for name, fault in hostile.items():
            box.fault(fault, on=name, times=100_000)  # type: ignore[arg-type]
        raw += shown("reauth", *accounts, "--no-input", "--poll", "0.02", "--timeout", "1")

    assert MARK.encode() in raw
    assert {path[-1] for path in hostile["poll"].seen} >= {"error_message", "otp_phone_ending", "last_error"}


@pytest.mark.parametrize("challenge", [AsksForFaceCheck, AsksForApproval])
def test_every_link(box: Sandbox, shown: Any, challenge: Any, tmp_path: Path) -> None:
    box.account(
        "acct_1",
        *([AsksForFaceCheck(HOSTILE)] if challenge is AsksForFaceCheck else [AsksForApproval(after=2), SignsIn()]),
    )

    @attrs.define
    class Link(Fault):
        def answer(self, status: int, body: Any) -> Response:
            for path in list(leaves(body)):
                if "deeplink" in str(path[-1]) or "face_otp_verification_url" in str(path[-1]):
                    body = replaced(body, path, HOSTILE)
            return super().answer(status, body)

    box.fault(Link(), times=10_000)
    raw = shown("switch", "acct_1", "-m", "mobile_app", "--yes", "--no-input", "--poll", "0.05", "--timeout", "5")

    assert b"suspicious" in raw


@pytest.mark.parametrize("field", ["error", "message", "description"])
@pytest.mark.parametrize("status_code", [400, 401, 402, 403, 404, 422, 429, 500])
def test_every_field_of_an_error(box: Sandbox, command: Any, field: str, status_code: int) -> None:
    for way in ((), ("--json",)):
        box.reset()
        box.account("acct_1")
        texts: dict[str, Any] = {"message": "no", "description": "at all", field: HOSTILE}
        box.fault(ErrorResponse(status_code, **texts), times=100)
        done = command("reauth", "acct_1", "--poll", "0.01", "--timeout", "1", *way)

        assert find_faults((done.out + done.err).encode()) == []
        assert field == "error" or MARK in done.out + done.err


def test_every_column_of_a_plan(shown: Any, tmp_path: Path) -> None:
    columns = sorted(plan._COLUMNS)
    whole = {"account": "acct_1", "method": "email_password", "email": "a@example.com", "password": "pw"}
    bare = {"account": "acct_2", "method": "mobile_app"}
    rows = [base | {column: HOSTILE} for column in columns for base in (whole, bare)]
    with (tmp_path / "plan.csv").open("w", encoding="utf-8", errors="replace", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
    (tmp_path / "plan.jsonl").write_text("\n".join([*map(json.dumps, rows), json.dumps({HOSTILE: HOSTILE})]))

    assert b"line" in shown("rotate", "plan.csv", "--check")
    assert b"unknown field" in shown("rotate", "plan.jsonl", "--check")


def test_every_field_of_a_result(box: Sandbox, command: Any, tmp_path: Path) -> None:
    """The provider's words are in the reasons of results."""
    box.account("acct_1", Fails(code=HOSTILE, message=HOSTILE))
    box.account("acct_2", AsksForCode("1", hint=HOSTILE))
    (tmp_path / "plan.jsonl").write_text(
        "\n".join(json.dumps({"account": each, "method": "reauthenticate"}) for each in ("acct_1", "acct_2"))
    )
    for name in ("results.csv", "results.jsonl"):
        arguments = ("--results", tmp_path / name, "--yes", "--no-input", "--poll", "0.02", "--timeout", "5")
        done = command("rotate", tmp_path / "plan.jsonl", "--journal", tmp_path / f"{name}.journal", *arguments)
        raw = (tmp_path / name).read_bytes()

        assert find_faults((done.out + done.err).encode()) == []
        assert find_faults(raw) == []
        assert MARK in raw.decode()
    with (tmp_path / "results.csv").open(newline="", encoding="utf-8") as file:
        assert not [cell for row in csv.reader(file) for cell in row if cell.startswith(("=", "+", "-", "@"))]


def _read_whole(files: Sequence[Path]) -> list[bytes] | None:
    """Return the contents of files once each of them is complete."""
    try:
        contents = [file.read_bytes() for file in files]
        [json.loads(each) for each in contents]
    except (OSError, ValueError):
        return None
    return contents


@pytest.mark.parametrize("answering", ["folder", "command"])
def test_every_field_of_a_challenge(box: Sandbox, env: dict[str, str], tmp_path: Path, answering: str) -> None:
    box.account("acct_1", AsksForCode("1", hint=HOSTILE))
    box.account("acct_2", AsksForFaceCheck(HOSTILE))
    (tmp_path / "ask.py").write_text(
        "import os, sys, json\n"
        "name = os.environ['FANSCRIBE_ACCOUNT']\n"
        "open(name + '.json', 'w').write(json.dumps({k: v for k, v in os.environ.items() if k.startswith('FANSCRIBE_')}))\n"
        "sys.exit(1)\n"
    )
    how = ("--challenges", ".") if answering == "folder" else ("--ask", f"{sys.executable} ask.py")
    files = [tmp_path / "acct_1.json", tmp_path / "acct_2.json"]
    command = (sys.executable, "-m", "fanscribe", "watch", *how, "--poll", "0.05")
    with Child(*command, env={**os.environ, **env}, cwd=tmp_path) as child:
        contents = until(lambda: _read_whole(files), "both challenges")
        child.send(signal.SIGTERM)
        lines = child.out.rest()
    assert find_faults(lines.encode()) == []
    assert MARK in lines
    for raw in contents:
        fields = json.loads(raw)
        assert MARK in str(fields)
        assert find_faults(raw) == []
        assert not {"url", "FANSCRIBE_URL"} & fields.keys()
        if answering == "command":
            assert [find_faults(value.encode()) for value in fields.values()] == [[] for _ in fields]


@pytest.mark.parametrize("way", ["terminal", "json"])
def test_every_field_of_a_webhook(env: dict[str, str], tmp_path: Path, way: str) -> None:
    events = [json.loads(each) for each in (*ACCOUNT_EVENTS.values(), MESSAGE)]
    bodies = [replaced(event, path, HOSTILE) for event in events for path in leaves(event)]
    headers = {
        "X-OFAPI-Idempotency-Key": HOSTILE.encode("utf-8", "replace")
        .replace(b"\r", b"")
        .replace(b"\n", b"")
        .replace(b"\0", b"")
    }
    more = ("--json",) if way == "json" else ()
    with Terminal("webhooks", "--port", "0", "--unsigned", *more, env=env, size=(60, 200)) as terminal:
        url = re.findall(r"http://[\d.:]+/", terminal.until("Listening on http://.*/"))[0]
        for number, body in enumerate(bodies):
            key: Mapping[str, Any] = headers if not number else {"X-OFAPI-Idempotency-Key": f"evt_{number}"}
            with contextlib.suppress(httpx.LocalProtocolError):
                httpx.post(url, content=json.dumps(body), headers=key)
        httpx.post(url, content=json.dumps({"event": "the.end"}))
        terminal.until("the.end")
        terminal.send(signal.SIGTERM)
        assert terminal.end() == 0

    assert find_faults(terminal.raw) == []
    assert MARK.encode() in terminal.raw


def test_the_question_of_a_switch_is_about_the_account_that_is_switched(box: Sandbox, env: dict[str, str]) -> None:
    name = '\x1b[2K\rSwitch acct_2 ("anna") to the password of anna@x.com.\x1b[8m'
    box.account("acct_1", username=name, display_name=name)
    with Terminal("switch", "acct_1", "-m", "mobile_app", env=env, size=(24, 250)) as terminal:
        text = terminal.until(r"Continue\? \[y/N\]")
        terminal.enter("n")
        assert terminal.end() == 2

    [question] = [line for line in text.splitlines() if "Switch" in line]
    assert re.fullmatch(r'Switch acct_1 \("[^"]*", "[^"]*"\) to the mobile app\.', question)
    assert find_faults(terminal.raw) == []


def test_markup_in_a_name_is_shown_as_it_is(box: Sandbox, env: dict[str, str]) -> None:
    box.account("acct_1", username="[/]", display_name="[link=https://evil.example]jo[/link] :smile:")
    with Terminal("accounts", env=env, size=(24, 150)) as terminal:
        assert terminal.end() == 0

    assert "[/]" in terminal.text
    assert "[link=https://evil.example]jo[/link] :smile:" in terminal.text


@pytest.mark.parametrize("name", ["display_name", "username"])
def test_a_summary_and_a_status_have_texts_that_the_walks_fill(name: str) -> None:
    texts = {field for field, kind in get_type_hints(AccountSummary).items() if "str" in str(kind)}

    assert name in texts
    assert set(output.LINK_SCHEMES) == {
        field.name
        for kind in status.STATUS_NAMES
        for field in attrs.fields(kind)
        if field.name.endswith(("url", "link"))
    }, "each field with a link has its schemes"


# The registered places, one by one, with the same text.
ARGUMENTS: Mapping[str, Sequence[Any]] = {
    "text": [HOSTILE],
    "question": [HOSTILE],
    "title": [HOSTILE],
    "link": [HOSTILE, f"https://evil.example/{MARK}", f"javascript:{MARK}"],
    "value": [HOSTILE, {HOSTILE: [HOSTILE]}],
    "values": [[HOSTILE]],
    "names": [("name",)],
    "rows": [[[(HOSTILE, "bold")]]],
    "parts": [(HOSTILE, "bold")],
    "kind": list(output.LINK_SCHEMES),
}


@contextlib.contextmanager
def standard_output() -> Iterator[Callable[[], bytes]]:
    """Make the standard output a real pseudo-terminal; the value reads what was written to it."""
    leader, follower = pty.openpty()
    os.set_blocking(leader, False)
    with os.fdopen(follower, "w", encoding="utf-8") as stream, contextlib.redirect_stdout(stream):

        def read() -> bytes:
            stream.flush()
            raw = b""
            with contextlib.suppress(BlockingIOError):
                while piece := os.read(leader, 65536):
                    raw += piece
            return raw

        yield read
    os.close(leader)


@pytest.mark.parametrize("name", sorted(output.SINKS))
def test_every_registered_place(name: str) -> None:
    place = output.SINKS[name]
    choices: list[list[Any]] = [[]]
    for parameter in inspect.signature(place).parameters.values():
        if parameter.default is not inspect.Parameter.empty:
            continue
        is_console = "Console" in str(parameter.annotation)
        options = [CleanConsole()] if is_console else ARGUMENTS[parameter.name]
        choices = [[*given, option] for given in choices for option in options]
    assert choices[0]
    for given in choices:
        with standard_output() as read:
            returned = place(*given)
            written = read()
        if not isinstance(returned, dict):
            # A cell may be any value; only texts are changed.
            assert find_faults(written + str(returned or "").encode()) == []
        assert MARK in f"{written.decode()}{returned}"


def test_a_console_shows_no_text_that_is_not_clean_whoever_made_it() -> None:
    with standard_output() as read:
        CleanConsole().print(HOSTILE.replace("\nacct_forged", ""), style="bold")
        written = read()

    assert MARK.encode() in written
    assert find_faults(written) == []


# What is written elsewhere, and why it is clean: by file and source.
CLEAN: Mapping[tuple[str, str], str] = {
    (
        "__init__.py",
        "print(\"the command requires typer, rich, segno and more: pip install 'fanscribe[cli]'\", file=sys.stderr)",
    ): "a text of ours, where nothing is installed that could clean it",
    ("app.py", "print(f'error: {failure.filename}: {failure.strerror}', file=sys.stderr)"): "words of the system",
    ("call.py", "file.write(chunk)"): "a file that the user asked for, byte for byte",
    ("call.py", "sys.stdout.buffer.write(chunk)"): "a download that the user asked for, byte for byte",
    ("files.py", "os.write(sys.stdout.fileno(), left)"): "the callers of print_text have passed it",
    (
        "streams.py",
        "super().write(view[:_WITHOUT_BLOCKING])",
    ): "the bytes of a stream, which is written to through a sink",
    ("streams.py", "super().write(self._kept[:_WITHOUT_BLOCKING])"): "what was written while the terminal was stopped",
    ("prompts.py", "sys.stderr.write(question)"): "Prompter.ask has passed it",
    ("prompts.py", "getpass.getpass(question, sys.stderr)"): "Prompter.ask has passed it",
    ("rotate.py", "file.write('\\n')"): "a line break of ours",
    ("rotate.py", "file.write(text.getvalue())"): "made of csv_cell or json_line",
    ("watch.py", "file.write(line)"): "a json_line",
    ("watch.py", "print_text(line)"): "a json_line",
}
WRITES = frozenset({"write", "writelines", "dump", "getpass"})
FUNCTIONS = frozenset({"print", "print_text", "input", "Console"})


def test_nothing_else_writes() -> None:
    found = set()
    for path in PACKAGE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or path.name in ("output.py", "console.py"):
                continue
            is_method = isinstance(node.func, ast.Attribute) and node.func.attr in WRITES
            is_function = isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS
            passed = bool(node.args) and re.match(rf"({'|'.join(output.SINKS)}|json_line)\(", ast.unparse(node.args[0]))
            if (is_method or is_function) and not passed:
                found.add((path.name, ast.unparse(node)))

    assert {each for each in found if "json_line(" not in each[1]} == CLEAN.keys()
