"""Every Python block of the README and of the pages for users runs, against the sandbox."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fanscribe import Fanscribe, _client
from fanscribe.cli.app import app
from fanscribe.cli.exit_codes import ExitCode
from fanscribe.sandbox import AsksForCode, InstantClock, Sandbox, SignsIn
from typer.testing import CliRunner

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
# Those of scaling.md have tests of their own.
NAMES = sorted(path.stem for path in (ROOT / "docs").glob("*.md") if path.stem != "scaling")
PAGES = [README, *((ROOT / "docs" / f"{name}.md").read_text() for name in NAMES)]


def _blocks(page: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


BLOCKS = [block for page in PAGES for block in _blocks(page)]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[str]]:
    """A sandbox that the environment points to, and a person who types the code; what the person was asked."""
    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return "246810"

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("builtins.input", answer)
    monkeypatch.setattr(_client, "Clock", InstantClock)
    with Sandbox() as box:
        monkeypatch.setenv("FANSCRIBE_API_KEY", box.api_key)
        monkeypatch.setenv("FANSCRIBE_BASE_URL", box.url)
        box.account("acct_1", AsksForCode("246810", hint="42"), SignsIn(after=2))
        box.account("fansly_acct_1", SignsIn(after=2))
        yield asked


def _run(block: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "readme"}
    exec(compile(block, "README.md", "exec"), names)
    return names


def test_there_is_a_block_for_each_platform_and_each_kind_of_client() -> None:
    assert len(BLOCKS) >= 8
    for word in ("fans.onlyfans", "fans.fansly", "AsyncFanscribe", "Fanscribe()", "fanscribe_api"):
        assert any(word in block for block in BLOCKS), word


@pytest.mark.parametrize("block", [block for block in BLOCKS if "ask" in block or "updates" in block])
def test_a_block_that_asks_a_person_gets_its_answer(typed: list[str], block: str) -> None:
    _run(block)

    assert "assert" in block or len(typed) == 1


@pytest.mark.parametrize("block", [block for block in BLOCKS if "ask" not in block and "updates" not in block])
def test_any_other_block_runs_where_nobody_is_asked(
    typed: list[str], block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Sandbox() as box:
        monkeypatch.setenv("FANSCRIBE_API_KEY", box.api_key)
        monkeypatch.setenv("FANSCRIBE_BASE_URL", box.url)
        recovers = "on_session_expired" in block
        box.account("acct_1", SignsIn(after=2), signed_in=".list" in block and not recovers)
        box.account("fansly_acct_1", SignsIn(after=2))
        _run(block)

    assert typed == []
    assert capsys.readouterr().out or "assert" in block or "def test_" in block or "logging." in block


def test_the_worker_of_the_page_on_scaling_serves_an_account(typed: list[str]) -> None:
    names = _run(_blocks((ROOT / "docs/scaling.md").read_text())[0])

    assert names["account"].name == "FanscribeAccount"
    assert set(names["account"].handlers) == {"sign_in", "status", "answer", "claim", "forget"}
    assert callable(names["app"])


def test_the_tasks_of_the_page_on_scaling_sign_an_account_in(typed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    names = _run(_blocks((ROOT / "docs/scaling.md").read_text())[1])
    names["app"].conf.task_always_eager = True
    with Sandbox() as box:
        monkeypatch.setenv("FANSCRIBE_API_KEY", box.api_key)
        monkeypatch.setenv("FANSCRIBE_BASE_URL", box.url)
        box.account("acct_1", SignsIn(after=3))
        names["start"].delay("acct_1", "a reference").get()

        assert box._state.accounts["acct_1"].signed_in
        assert [seen.method for seen in box.requests] == ["PUT", "GET", "GET", "GET", "GET"]


def _commands(page: str) -> list[str]:
    """Return the commands after a prompt."""
    return re.findall(r"^\$ (fanscribe .*?)(?: +#.*| >.*)?$", page, re.MULTILINE)


COMMAND_PAGES = ("README.md", "docs/terminal.md", "docs/rosters.md", "docs/scaling.md")
COMMANDS = [each for name in COMMAND_PAGES for each in _commands((ROOT / name).read_text())]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_a_page_shows_has_the_options_that_it_shows(command: str) -> None:
    words = shlex.split(command)[1:]
    told = CliRunner().invoke(app, [words[0], "--help"], env={"COLUMNS": "200"})

    assert told.exit_code == 0, told.output
    for word in words[1:]:
        if word.startswith("--"):
            assert re.search(rf"{word}\b", told.output), word


def test_the_exit_codes_are_those_of_the_page() -> None:
    rows = re.findall(r"^\| (\d+) \|", (ROOT / "docs/terminal.md").read_text(), re.MULTILINE)

    assert [int(row) for row in rows] == [code.value for code in ExitCode]


def test_every_picture_that_a_page_shows_is_there() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    shown = {
        (page.parent / each).resolve() for page in pages for each in re.findall(r"!\[.*?\]\((.*?)\)", page.read_text())
    }

    assert shown >= set((ROOT / "docs/pictures").glob("*.svg"))
    assert all(path.exists() for path in shown)


def test_the_fixture_gives_an_empty_sandbox(fanscribe_sandbox: Sandbox) -> None:
    assert fanscribe_sandbox.requests == []
    with Fanscribe(fanscribe_sandbox.api_key, base_url=fanscribe_sandbox.url, clock=InstantClock()) as fans:
        fanscribe_sandbox.account("acct_1")
        assert fans.onlyfans.reauthenticate("acct_1").result().id == "acct_1"


def test_every_target_that_the_readme_names_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text()
    named = set(re.findall(r"make ([a-z]+)", " ".join(re.findall(r"^\$ (make .*?)(?:#|$)", README, re.MULTILINE))))

    assert {"demo", "test", "drift", "update", "verify"} <= named
    for target in named:
        assert re.search(rf"^{target}:.*## .+", makefile, re.MULTILINE), target
