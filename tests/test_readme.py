"""Every Python block of the README and of the pages for users runs, against the sandbox."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from fanscribe import Fanscribe, _client
from fanscribe.cli.app import app
from fanscribe.cli.exit_codes import ExitCode
from fanscribe.sandbox import AsksForCode, InstantClock, Sandbox, SignsIn
from fanscribe_platforms import PREFIXES
from support.pages import ALL_PAGES, DOCS, README, ROOT, TUTORIALS, WIDTH, blocks, run_block
from typer.testing import CliRunner

# Those with tests of their own.
PLAYED = {"scaling", *TUTORIALS}
PAGES = [README, *(path for path in DOCS if path.stem not in PLAYED)]
BLOCKS = [block for page in PAGES for block in blocks(page)]


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


_ASKS = re.compile(r"\binput\b")


def test_there_is_a_block_for_each_platform_and_each_kind_of_client() -> None:
    assert len(BLOCKS) >= 8
    for word in ("fans.onlyfans", "fans.fansly", "AsyncFanscribe", "Fanscribe()", "fanscribe_api"):
        assert any(word in block for block in BLOCKS), word


@pytest.mark.parametrize("block", [block for block in BLOCKS if _ASKS.search(block)])
def test_a_block_that_asks_a_person_gets_its_answer(typed: list[str], block: str) -> None:
    run_block(block)

    assert len(typed) == 1


@pytest.mark.parametrize("block", [block for block in BLOCKS if not _ASKS.search(block)])
def test_any_other_block_runs_where_nobody_is_asked(
    typed: list[str], block: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Sandbox() as box:
        monkeypatch.setenv("FANSCRIBE_API_KEY", box.api_key)
        monkeypatch.setenv("FANSCRIBE_BASE_URL", box.url)
        recovers = "on_session_expired" in block
        box.account("acct_1", SignsIn(after=2), signed_in=".list" in block and not recovers)
        for account_id in ("acct_2", "acct_6", "fansly_acct_1"):
            box.account(account_id, SignsIn(after=2))
        run_block(block)

    assert typed == []
    # The receiver of webhooks has tests of its own, in which it receives some.
    assert capsys.readouterr().out or re.search(r"\bassert\b|logging\.|Starlette\(", block)


def test_the_worker_of_the_page_on_scaling_serves_an_account(typed: list[str]) -> None:
    names = run_block(blocks(ROOT / "docs/scaling.md")[0])

    assert names["account"].name == "FanscribeAccount"
    assert set(names["account"].handlers) == {"sign_in", "status", "answer", "claim", "forget"}
    assert callable(names["app"])


def _commands(page: str) -> list[str]:
    """Return the commands after a prompt."""
    return re.findall(r"^\$ (fanscribe .*?)(?: +#.*| >.*)?$", page, re.MULTILINE)


COMMANDS = sorted({each for page in (README, *DOCS) for each in _commands(page.read_text())})


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_a_page_shows_has_the_options_that_it_shows(command: str) -> None:
    words = shlex.split(command)[1:]
    result = CliRunner().invoke(app, [words[0], "--help"], env={"COLUMNS": "200"})

    assert result.exit_code == 0, result.output
    for word in words[1:]:
        if word.startswith("--"):
            assert re.search(rf"{word}\b", result.output), word


def test_the_exit_codes_are_those_of_the_page() -> None:
    rows = re.findall(r"^\| (\d+) \|", (ROOT / "docs/terminal.md").read_text(), re.MULTILINE)

    assert [int(row) for row in rows] == [code.value for code in ExitCode]


def test_every_picture_that_a_page_shows_is_there() -> None:
    pages = [README, *DOCS]
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


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.stem)
def test_every_target_that_a_page_names_is_in_the_makefile(page: Path) -> None:
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"(?:^ *\$ |`)make ([a-z-]+)", page.read_text(), re.MULTILINE):
        assert re.search(rf"^{target}:.*## .+", makefile, re.MULTILINE), target


PROGRAMS = [block for page in (README, *DOCS) for block in blocks(page)] + [
    path.read_text() for path in sorted((ROOT / "examples").glob("*.py"))
]


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_imports_nothing_from_the_depths_of_a_package(program: str) -> None:
    imported = set(re.findall(r"^\s*(?:from|import) (fanscribe[\w.]*)", program, re.MULTILINE))

    assert imported <= {
        *("fanscribe", "fanscribe.roster", "fanscribe.webhooks", "fanscribe.sandbox", "fanscribe.restate"),
        *(f"fanscribe_api.{platform}{models}" for platform in PREFIXES for models in ("", ".models")),
    }


def test_the_readme_has_the_commands_that_set_a_checkout_up_and_test_it() -> None:
    commands = re.findall(r"^\$ (make [a-z]+)", README.read_text(), re.MULTILINE)

    assert commands == ["make setup", "make test"]
    assert re.search(r"^(?:\w+=\w+ )?make test$", (ROOT / ".ci" / "run").read_text(), re.MULTILINE)


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.stem)
def test_pages_use_the_words_of_the_field(page: Path) -> None:
    """Not those that readers stumbled over."""
    odd = r"\b(?:(?i:whoever|nobody)|is none|are none|gone on with|of yours|of theirs|tells? of|cannot be right)\b"

    assert re.findall(rf".*{odd}.*", page.read_text()) == []


@pytest.mark.parametrize("page", [*ALL_PAGES, ROOT / "examples" / "README.md"], ids=lambda page: page.stem)
def test_no_line_of_code_is_wider_than_a_page(page: Path) -> None:
    fenced = re.findall(r"^( *)(`{3,}).*?\n(.*?)^\1\2$", page.read_text(), re.MULTILINE | re.DOTALL)

    assert [line for _, _, code in fenced for line in code.splitlines() if len(line) > WIDTH] == []


def test_the_readme_has_at_most_900_words() -> None:
    """Words as `wc -w` counts them: whatever stands between blanks, code and addresses too."""
    assert len(README.read_text().split()) <= 900


def test_what_newcomers_are_led_through_reads_in_ten_minutes() -> None:
    """At 200 words a minute, of the start page, the first tutorial and the overview of errors, too."""
    pages = [README, *(ROOT / "docs" / f"{name}.md" for name in ("index", "twenty-accounts", "errors"))]

    assert sum(len(page.read_text().split()) for page in pages) <= 2_000


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.stem)
def test_a_page_begins_with_what_it_is_for(page: Path) -> None:
    title, blank, first, *_ = page.read_text().splitlines()

    assert (title[:2], blank) == ("# ", "")
    assert re.match(r"[A-Z`*\[]", first)
    assert not first.startswith("```"), first


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
ELSEWHERE = (
    *("https://github.com/", "https://restate.dev", "https://cdn2.onlyfans.com/"),
    *("https://onlyfansapi.com", "https://app.onlyfansapi.com"),
)
SOURCE, SITE = PROJECT["urls"]["Source"], PROJECT["urls"]["Documentation"]


def test_links_of_the_readme_are_absolute_for_a_package_index() -> None:
    links = re.findall(r"\]\((.*?)\)", README.read_text())

    assert len(links) > 10
    assert [link for link in links if not link.startswith("https://")] == []


@pytest.mark.parametrize("page", [*ALL_PAGES, ROOT / "examples" / "README.md"], ids=lambda page: page.stem)
def test_links_into_the_repository_have_its_address_and_name_what_is_there(page: Path) -> None:
    for link in re.findall(r"https://github\.com/[^)\s]+", page.read_text()):
        path = re.fullmatch(rf"{re.escape(SOURCE)}/(?:blob|tree)/main/(.*?)(?:#.*)?", link)
        assert path, link
        assert (ROOT / path[1]).exists(), link


@pytest.mark.parametrize("page", [*ALL_PAGES, ROOT / "examples" / "README.md"], ids=lambda page: page.stem)
def test_links_to_the_site_have_its_address(page: Path) -> None:
    """Also once it has another: whatever leads nowhere else is to the site. That it names its pages is a test of the built site."""
    links = re.findall(r"https://[\w.-]+[^)>\s]*", page.read_text())

    assert [link for link in links if not link.startswith((SITE, *ELSEWHERE))] == []


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.stem)
def test_links_to_the_reference_lead_to_the_site_since_a_forge_has_none(page: Path) -> None:
    assert re.findall(r"\]\((?!https:)[^)]*\breference/[^)]*\)", page.read_text()) == []
