"""The example in CONTRIBUTING.md is a change that a test notices."""

import ast
import re
from pathlib import Path
from typing import Any

import pytest
from fanscribe import Authenticated, Pending
from fanscribe._platforms import onlyfans

TEXT = (Path(__file__).parent.parent / "CONTRIBUTING.md").read_text()


@pytest.fixture
def row() -> tuple[Any, str]:
    """The body in the row of the example, and the word that is expected of it."""
    [line] = re.findall(r"^ +```text\n +(.*),\n +```$", TEXT, re.MULTILINE)
    body, word = ast.literal_eval(line.replace("Pending", ""))
    return body, word


def test_the_row_of_the_example_fails_without_the_change(row: tuple[Any, str]) -> None:
    body, word = row
    read: Any = onlyfans.OnlyFansAttemptApi("auth_1", "acct_1").read(body)

    assert isinstance(read, Authenticated)
    assert read.unknown == (("progress", word),)


def test_the_row_of_the_example_passes_with_the_change(row: tuple[Any, str], monkeypatch: pytest.MonkeyPatch) -> None:
    body, word = row
    for name in ("_PROGRESS", "_AT_WORK"):
        assert f"`{name}`" in TEXT
        monkeypatch.setattr(onlyfans, name, getattr(onlyfans, name) | {word})
    read: Any = onlyfans.OnlyFansAttemptApi("auth_1", "acct_1").read(body)

    assert read == Pending(word)
    assert read.unknown == ()
