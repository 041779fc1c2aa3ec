"""Matching operations and fields of two documents: by id, route, shape, or similar name."""

from typing import Any

import pytest
from drift.digests import SchemaDigests
from drift.matching import DocumentOperation, find_renamed, match_operations

TEXT = {"type": "string"}


def _renamed(removed: str, added: str) -> list[str]:
    """Return the renames between two lists of words, all with the same meaning."""
    pairs = find_renamed(
        dict.fromkeys(removed.split(), 1), dict.fromkeys(added.split(), 1), str, lambda one, other: one == other
    )
    return [f"{one} {other}" for one, other in pairs]


@pytest.mark.parametrize(
    ("one", "other"), [("isPinned", "is_pinned"), ("count", "counts"), ("abcde", "abcxy"), ("X-Limit", "limit")]
)
def test_a_name_that_is_alike_in_three_letters_of_five_is_the_other_one(one: str, other: str) -> None:
    assert _renamed(one, other) == [f"{one} {other}"]


@pytest.mark.parametrize(("one", "other"), [("abcd", "abxy"), ("id", "count"), ("abcdefghi", "abcdeuvwx")])
def test_a_name_that_is_less_alike_is_another(one: str, other: str) -> None:
    assert _renamed(one, other) == []


def test_a_field_of_another_meaning_is_not_a_rename() -> None:
    assert find_renamed({"count": 1}, {"counts": 2}, str, lambda one, other: one == other) == []


@pytest.mark.parametrize(
    ("removed", "added"),
    [("count", "counts counted"), ("counts counted", "count"), ("count counts", "counter counted")],
)
def test_no_rename_is_guessed_between_two_similar_names(removed: str, added: str) -> None:
    assert _renamed(removed, added) == []
    assert _renamed(f"{removed} price", f"prices {added}") == ["price prices"]


def test_more_than_ten_thousand_pairs_are_not_looked_at() -> None:
    def found(olds: int, news: int) -> list[tuple[int, int]]:
        one, other = ({each: each for each in range(number)} for number in (olds, news))
        return find_renamed(
            one, other, lambda each: chr(0x61 + each % 26) * (1 + each // 26), lambda one, two: one is two
        )

    assert found(100, 100)
    assert not found(73, 137)


def _object(*names: str) -> Any:
    return {"type": "object", "properties": dict.fromkeys(names, TEXT)}


def _content(schema: Any) -> Any:
    return {"content": {"application/json": {"schema": schema}}}


THREE = _object("a", "b", "c")


def _answering(schema: Any, operation_id: str = "getIt", **more: Any) -> Any:
    return {"operationId": operation_id, "responses": {"200": _content(schema)}, **more}


def _matched(
    old: dict[str, Any], new: dict[str, Any], components: tuple[Any, Any] = ({}, {})
) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Return the paths of the matched, the removed and the added operations."""
    before, after = (
        {"paths": {path: {"get": each} for path, each in paths.items()}, "components": {"schemas": schemas}}
        for paths, schemas in zip((old, new), components, strict=True)
    )
    pairs, removed, added = match_operations(before, after, (SchemaDigests(before), SchemaDigests(after)))
    return (
        [(one.path, other.path) for one, other in pairs],
        [each.path for each in removed],
        [each.path for each in added],
    )


def test_an_operation_is_known_by_its_id_wherever_it_is() -> None:
    assert _matched({"/a": _answering({})}, {"/b": _answering(THREE)}) == ([("/a", "/b")], [], [])


def test_an_operation_is_matched_by_route_under_any_id_and_parameter_names() -> None:
    old, new = {"/a/{one}": _answering({})}, {"/a/{other}": _answering(THREE, "getThat")}

    assert _matched(old, new) == ([("/a/{one}", "/a/{other}")], [], [])


def test_an_id_that_two_operations_have_names_neither() -> None:
    old = {"/a": _answering({}), "/b": _answering({})}

    assert _matched(old, {"/c": _answering({})}) == ([], ["/a", "/b"], ["/c"])


@pytest.mark.parametrize(
    "schemas", [{"body": THREE}, {"answer": THREE}, {"body": _object("a", "b"), "answer": _object("c")}]
)
def test_an_operation_is_known_by_three_fields_that_it_takes_or_answers(schemas: dict[str, Any]) -> None:
    both = {"requestBody": _content(schemas.get("body", {}))}
    old, new = (_answering(schemas.get("answer", {}), name, **both) for name in ("getOne", "getOther"))

    assert _matched({"/a/{one}": old}, {"/b": new}) == ([("/a/{one}", "/b")], [], [])


@pytest.mark.parametrize("schema", [{}, _object("a"), _object("a", "b")], ids=["none", "one", "two"])
def test_fewer_fields_tell_nothing(schema: Any) -> None:
    old, new = (_answering(schema, name) for name in ("getOne", "getOther"))

    assert _matched({"/a": old}, {"/b": new}) == ([], ["/a"], ["/b"])


@pytest.mark.parametrize(
    "other",
    [
        {"responses": {"200": _content(_object("a", "b", "d"))}},
        {"responses": {"201": _content(THREE)}},
        {"responses": {"200": {"content": {"text/csv": {"schema": THREE}}}}},
        {"requestBody": _content(THREE)},
        {"parameters": [{"in": "query", "name": "limit", "schema": TEXT}]},
    ],
    ids=["fields", "status", "kind", "body", "query"],
)
def test_an_operation_of_another_shape_is_another(other: dict[str, Any]) -> None:
    assert _matched({"/a": _answering(THREE, "getOne")}, {"/b": _answering(THREE, "getOther") | other}) == (
        [],
        ["/a"],
        ["/b"],
    )


def test_the_parameters_of_a_path_are_no_part_of_a_shape() -> None:
    path = {"parameters": [{"in": "path", "name": "account", "schema": TEXT}]}

    assert _matched({"/a": _answering(THREE, "getOne")}, {"/{account}": _answering(THREE, "getOther", **path)})[0]


def test_a_shape_does_not_depend_on_the_names_of_schemas() -> None:
    old, new = ({"$ref": f"#/components/schemas/{name}"} for name in ("One", "Other"))
    components = {"One": THREE}, {"Other": THREE}

    assert _matched({"/a": _answering(old, "getOne")}, {"/b": _answering(new, "getOther")}, components)[0]


def test_an_operation_has_the_parameters_of_its_path_and_its_own_before_them() -> None:
    shared, own = ({"in": "query", "name": "limit", "schema": {"type": kind}} for kind in ("string", "integer"))
    account = {"in": "path", "name": "account", "schema": TEXT}
    item = {"parameters": [account, shared], "get": {"parameters": [own]}}
    document = {"paths": {"/{account}/x": item}}

    _, [found], _ = match_operations(document, {"paths": {}}, (SchemaDigests(document), SchemaDigests({})))

    assert found.parameters == {("path", "account"): account, ("query", "limit"): own}
    assert (found.id, found.address, found.path_parameters) == ("get /{account}/x", "GET /{account}/x", ["account"])


@pytest.mark.parametrize(
    ("tags", "tag"), [({}, ""), ({"tags": []}, ""), ({"tags": None}, ""), ({"tags": ["A", "B"]}, "A")]
)
def test_an_operation_stands_under_its_first_tag(tags: dict[str, Any], tag: str) -> None:
    document = {"paths": {"/x": {"get": tags}}}

    _, [found], _ = match_operations(document, {"paths": {}}, (SchemaDigests(document), SchemaDigests({})))

    assert isinstance(found, DocumentOperation)
    assert found.tag == tag
