"""A list or an object whose example has become empty keeps its last known schema, and is reported."""

import copy
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.canonicalise import canonicalise_operations
from canonical.empty_examples import restore_emptied
from canonical.sources import Layout
from intake.document import parse
from support.noise import dump_document
from support.publisher import Publisher

Pull = Callable[..., int]
PATH = "/scribe-docs/openapi.yaml"
THINGS = "/api/{account}/things"
PLACE = f"GET {THINGS} response 200 .data"
EMPTY = {"type": "array", "example": []}


def _fields(document: Any) -> Any:
    return document["paths"][THINGS]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]


def _with(small: bytes, data: Any) -> bytes:
    document = parse(small)
    _fields(document)["data"] = data
    return dump_document(document)


@pytest.fixture
def emptied(pull: Pull, publisher: Publisher, small: bytes) -> bytes:
    """Pull the small document, then publish it with one list empty."""
    assert _fields(parse(small))["data"]["items"]["properties"], "there is something to lose"
    assert pull() == 0
    publisher.documents[PATH] = _with(small, EMPTY)
    return publisher.documents[PATH]


@pytest.mark.usefixtures("emptied")
def test_a_pull_keeps_the_known_schema_and_says_so(
    pull: Pull, layout: Layout, tracked: Callable[[], dict[str, bytes]], capsys: pytest.CaptureFixture[str]
) -> None:
    before = tracked()
    capsys.readouterr()

    assert pull("small") == 0

    after = tracked()
    assert f"small: nothing is known this time, what was known stays: {PLACE}\n" in capsys.readouterr().out
    assert {name for name in after if after[name] != before[name]} == {"pulled.toml"}
    assert tomllib.loads(layout.pulled.read_text())["small"]["emptied"] == [PLACE]


@pytest.mark.usefixtures("emptied")
def test_drift_tells_it_in_one_line_and_only_until_it_is_taken_in(
    pull: Pull, layout: Layout, publisher: Publisher, capsys: pytest.CaptureFixture[str]
) -> None:
    def drift() -> str:
        capsys.readouterr()
        assert specs.main(["drift", "--base-url", publisher.url], layout) == 0
        return capsys.readouterr().out

    first = drift()
    assert pull("small") == 0
    second = drift()

    assert [line for line in first.splitlines() if "what was known stays" in line] == [
        line for line in first.splitlines() if line.startswith("- ")
    ]
    assert "response 200 .data" in first
    assert "what was known stays" not in second


@pytest.mark.usefixtures("emptied")
def test_a_list_with_an_example_again_is_compared_with_the_known_schema(
    pull: Pull, layout: Layout, publisher: Publisher, small: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pull("small") == 0
    document = parse(small)
    gone = min(_fields(document)["data"]["items"]["properties"])
    del _fields(document)["data"]["items"]["properties"][gone]
    publisher.documents[PATH] = dump_document(document)
    capsys.readouterr()

    assert specs.main(["drift", "--base-url", publisher.url], layout) == 4
    assert gone in capsys.readouterr().out

    assert pull("small") == 0
    assert tomllib.loads(layout.pulled.read_text())["small"]["emptied"] == []


def test_lists_within_lists_and_maps_are_found(small: bytes) -> None:
    document = parse(small)
    known = {"type": "array", "items": {"type": "string"}}
    outer = {"type": "array", "items": {"type": "object", "properties": {"inner": known}}}
    keyed = {"type": "object", "properties": {"2026-01-01": known, "2026-01-02": known}}
    _fields(document).update(outer=outer, keyed=keyed)
    now = copy.deepcopy(document)
    _fields(now)["outer"]["items"]["properties"]["inner"] = EMPTY
    for day in ("2026-01-01", "2026-01-02"):
        _fields(now)["keyed"]["properties"][day] = EMPTY
    last, published = canonicalise_operations(document), canonicalise_operations(now)

    places = restore_emptied(published, last)

    assert places == (f"GET {THINGS} response 200 .keyed.*", f"GET {THINGS} response 200 .outer[].inner")
    assert published == last


@pytest.mark.parametrize("now", [EMPTY, {"type": "object", "example": {}}], ids=["as a list", "as an object"])
def test_an_object_is_kept_however_php_prints_an_empty_one(now: Any, small: bytes) -> None:
    document = parse(small)
    _fields(document)["data"] = {"type": "object", "properties": {"id": {"type": "integer"}}}
    last = canonicalise_operations(document)
    _fields(document)["data"] = now
    published = canonicalise_operations(document)

    assert restore_emptied(published, last) == (PLACE,)
    assert published == last


def test_a_list_that_was_never_known_stays_unknown(small: bytes) -> None:
    document = parse(small)
    _fields(document)["data"] = EMPTY
    published = canonicalise_operations(document)

    assert restore_emptied(published, canonicalise_operations(document)) == ()


def test_a_committed_document_that_cannot_be_read_keeps_nothing(
    pull: Pull, layout: Layout, emptied: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    layout.published("small").write_text("<<<<<<< ours\n")

    assert pull("small") == 0
    assert "what was known stays" not in capsys.readouterr().out


def test_two_documents_are_compared_by_the_same_rule(
    layout: Layout, tmp_path: Path, small: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [tmp_path / name for name in ("old.yaml", "new.yaml")]
    paths[0].write_bytes(small)
    paths[1].write_bytes(_with(small, EMPTY))

    assert specs.main(["drift", *map(str, paths)], layout) == 0
    assert "what was known stays" in capsys.readouterr().out


def test_null_says_nothing_of_an_object_in_a_field_that_is_a_text_elsewhere(
    pull: Pull, layout: Layout, publisher: Publisher, small: bytes, capsys: Any
) -> None:
    document = parse(small)
    _fields(document)["avatar"] = {"type": "object", "properties": {"url": {"type": "string"}}}
    publisher.documents[PATH] = dump_document(document)
    assert pull("small") == 0
    _fields(document)["avatar"] = {"type": "string", "nullable": True, "example": None}
    publisher.documents[PATH] = dump_document(document)
    capsys.readouterr()

    assert pull("small") == 0

    assert f"what was known stays: GET {THINGS} response 200 .avatar" in capsys.readouterr().out
    assert '"url"' in layout.canonical("small").read_text()


def test_null_one_day_and_the_object_the_next_are_no_news(
    pull: Pull, layout: Layout, publisher: Publisher, small: bytes, capsys: Any
) -> None:
    assert pull() == 0
    for published in (_with(small, {"type": "string", "nullable": True, "example": None}), small):
        publisher.documents[PATH] = published
        assert specs.main(["drift", "--base-url", publisher.url], layout) == 0
        assert pull() == 0
