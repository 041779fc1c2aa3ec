"""One mistake in a document costs what is wrong, and nothing else."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from canonical.overrides import Overrides
from canonical.pull import canonicalise_document
from canonical.sources import Layout, load_published
from codegen.generate import generate_package
from codegen.parsing import DocumentParser
from intake.document import keep_operations, operations, parse
from intake.errors import SpecError
from support.mistakes import make_mistake, operations_elsewhere
from support.noise import dump_document

_NO_DOCUMENT = tuple(f" ('{key}',): not an OpenAPI document" for key in ("openapi", "paths"))
LAYOUT = Layout()
DOCUMENTS = tuple(LAYOUT.sources())
_MISTAKES, _OPERATIONS, _AT_ONCE = 300, 3, 10


@cache
def _document(name: str) -> dict[str, Any]:
    """A few operations of a document of ours, with something behind the paths."""
    published = load_published(LAYOUT, LAYOUT.sources()[name])
    found = [(method, path) for method, path, _ in operations(published)]
    kept = keep_operations(published, set(found[:: len(found) // _OPERATIONS][:_OPERATIONS]))
    # As Scribe prints it, and with something behind its paths.
    whole = parse(
        dump_document({key: kept[key] for key in ("openapi", "info", "servers", "paths", "components", "security")})
    )
    return whole | {
        "tags": [{"name": each} for each in sorted({operation["tags"][0] for _, _, operation in operations(whole)})]
    }


@cache
def _canonical(name: str) -> dict[str, Any]:
    return canonicalise_document(_document(name), Overrides(), DocumentParser()).published


def _check(seed: int, folder: Path) -> str | None:
    """Return why the document with a mistake is refused whole; None if it costs what is wrong and nothing else."""
    name = DOCUMENTS[seed % len(DOCUMENTS)]
    mistake = make_mistake(_document(name), seed)
    parser = DocumentParser()
    try:
        result = canonicalise_document(parse(dump_document(mistake.document)), Overrides(), parser)
        generate_package(result.document, folder / f"client_{seed}", parser=parser)
    except SpecError as error:
        return f"{mistake.kind} {mistake.place}: {error}"
    elsewhere = operations_elsewhere(_canonical(name), mistake.path)
    assert {
        key: each for key, each in operations_elsewhere(result.published, None).items() if key in elsewhere
    } == elsewhere
    return None


@pytest.mark.parametrize("first", range(0, _MISTAKES, _AT_ONCE))
def test_a_mistake_costs_what_is_wrong_and_nothing_else(first: int, tmp_path: Path) -> None:
    refused = [why for seed in range(first, first + _AT_ONCE) if (why := _check(seed, tmp_path))]

    # Without its paths or its version it is no document; nothing else refuses all of it.
    assert [why for why in refused if not why.endswith(_NO_DOCUMENT)] == []


def test_few_documents_are_refused_whole() -> None:
    mistakes = [make_mistake(_document(DOCUMENTS[seed % len(DOCUMENTS)]), seed) for seed in range(_MISTAKES)]

    assert sum(mistake.place in (("paths",), ("openapi",)) for mistake in mistakes) < 10
    assert len({mistake.place for mistake in mistakes}) > _MISTAKES / 2
