"""Two branches that have taken in different publications are merged by one command."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.sources import Layout
from drift.findings import load_acceptances
from support.plants import base
from support.publisher import Publisher, send

CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n## [0.1.0]\n\n- The first one.\n"


def _git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "core.editor=true"]
    return subprocess.run(
        ["git", *identity, *arguments], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    ).stdout


def _document(**fields: str) -> Any:
    document = base()
    document |= {"tags": [], "paths": {"/api/{account}/rest": document["paths"]["/api/{account}/rest"]}}
    answer = document["paths"]["/api/{account}/rest"]["put"]["responses"]["200"]["content"]["application/json"]
    answer["schema"]["properties"] |= {name: {"type": kind} for name, kind in fields.items()}
    return document


@pytest.fixture
def update(known: Layout, publisher: Publisher) -> Callable[[Any, int], None]:
    """Take in a publication of a day in September, and commit it."""

    def take_in(document: Any, day: int) -> None:
        content = (json.dumps(document) + "\n").encode()
        published = {"Last-Modified": f"{day:02} Sep 2026 10:00:00 GMT"}
        publisher.faults.append(lambda handler: send(handler, 200, content, **published))
        assert specs.main(["update", "--base-url", publisher.url], known) != 1
        _git(known.root, "add", "--all")
        _git(known.root, "commit", "--quiet", "--message", f"Day {day}")

    return take_in


@pytest.fixture
def conflict(known: Layout, publisher: Publisher, update: Callable[[Any, int], None]) -> Layout:
    """A rebase of a branch with the publications of the 2nd onto one with those of the 3rd."""
    root = known.root
    known.changelog.write_text(CHANGELOG)
    (root / ".gitignore").write_text(".cache\n")
    publisher.documents["/planted.yaml"] = (json.dumps(_document()) + "\n").encode()
    for command in (["pull", "--base-url", publisher.url], ["generate"]):
        assert specs.main(command, known) == 0
    for command in (
        ["init", "--quiet", "--initial-branch", "main"],
        ["add", "--all"],
        ["commit", "--quiet", "-m", "x"],
    ):
        _git(root, *command)
    _git(root, "checkout", "--quiet", "-b", "drift")
    update(_document(display_name="string"), 2)
    _git(root, "checkout", "--quiet", "main")
    update(_document(display_name="string", colour="string"), 3)
    return known


@pytest.mark.parametrize(
    "command", [("main", "merge", "drift"), ("drift", "merge", "main"), ("drift", "rebase", "main")]
)
def test_the_newer_publication_is_taken_and_no_change_reported_twice(
    conflict: Layout, command: tuple[str, ...], capsys: Any
) -> None:
    branch, *merge = command
    _git(conflict.root, "checkout", "--quiet", branch)
    _git(conflict.root, *merge)
    assert "<<<<<<<" in conflict.pulled.read_text()

    assert specs.main(["resolve"], conflict) == 0

    assert '"colour"' in conflict.canonical("planted").read_text()
    assert "2026-09-03" in conflict.pulled.read_text()
    assert "colour: str" in (conflict.generated / "small_api/planted/models/do_nothing.py").read_text()
    assert specs.main(["verify"], conflict) == 0
    text = conflict.changelog.read_text()
    assert "<<<<<<<" not in text
    assert (text.count("### Upstream"), text.count(".display_name`"), text.count(".colour`")) == (1, 1, 1)


def test_conflict_markers_are_one_clear_line(conflict: Layout, publisher: Publisher, capsys: Any) -> None:
    _git(conflict.root, "merge", "drift")
    capsys.readouterr()

    for command in ("pull", "drift", "update"):
        assert specs.main([command, "--base-url", publisher.url], conflict) == 1
        [line] = capsys.readouterr().err.splitlines()
        assert line.startswith("specs: openapi/pulled.toml: ")
        assert line.endswith("after a merge with conflicts, run `make resolve`")
    published = conflict.published("planted")
    published.write_text(f"<<<<<<< HEAD\n{published.read_text()}")
    assert specs.main(["verify"], conflict) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("specs: planted: openapi/planted.published.yaml: ")
    assert line.endswith("after a merge with conflicts, run `make resolve`")


def test_the_entries_of_both_sides_stay_together_in_the_changelog(conflict: Layout) -> None:
    def write(text: str) -> None:
        _git(conflict.root, "add", "--all")
        conflict.changelog.write_text(CHANGELOG.replace("\n## [0.1.0]", f"\n### Fixed\n\n{text}\n## [0.1.0]"))
        _git(conflict.root, "add", "--all")
        _git(conflict.root, "commit", "--quiet", "--message", "write")

    same = "".join(f"  the same line {number},\n" for number in range(5))
    entries = [f"- {name}\n{same}  {name}, and the end.\n" for name in ("ours", "theirs")]
    _git(conflict.root, "checkout", "--quiet", "drift")
    write(entries[1])
    _git(conflict.root, "checkout", "--quiet", "main")
    write(entries[0])
    _git(conflict.root, "merge", "drift")
    assert "<<<<<<<" in conflict.changelog.read_text()

    assert specs.main(["resolve"], conflict) == 0

    assert all(each in conflict.changelog.read_text() for each in entries)


def test_acceptances_of_both_sides_are_kept_but_for_those_taken_in(conflict: Layout) -> None:
    def accept(*fingerprints: str) -> None:
        entries = [f'[[accepted]]\nfingerprint = "{each}"\nreason = "{each}"\n' for each in fingerprints]
        conflict.accepted.write_text("# Why.\n\n" + "\n".join(entries))
        _git(conflict.root, "add", "--all")
        _git(conflict.root, "commit", "--quiet", "--message", "accept")

    accept("before")
    _git(conflict.root, "checkout", "--quiet", "-b", "other")
    accept("before", "theirs")
    _git(conflict.root, "checkout", "--quiet", "main")
    accept("ours")
    _git(conflict.root, "merge", "other")

    assert specs.main(["resolve"], conflict) == 0

    assert set(load_acceptances(conflict)) == {"ours", "theirs"}


def test_names_that_either_side_has_given_stay(
    conflict: Layout, update: Callable[[Any, int], None], capsys: Any
) -> None:
    _git(conflict.root, "checkout", "--quiet", "drift")
    update(_document(display_name="string", displayName="integer"), 4)
    _git(conflict.root, "checkout", "--quiet", "main")
    update(_document(displayName="integer", display_name="string", colour="string", size="string"), 5)
    _git(conflict.root, "merge", "drift")

    assert specs.main(["resolve"], conflict) == 0

    assert '.displayName": display_name_' in conflict.canonical("planted").read_text()
    assert '"size"' in conflict.canonical("planted").read_text()


def test_without_a_merge_there_is_nothing_to_resolve(conflict: Layout, capsys: Any) -> None:
    assert specs.main(["resolve"], conflict) == 1
    assert "nothing to resolve" in capsys.readouterr().err


def test_a_table_with_conflict_markers_is_for_a_person(conflict: Layout, capsys: Any) -> None:
    _git(conflict.root, "merge", "drift")
    sources = conflict.openapi / "sources.toml"
    sources.write_text("<<<<<<< HEAD\n" + sources.read_text())

    assert specs.main(["resolve"], conflict) == 1
    assert "openapi/sources.toml has conflict markers: resolve it by hand" in capsys.readouterr().err
