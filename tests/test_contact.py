"""The program that plays the first day stops at a failure, reports it, and leaves nothing behind."""

import os
import select
from pathlib import Path

import contact
import pytest
from contact import Day, Failed
from support.contact import wrong_in_interface
from support.rich import Rich

_WRITTEN = [Rich("a", b"", frozenset(), frozenset(), frozenset({"listNew"}), frozenset({"added_1"}))]
_BEFORE = {
    "a.resources.fans.Fans.list(limit)": "int | str = UNSET",
    "a.models.list.Bic": "Model",
    "a.models.list.Bic.id": "int | None = _field('id')",
    "a.models.list.List.bic": "Bic | None = _field('bic')",
    "a.models.list.List.iban": "Bic | None = _field('iban')",
}
_MAKEFILE = """
good:
	@echo "$$FANSCRIBE_SPECS_URL, $$FANSCRIBE_API_KEY, $$MAKELEVEL" > told
bad:
	@echo one; echo two >&2; exit 3
endless:
	@echo here > pipe; exec sleep 600 > pipe
"""


@pytest.fixture
def day(tmp_path: Path) -> Day:
    folder = tmp_path / "checkout"
    folder.mkdir()
    (folder / "Makefile").write_text(_MAKEFILE)
    return Day(folder, "http://127.0.0.1:1")


def test_a_step_is_reported_with_its_seconds(day: Day, capsys: pytest.CaptureFixture[str]) -> None:
    day.make("good", "TESTS=a long list")

    name, seconds = capsys.readouterr().out.split("  ", 1)
    assert name == "make good"
    assert seconds.strip().endswith(" s")


def test_a_command_knows_where_documents_are_published_and_nothing_else_of_ours(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FANSCRIBE_API_KEY", "of whoever runs this")
    monkeypatch.setenv("MAKELEVEL", "7")

    Day(day.layout.root, "http://127.0.0.1:1").make("good")

    assert (day.layout.root / "told").read_text() == "http://127.0.0.1:1, , 1\n"


def test_a_failure_shows_the_last_lines(day: Day) -> None:
    with pytest.raises(Failed, match=r"exit code 2; the last lines:\none\ntwo\nmake: .*Error 3"):
        day.make("bad")


def test_what_does_not_end_is_ended(day: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contact, "_LONGEST_STEP", 1)
    os.mkfifo(day.layout.root / "pipe")
    # It can be read to its end once nobody holds the other one.
    pipe = os.open(day.layout.root / "pipe", os.O_RDONLY | os.O_NONBLOCK)

    with pytest.raises(Failed, match="no end after 1 s"):
        day.make("endless")

    assert select.select([pipe], [], [], 10)[0]
    assert os.read(pipe, 100) == b"here\n"
    assert select.select([pipe], [], [], 10)[0]
    assert os.read(pipe, 100) == b""
    os.close(pipe)


def test_a_check_that_finds_something_says_what(day: Day) -> None:
    day.check("nothing wrong", [])
    with pytest.raises(Failed, match="limit lost an int"):
        day.check("something wrong", ["limit lost an int"])


def test_what_was_added_is_nothing_wrong() -> None:
    after = {
        "a.resources.fans.Fans.list(added_1)": "bool = UNSET",
        "a.resources.fans.Fans.list_new": "Call[ListNew]",
        "a.models.list_new.ListNew": "Model",
        # It had the name of one that is not its equal any more.
        "a.models.list.List.iban": "Iban | None = _field('iban')",
        "a.models.list.Iban": "Model",
        "a.models.list.Iban.id": "int | None = _field('id')",
        "a.models.list.Iban.added_1": "str | None = _field('added_1')",
    }

    assert not [*wrong_in_interface(_BEFORE, _BEFORE | after, _WRITTEN)]


@pytest.mark.parametrize(
    "after",
    [
        {"a.resources.fans.Fans.list(limit)": "str = UNSET"},
        {"a.resources.fans.Fans.list(offset)": "str = UNSET"},
        {"a.models.list.Bic.id": "str | None = _field('id')"},
        {"a.models.list.List.iban": "Iban | None = _field('iban')"},
        {"a.models.list.List.iban": "Iban | None = _field('iban')", "a.models.list.Iban": "Model"},
        {
            "a.models.list.List.iban": "Iban | None = _field('iban')",
            "a.models.list.Iban": "Model",
            "a.models.list.Iban.id": "str | None = _field('id')",
        },
        {
            "a.models.list.List.iban": "Iban | None = _field('iban')",
            "a.models.list.Iban": "Model",
            "a.models.list.Iban.id": "int | None = _field('id')",
            "a.models.list.Iban.other": "int | None = _field('other')",
        },
    ],
    ids=[
        "type lost",
        "argument",
        "field",
        "no such model",
        "empty model",
        "other field in a new model",
        "more in a new model",
    ],
)
def test_anything_else_is_reported(after: dict[str, str]) -> None:
    assert [*wrong_in_interface(_BEFORE, _BEFORE | after, _WRITTEN)]


def test_what_is_gone_is_reported() -> None:
    before = {place: text for place, text in _BEFORE.items() if not place.startswith("a.models.list.Bic.")}

    assert [*wrong_in_interface(_BEFORE, before, _WRITTEN)] == [
        "a.models.list.Bic.id: int | None = _field('id') -> gone"
    ]
