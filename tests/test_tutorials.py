"""Each tutorial does what its title says, against the sandbox; so do the programs of the comparison."""

import ast
import asyncio
import csv
import inspect
import io
import os
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe import _client
from fanscribe.cli.servers import open_sandbox
from fanscribe.sandbox import AsksForCode, Fails, InstantClock, Sandbox, SignsIn
from support.pages import DOCS, README, ROOT, TUTORIALS, blocks, run_block
from support.patience import Child, python


def _blocks(name: str) -> list[str]:
    assert name in TUTORIALS
    return blocks(ROOT / "docs" / f"{name}.md")


@pytest.fixture(autouse=True)
def files(tmp_path: Path) -> None:
    """The files that the programs send."""
    for name in ("photo.jpg", "video.mp4"):
        (tmp_path / name).write_bytes(b"...")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> InstantClock:
    """The clock of every client that a program makes."""
    clock = InstantClock()
    monkeypatch.setattr(_client, "Clock", lambda: clock)
    return clock


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: InstantClock) -> Iterator[Sandbox]:
    """A sandbox that the environment points to, an empty folder, and waits that take no time."""
    monkeypatch.chdir(tmp_path)
    with Sandbox() as box:
        monkeypatch.setenv("FANSCRIBE_API_KEY", box.api_key)
        monkeypatch.setenv("FANSCRIBE_BASE_URL", box.url)
        yield box


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A person who types the code; the questions."""
    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return "246810"

    monkeypatch.setattr("builtins.input", answer)
    return asked


def _signed_in(box: Sandbox, account_id: str) -> bool:
    return bool(box._state.accounts[account_id].signed_in)


def test_twenty_accounts_are_switched(
    box: Sandbox, typed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["account,email,password"]
    for number in range(20):
        box.account(f"acct_{number}", *([AsksForCode("246810")] if number % 5 == 0 else []))
        lines.append(f"acct_{number},jo@example.com,a password")
    (tmp_path / "friday.csv").write_text("\n".join(lines))

    run_block(_blocks("twenty-accounts")[0])

    assert len(typed) == 4
    assert capsys.readouterr().out.count("signed_in") == 20


def _in_app(app: Any, program: Callable[[httpx.AsyncClient], Any]) -> None:
    """Run requests against an ASGI app, within its lifespan."""

    async def run() -> None:
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://here") as http,
        ):
            await program(http)

    asyncio.run(run())


def test_a_creator_types_the_code_in_a_web_app(box: Sandbox, clock: InstantClock) -> None:
    box.account("acct_1", AsksForCode("246810", hint="42", after=0), SignsIn(after=1))
    shown: list[Any] = []

    async def look(http: httpx.AsyncClient, wanted: str) -> Any:
        for _ in range(20):
            shown.append((await http.get("/accounts/acct_1/sign-in")).json())
            if shown[-1]["show"] == wanted:
                break
            clock.advance(3)
        return shown[-1]

    async def browse(http: httpx.AsyncClient) -> None:
        login = {"email": "jo@example.com", "password": "a password"}
        assert (await http.post("/accounts/acct_1/sign-in", json=login)).status_code == 200
        assert (await look(http, "code"))["hint"] == "42"
        await http.post("/accounts/acct_1/code", json={"code": "246810"})
        assert (await look(http, "done"))["show"] == "done", shown

    _in_app(run_block(_blocks("web-app")[0])["app"], browse)

    assert _signed_in(box, "acct_1")
    assert "token" not in str(shown)


def test_a_call_signs_an_account_in_again(box: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    box.account("acct_1", SignsIn(after=2))

    run_block(_blocks("keep-signed-in")[0])

    assert len(capsys.readouterr().out.splitlines()) == 25
    assert _signed_in(box, "acct_1")


def test_a_call_that_needs_a_person_says_so(box: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    box.account("acct_1", AsksForCode())

    run_block(_blocks("keep-signed-in")[0])

    assert capsys.readouterr().out.startswith("a person is needed: ")


def test_a_watch_signs_an_account_in_again(box: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    box.account("acct_1", SignsIn(after=2))

    run_block(_blocks("keep-signed-in")[1])

    seen = [word for word in capsys.readouterr().out.split() if word != "listed"]
    assert seen == ["session_expired", "acct_1", "ended", "acct_1"]
    assert _signed_in(box, "acct_1")


def test_earnings_are_a_table(box: Sandbox, tmp_path: Path) -> None:
    box.account("acct_1", signed_in=True)

    run_block(_blocks("earnings")[0])

    rows = list(csv.DictReader(io.StringIO((tmp_path / "earnings.csv").read_text())))
    assert len(rows) == 25
    assert all(row["net"] and row["createdAt"] and row["user.id"] for row in rows)


def test_an_export_is_waited_for(box: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    run_block(_blocks("earnings")[1])

    assert capsys.readouterr().out.splitlines()[-1].startswith("completed ")


@pytest.mark.parametrize(("number", "printed"), [(0, r"sent 1001"), (1, r"ready: True"), (2, r"[1-9]\d* bytes")])
def test_media_are_sent_and_fetched(
    box: Sandbox, capsys: pytest.CaptureFixture[str], number: int, printed: str
) -> None:
    box.account("acct_1", signed_in=True)

    run_block(_blocks("media")[number])

    assert re.fullmatch(printed, capsys.readouterr().out.strip())


def test_the_page_on_tests_is_a_test_that_passes(tmp_path: Path) -> None:
    program = tmp_path / "test_my_tool.py"
    program.write_text(_blocks("tests")[0])
    run = python("-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", tmp_path, program)

    assert run.returncode == 0, run.stdout
    assert "3 passed" in run.stdout


def test_the_cells_of_a_notebook_run_one_after_another(
    box: Sandbox, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    box.account("acct_1", signed_in=True)
    box.account("acct_2", SignsIn(after=2))
    box.account("acct_6", AsksForCode("246810"))

    names: dict[str, Any] = {"__name__": "cell"}

    async def kernel() -> None:
        for block in _blocks("notebook"):
            cell = eval(compile(block, "cell", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)
            if inspect.isawaitable(cell):
                await cell

    asyncio.run(kernel())

    output = capsys.readouterr().out
    assert output.startswith("3 accounts\n")
    assert output.endswith("\nacct_2\n")
    assert len(names["table"]) == 25
    assert len(typed) == 1
    assert _signed_in(box, "acct_6")


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no SIGTERM to handle")
@pytest.mark.parametrize("number", range(2))
def test_a_daemon_stops_by_sigterm(box: Sandbox, tmp_path: Path, number: int) -> None:
    box.account("acct_1", signed_in=True)
    (tmp_path / "daemon.py").write_text(_blocks("daemon")[number])

    with Child(sys.executable, "-u", "daemon.py", cwd=tmp_path) as daemon:
        assert daemon.out.next() == "listed \n"
        daemon.send(signal.SIGTERM)

        assert daemon.out.rest() == "stopped\n", daemon.err.rest()
        assert daemon.wait() == 0


@pytest.fixture
def views(box: Sandbox) -> Iterator[dict[str, Any]]:
    """The views of the page in a Django of their own, and `requests`, which makes requests for them."""
    import django
    from django.conf import settings
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure(SECRET_KEY="tests")
        django.setup()
    names = run_block(_blocks("frameworks")[0])
    yield {**names, "requests": RequestFactory()}
    names["fans"].close()


def test_django_starts_looks_and_answers(box: Sandbox, clock: InstantClock, views: dict[str, Any]) -> None:
    box.account("acct_1", AsksForCode("246810", after=0), SignsIn(after=1))
    requests = views["requests"]

    assert views["start"](requests.post("/"), "acct_1").status_code == 202
    assert b'"code": true' in views["look"](requests.get("/"), "acct_1").content
    views["answer"](requests.post("/", {"code": "246810"}), "acct_1")
    for _ in range(5):
        clock.advance(3)
        seen = views["look"](requests.get("/"), "acct_1").content

    assert b'"done": true' in seen
    assert _signed_in(box, "acct_1")


def test_django_answers_with_the_message_of_an_error(views: dict[str, Any]) -> None:
    response = views["start"](views["requests"].post("/"), "acct_9")

    assert response.status_code == 502
    assert b"acct_9" in response.content


def test_celery_signs_an_account_in(box: Sandbox) -> None:
    names = run_block(_blocks("frameworks")[1])
    names["app"].conf.task_always_eager = True
    box.account("acct_1", SignsIn(after=3))

    names["start"].delay("acct_1", "a reference").get()

    assert _signed_in(box, "acct_1")
    assert [seen.method for seen in box.requests] == ["PUT", "GET", "GET", "GET", "GET"]


@pytest.mark.parametrize("number", range(3), ids=["fanscribe", "the SDK", "raw HTTP"])
@pytest.mark.parametrize("ends_well", [True, False])
def test_the_programs_of_the_comparison_do_the_same(
    box: Sandbox,
    typed: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
    ends_well: bool,
) -> None:
    for name, known in re.findall(
        r"^\$ export (\w+)=\$(\w+)$", (ROOT / "docs/comparison.md").read_text(), re.MULTILINE
    ):
        monkeypatch.setenv(name, os.environ[known])
    # The other programs have no clock to pass.
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    box.account("acct_6", AsksForCode("246810"), SignsIn(after=0) if ends_well else Fails("WRONG", "Wrong password."))

    run_block(_blocks("comparison")[number])

    output = capsys.readouterr().out
    assert output == ("signed in: acct_6\n" if ends_well else "failed: Wrong password.\n")
    assert len(typed) >= 1
    assert _signed_in(box, "acct_6") == ends_well


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: InstantClock) -> Iterator[None]:
    """The sandbox of `fanscribe sandbox`, the lines that it prints, and those that pages tell to add."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with open_sandbox(0) as box:
        for name in ("FANSCRIBE", "ONLYFANSAPI"):
            monkeypatch.setenv(f"{name}_API_KEY", box.api_key)
        for name in ("FANSCRIBE", "ONLY_FANS_API"):
            monkeypatch.setenv(f"{name}_BASE_URL", box.url)
        [plan] = re.findall(r"```text\n(account,.*?)```", (ROOT / "docs/twenty-accounts.md").read_text(), re.DOTALL)
        (tmp_path / "friday.csv").write_text(plan)
        yield


@pytest.mark.usefixtures("command")
def test_the_programs_of_the_comparison_run_one_after_another(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for block in _blocks("comparison"):
        run_block(block)

    assert capsys.readouterr().out == "signed in: acct_6\n" * 3
    assert len(typed) == 1


# Daemons do not end, the page on tests is a test, and the one on scaling has an engine; a notebook is one program.
_OTHERWISE = {"daemon", "tests", "scaling", "notebook"}
ALONE = [
    pytest.param(block, id=f"{page.stem}-{number}")
    for page in (README, *DOCS)
    if page.stem not in _OTHERWISE
    for number, block in enumerate(blocks(page))
] + [pytest.param("".join(blocks(ROOT / "docs" / "notebook.md")), id="notebook")]


@pytest.mark.parametrize("block", ALONE)
@pytest.mark.usefixtures("command")
def test_a_block_runs_alone_in_a_fresh_sandbox_of_the_command(block: str, typed: list[str]) -> None:
    program = eval(compile(block, "page", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), {"__name__": "page"})
    if inspect.isawaitable(program):
        asyncio.run(_wait(program))


async def _wait(program: Any) -> None:
    await program


def test_ten_minutes_are_enough_to_read_the_tutorials() -> None:
    """At 260 words a minute, code and all."""
    pages = [(ROOT / "docs" / f"{name}.md").read_text().split() for name in (*TUTORIALS[:-1], "network")]

    assert sum(map(len, pages)) <= 2_600
