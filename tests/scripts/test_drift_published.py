"""Drift is found operation by operation, before schemas are shared, and reported once."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from canonical.canonicalise import canonicalise, canonicalise_operations
from canonical.overrides import Overrides, SharedSchema
from canonical.sources import Layout
from drift.compare import compare
from drift.findings import Drift, compare_documents
from drift.report import format_finding
from intake import document
from support.plants import base

Find = Callable[[Any], Drift]


@pytest.fixture
def find(layout: Layout, tmp_path: Path) -> Find:
    """Return the drift from the document without plants to another one."""

    def found(after: Any) -> Drift:
        for name, content in (("before", base()), ("after", after)):
            (tmp_path / f"{name}.yaml").write_text(json.dumps(content))
        [drift] = compare_documents(tmp_path / "before.yaml", tmp_path / "after.yaml", layout)
        return drift

    return found


SHARED = Overrides(
    shared=(SharedSchema("User", frozenset({"user", "fan"})), SharedSchema("Pagination", frozenset({"_pagination"})))
)


def _answering(fields: Any) -> Any:
    """Return a document with two operations, each with an object of its own with these fields."""
    document = base()
    paths = list(document["paths"])[:2]
    document["paths"] = {path: document["paths"][path] for path in paths}
    for path, own in zip(paths, fields, strict=True):
        answer = document["paths"][path]["put"]["responses"]["200"]["content"]["application/json"]["schema"]
        answer["properties"] = own
    return document


def _user(**fields: str) -> Any:
    return {"type": "object", "properties": {name: {"type": kind} for name, kind in fields.items()}}


def test_a_field_that_one_of_two_answers_loses_is_removed_there() -> None:
    whole = _user(id="integer", name="string")
    old = _answering([{"user": whole}, {"fan": whole}])
    new = _answering([{"user": whole}, {"fan": _user(id="integer")}])

    [change] = compare(canonicalise_operations(old, SHARED), canonicalise_operations(new, SHARED), SHARED)

    assert (change.kind, change.subject, change.place) == ("output-removed", "schema User", ".name")
    assert len(change.operations) == 1
    assert compare(canonicalise(old, SHARED), canonicalise(new, SHARED), SHARED) == [], (
        "it does not show once schemas are shared"
    )


def test_a_field_that_all_responses_lose_is_reported_once() -> None:
    whole, less = _user(id="integer", name="string"), _user(id="integer")
    old, new = (
        _answering([{"user": each}, {"data": {"type": "array", "items": {}}, "fan": each}]) for each in (whole, less)
    )

    [change] = compare(canonicalise_operations(old, SHARED), canonicalise_operations(new, SHARED), SHARED)

    assert (change.subject, change.place, len(change.operations)) == ("schema User", ".name", 2)


def test_a_branch_of_a_union_that_loses_a_field_tells_so() -> None:
    whole, less = _user(id="integer", link="string"), _user(id="integer")
    other = _user(done="boolean")
    old, new = (_answering([{"user": {"oneOf": [each, other]}}, {}]) for each in (whole, less))

    [change] = compare(canonicalise_operations(old), canonicalise_operations(new))

    assert (change.kind, change.place) == ("output-removed", "response 200 .user|.link")


def test_the_same_change_in_many_operations_is_one_line(find: Find) -> None:
    new = base()
    for item in new["paths"].values():
        for operation in item.values():
            limit = next(each for each in operation["parameters"] if each["name"] == "limit")
            limit["schema"]["maximum"] = 20

    [finding] = find(new).findings

    assert finding.change.subject == "several operations"
    assert len(finding.change.operations) == len(document.operations(new))
    assert f"(in {len(document.operations(new))} operations: " in format_finding(finding)


def test_a_change_accepted_in_some_operations_is_not_in_others(find: Find) -> None:
    prints = set()
    for count in (3, 4):
        new = base()
        for path in list(new["paths"])[:count]:
            new["paths"][path]["put"]["deprecated"] = True
        [finding] = find(new).findings
        prints.add(finding.fingerprint)

    assert len(prints) == 2
