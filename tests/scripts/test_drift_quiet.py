"""Changes that look breaking and are not, and breaking ones that are easily overlooked."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from canonical.sources import Layout
from drift.findings import Drift, compare_documents
from drift.report import format_finding
from support.plants import base

Find = Callable[..., Drift]


@pytest.fixture
def find(layout: Layout, tmp_path: Any) -> Find:
    """Return the drift that changes of the document without plants cause."""

    def found(change: Callable[[Any], object], before: Callable[[Any], object] = lambda document: None) -> Drift:
        for name, changes in (("old", [before]), ("new", [before, change])):
            document = base()
            for each in changes:
                each(document)
            (tmp_path / f"{name}.json").write_text(json.dumps(document))
        [drift] = compare_documents(tmp_path / "old.json", tmp_path / "new.json", layout)
        return drift

    return found


def _rest(document: Any) -> Any:
    return document["paths"]["/api/{account}/rest"]["put"]


def _answered(document: Any) -> Any:
    return _rest(document)["responses"]["200"]["content"]["application/json"]["schema"]["properties"]


QUIET: dict[str, Callable[[Any], object]] = {
    "prose of a security scheme": lambda document: document["components"]["securitySchemes"]["default"].update(
        description="Your key."
    ),
    "an annotation of a security scheme": lambda document: document["components"]["securitySchemes"]["default"].update(
        {"x-description": "Your key."}
    ),
    "a security scheme that nothing uses": lambda document: document["components"]["securitySchemes"].update(
        other={"type": "http", "scheme": "basic"}
    ),
    "an id in another case": lambda document: _rest(document).update(operationId="DoNothing"),
    "a tag in another case": lambda document: _rest(document).update(tags=["Other Things"]),
    "a whole number of another size": lambda document: _answered(document)["id"].update(format="int32"),
}


@pytest.mark.parametrize("name", QUIET)
def test_changes_without_effect_on_code_are_no_interface_changes(name: str, find: Find) -> None:
    assert {finding.rank.label for finding in find(QUIET[name]).findings} <= {"docs"}


def test_one_more_server_is_additive(find: Find) -> None:
    [finding] = find(lambda document: document["servers"].append({"url": "https://other.example"})).findings

    assert (finding.change.kind, finding.rank.label) == ("server-added", "additive")


def test_another_variable_of_a_server_is_another_server(find: Find) -> None:
    def with_variables(document: Any) -> None:
        document["servers"] = [{"url": "https://{region}.example", "variables": {"region": {"default": "eu"}}}]

    def another(document: Any) -> None:
        document["servers"][0]["variables"]["region"]["default"] = "us"

    [finding] = find(another, with_variables).findings

    assert (finding.change.kind, finding.rank.label) == ("server-changed", "breaking")
    assert '"default": "us"' in format_finding(finding)


def test_a_renamed_argument_that_is_required_from_now_on_says_both(find: Find) -> None:
    def change(document: Any) -> None:
        limit = next(each for each in _rest(document)["parameters"] if each["name"] == "limit")
        limit |= {"name": "limits", "required": True}

    assert [finding.change.kind for finding in find(change).findings] == ["input-renamed", "input-required"]


def test_a_renamed_field_that_is_required_from_now_on_says_both(find: Find) -> None:
    def change(document: Any) -> None:
        body = _rest(document)["requestBody"]["content"]["application/json"]["schema"]
        body["properties"]["counts"] = body["properties"].pop("count")
        body["required"].append("counts")

    assert sorted(finding.change.kind for finding in find(change).findings) == ["input-renamed", "input-required"]


def test_only_the_limits_that_changed_are_shown(find: Find) -> None:
    def change(document: Any) -> None:
        next(each for each in _rest(document)["parameters"] if each["name"] == "limit")["schema"]["maximum"] = 40

    [finding] = find(change).findings

    assert '`{"maximum": 50}` → `{"maximum": 40}`' in format_finding(finding)


def test_two_objects_are_distinguished_by_their_fields(find: Find) -> None:
    def either(document: Any) -> None:
        _answered(document)["owner"] = {
            "oneOf": [{"type": "object", "properties": {"id": {"type": "integer"}}}, {"type": "string"}]
        }

    def change(document: Any) -> None:
        _answered(document)["owner"]["oneOf"] = [
            {"type": "object", "properties": {"name": {"type": "string"}}},
            {"type": "object", "properties": {"key": {"type": "string"}}},
            {"type": "string"},
        ]

    [finding] = find(change, either).findings

    assert "object" in finding.change.old
    assert finding.change.old != finding.change.new


def test_a_new_field_in_each_branch_of_a_union_is_reported_per_branch(find: Find) -> None:
    def either(document: Any) -> None:
        few, many = ({name: {"type": "string"} for name in names} for names in (("a", "b", "c"), ("d", "e", "f")))
        inner = [{"type": "object", "properties": fields} for fields in (few, many)]
        branches = [{"type": "object", "properties": {"data": each, "_meta": {"type": "object"}}} for each in inner]
        _answered(document)["owner"] = {"oneOf": branches}

    def change(document: Any) -> None:
        for number, branch in enumerate(_answered(document)["owner"]["oneOf"]):
            branch["properties"]["data"]["properties"][f"more_{number}"] = {"type": "integer"}

    assert sorted(
        (finding.change.kind, finding.change.place, finding.change.new) for finding in find(change, either).findings
    ) == [
        ("output-added", "response 200 .owner|.data.more_0", "integer"),
        ("output-added", "response 200 .owner|.data.more_1", "integer"),
    ]


def test_another_tag_is_a_change_of_the_document_and_not_of_its_prose(find: Find) -> None:
    [finding] = find(lambda document: document["tags"].append({"name": "More"})).findings

    assert (finding.change.kind, finding.rank.label, finding.change.place) == ("document-changed", "docs", "tags")
