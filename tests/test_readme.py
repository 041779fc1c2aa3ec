"""Every Python block of the README and of the pages for users runs, against the sandbox."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fanscribe import Fanscribe, client
from fanscribe.sandbox import AsksForCode, InstantClock, Sandbox, SignsIn

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
NAMES = ("calls", "sandbox", "sessions", "watching", "webhooks")
PAGES = [README, *((ROOT / "docs" / f"{name}.md").read_text() for name in NAMES)]
BLOCKS = [block for page in PAGES for block in re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A sandbox that the environment points to, and a person who types the code; what the person was asked."""
    asked: list[str] = []
    monkeypatch.setattr("builtins.input", lambda question: asked.append(question) or "246810")
    monkeypatch.setattr(client, "Clock", InstantClock)
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
        mends = "on_session_expired" in block
        box.account("acct_1", SignsIn(after=2), signed_in="list_chats" in block and not mends)
        box.account("fansly_acct_1", SignsIn(after=2))
        _run(block)

    assert typed == []
    assert capsys.readouterr().out or "assert" in block or "def test_" in block


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
