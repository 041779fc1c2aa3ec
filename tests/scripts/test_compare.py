"""Comparing two canonical documents: each change once, with its kind and its location."""

from typing import Any

import pytest
from canonical.canonicalise import canonicalise
from canonical.overrides import Overrides, SharedSchema
from canonical.sources import ROOT
from drift.change import PROSE_KIND, Change
from drift.compare import compare
from drift.findings import Finding
from drift.ranking import CHANGE_KINDS
from drift.report import format_finding
from support.plants import PLANTS, Plant, base, plant_changes

DATA = ROOT / "tests" / "data"
# Changes of prose do not appear in canonical documents.
CHANGES = [plant for plant in PLANTS if plant.kind != PROSE_KIND]


def _lines(name: str) -> dict[str, str]:
    return dict(row.split(": ", 1) for row in (DATA / name).read_text().splitlines())


FORTH, BACK = _lines("drift-lines.txt"), _lines("drift-lines-back.txt")


def _format(change: Change) -> str:
    kind = CHANGE_KINDS[change.kind]
    return format_finding(Finding(change, change.rank, kind.reason, "", ()))


@pytest.mark.parametrize("plant", CHANGES, ids=lambda plant: plant.name)
def test_a_change_has_its_line_and_the_reverse_change_has_another(plant: Plant) -> None:
    old, new = canonicalise(base([plant])), canonicalise(plant_changes(plant, among=[plant]))

    [forth], [back] = compare(old, new), compare(new, old)

    # Names in Python are no part of a change.
    assert FORTH[plant.name].startswith(_format(forth).removesuffix(" · "))
    assert BACK[plant.name] == _format(back).removesuffix(" · ")


TEXT = {"type": "string"}
KEYED = {"default": {"type": "http", "scheme": "bearer"}, "other": {"type": "http", "scheme": "basic"}}


def _content(schema: Any, kind: str = "application/json") -> Any:
    return {"content": {kind: {"schema": schema}}}


def _operation(operation_id: str = "doIt", **more: Any) -> Any:
    return {"operationId": operation_id, "tags": ["Things"], "responses": {"200": _content(TEXT)}, **more}


def _document(operations: Any = None, **more: Any) -> Any:
    """A document with these operations by their paths."""
    paths = {"/x": _operation()} if operations is None else operations
    return {"openapi": "3.0.3", "paths": {path: {"get": each} for path, each in paths.items()}, **more}


def _answering(schema: Any, *names: str) -> Any:
    return _document({f"/{name}": _operation(name, responses={"200": _content(schema)}) for name in names})


def test_a_change_in_three_operations_is_one_and_names_them_all() -> None:
    names = ("one", "two", "three")

    [change] = compare(_answering(TEXT, *names), _answering({"type": "integer"}, *names))

    assert change == Change(
        "output-type", "several operations", "response 200 ", "string", "integer", names, (), "Things"
    )


def test_a_change_in_two_operations_is_one_of_each() -> None:
    names = ("one", "two")

    changes = compare(_answering(TEXT, *names), _answering({"type": "integer"}, *names))

    assert [(each.subject, each.operations) for each in changes] == [("one", ("one",)), ("two", ("two",))]


def test_a_change_of_the_document_belongs_to_no_operation() -> None:
    old, new = (
        _document({f"/{name}": _operation(name, servers=servers) for name in ("one", "two")}, servers=servers)
        for servers in ([{"url": "https://a"}], [{"url": "https://b"}])
    )

    assert [each.subject for each in compare(old, new)] == ["document", "one", "two"]


def test_a_change_in_three_schemas_is_one_of_each() -> None:
    names = ("One", "Two", "Three")
    paths = {
        f"/{name}": _operation(name, responses={"200": _content({"$ref": f"#/components/schemas/{name}"})})
        for name in names
    }
    old, new = (
        _document(paths, components={"schemas": {each: {"type": kind} for each in names}})
        for kind in ("string", "integer")
    )

    assert [each.subject for each in compare(old, new)] == ["schema One", "schema Two", "schema Three"]


def test_removed_and_added_operations_are_reported_one_by_one_with_id_and_tag() -> None:
    some = {f"/{name}": _operation(name) for name in ("one", "two", "three")}

    removed, added = compare(_document(some), _document({})), compare(_document({}), _document(some))

    assert removed == [
        Change("operation-removed", each[1:], "", f"GET {each}", "", (each[1:],), (), "Things") for each in some
    ]
    assert added == [
        Change("operation-added", each[1:], "", "", f"GET {each}", (each[1:],), (), "Things") for each in some
    ]


def test_a_change_of_a_renamed_operation_has_its_former_id() -> None:
    changes = compare(_document({"/x": _operation("doIt")}), _document({"/x": _operation("doThat", deprecated=True)}))

    assert [(each.kind, each.operations, each.former_operations) for each in changes] == [
        ("operation-renamed", ("doThat",), ("doIt",)),
        ("operation-deprecated", ("doThat",), ("doIt",)),
    ]


def test_an_operation_with_the_same_id_has_no_former_id() -> None:
    [change] = compare(_document(), _document({"/x": _operation(deprecated=True)}))

    assert (change.operations, change.former_operations, change.tag) == (("doIt",), (), "Things")


def test_no_overrides_and_empty_overrides_compare_alike() -> None:
    overrides = Overrides(shared=(SharedSchema("Thing", frozenset({""})),))
    old, new = (
        _answering({"type": "object", "properties": dict.fromkeys(names, TEXT)}, "one") for names in ("a", "ab")
    )

    assert [each.subject for each in compare(old, new)] == ["one"]
    assert [each.subject for each in compare(old, new, overrides)] == ["schema Thing"]


@pytest.mark.parametrize(
    ("part", "other", "place"),
    [({"info": {"version": "2"}}, {}, "info"), ({}, {"tags": [{"name": "Things"}]}, "tags")],
    ids=["info", "tags"],
)
def test_changes_of_info_and_tags_are_reported_by_name(part: Any, other: Any, place: str) -> None:
    assert compare(_document(**part), _document(**other)) == [Change("document-changed", "document", place)]


def test_changes_of_info_and_tags_are_one_change() -> None:
    [change] = compare(_document(), _document(info={"version": "2"}, tags=[]))

    assert change.place == "info and tags"


def _secured(used: Any = None, operation: Any = None, **schemes: Any) -> Any:
    more = {} if used is None else {"security": used}
    own = {} if operation is None else {"security": operation}
    return _document({"/x": _operation(**own)}, components={"securitySchemes": schemes}, **more)


def test_another_scheme_under_the_name_that_a_document_uses_is_other_security() -> None:
    old, new = (_secured([{"default": []}], default=KEYED[name]) for name in ("default", "other"))

    assert compare(old, new) == [
        Change(
            "security-changed",
            "document",
            "security",
            "a bearer token",
            "basic authentication",
        )
    ]


def test_another_scheme_under_a_name_that_an_operation_uses_is_other_security_too() -> None:
    old, new = (_secured(operation=[{"own": []}], own=KEYED[name]) for name in ("default", "other"))

    assert [(each.kind, each.subject) for each in compare(old, new)] == [("security-changed", "doIt")]


def test_an_unused_security_scheme_is_no_change() -> None:
    assert compare(_secured([{"default": []}], **KEYED), _secured([{"default": []}], default=KEYED["default"])) == []
    assert compare(_secured(), _secured(**KEYED)) == []


def test_another_key_or_none_changes_the_security() -> None:
    old, new = _secured([{"default": []}], **KEYED), _secured([{"other": []}], **KEYED)

    assert [each.kind for each in compare(old, new)] == [each.kind for each in compare(old, _secured(**KEYED))]
    assert [each.kind for each in compare(old, new)] == ["security-changed"]


EITHER = [{"own": []}, {"default": ["read"]}]
IN_WORDS = "a bearer token (read) or a key in the header x-key"


@pytest.mark.parametrize(
    ("security", "words"), [(None, "that of the document"), ([], "none"), (EITHER, IN_WORDS)], ids=repr
)
def test_the_security_of_an_operation_is_described_in_words(security: Any, words: str) -> None:
    own = {"default": KEYED["default"], "own": {"type": "apiKey", "in": "header", "name": "X-Key"}}

    [change] = compare(_secured(operation=[{"default": []}], **own), _secured(operation=security, **own))

    assert (change.kind, change.subject, change.old, change.new) == (
        "security-changed",
        "doIt",
        "a bearer token",
        words,
    )


def _at(*servers: Any) -> Any:
    return _document(servers=[{"url": each} if isinstance(each, str) else each for each in servers])


def test_a_server_behind_those_from_before_is_one_more_and_any_other_is_another() -> None:
    assert compare(_at("https://a", "https://b"), _at("https://a", "https://b", "https://c")) == [
        Change("server-added", "document", "servers", "https://a, https://b", "https://a, https://b, https://c")
    ]
    for old, new in (
        (_at("https://a"), _at("https://b", "https://a")),
        (_at(), _at("https://a")),
        (_at("https://a"), _at()),
    ):
        assert [each.kind for each in compare(old, new)] == ["server-changed"]


def test_variables_are_part_of_a_server() -> None:
    old, new = ({"url": "https://{region}", "variables": {"region": {"default": each}}} for each in ("eu", "us"))

    [change] = compare(_at(old), _at(new))

    assert (change.kind, change.new) == (
        "server-changed",
        'https://{region} {"region": {"default": "us"}}',
    )


def test_a_list_with_an_empty_example_is_reported_in_its_operation() -> None:
    two = _document({"/x": _operation("doIt"), "/y": _operation("doThat")})

    assert compare(
        two, two, emptied=["GET /y response 200 .data[]", "GET /y body .tags[]", "PUT /y response 200 .a[]"]
    ) == [Change("output-emptied", "doThat", "response 200 .data[]", "", "", ("doThat",), (), "Things")]


def _taking(path: str, *names: str, operation_id: str = "doIt") -> Any:
    parameters = [{"in": "path", "name": name, "required": True, "schema": TEXT} for name in names]
    return _document({path: _operation(operation_id, parameters=parameters)})


def test_a_parameter_of_a_path_is_known_by_its_place_however_it_is_called() -> None:
    old, new = (
        _taking("/{account}/{chat}", "account", "chat"),
        _taking("/{account}/{thread_key}", "account", "thread_key"),
    )

    assert [(each.kind, each.place, each.old, each.new) for each in compare(old, new)] == [
        ("input-renamed", "path thread_key", "chat", "thread_key")
    ]


def test_parameters_of_a_path_that_change_places_are_the_same_parameters() -> None:
    old, new = _taking("/{account}/{chat}", "account", "chat"), _taking("/{chat}/{account}", "chat", "account")

    assert compare(old, new) == []


def test_in_another_address_a_parameter_of_another_name_is_another_one() -> None:
    old, new = _taking("/{account}", "account"), _taking("/v2/{chat}/{id}", "chat", "id")

    assert [(each.kind, each.place) for each in compare(old, new)] == [
        ("operation-moved", ""),
        ("input-removed", "path account"),
        ("input-added-required", "path chat"),
        ("input-added-required", "path id"),
    ]


def test_a_parameter_of_a_path_that_is_not_declared_is_not_renamed() -> None:
    declared, bare = _taking("/{account}", "account"), _taking("/{user}")

    assert [each.kind for each in compare(declared, bare)] == ["input-removed"]
    assert [each.kind for each in compare(bare, declared)] == ["input-added-required"]


def test_a_header_that_is_answered_is_compared_like_a_field() -> None:
    old, new = (
        _document({"/x": _operation(responses={"200": {"headers": {"X-Left": {"schema": {"type": kind}}}}})})
        for kind in ("integer", "string")
    )

    assert [(each.kind, each.place, each.old, each.new) for each in compare(old, new)] == [
        ("output-type", "response 200 header X-Left", "integer", "string")
    ]


def test_with_several_media_types_the_media_type_is_part_of_the_place() -> None:
    old, new = (
        _document(
            {
                "/x": _operation(
                    responses={"200": {"content": {"text/csv": {"schema": TEXT}, "text/x": {"schema": each}}}}
                )
            }
        )
        for each in (TEXT, {"type": "integer"})
    )

    assert [each.place for each in compare(old, new)] == ["response 200 text/x "]
    fewer = _document({"/x": _operation(responses={"200": _content(TEXT, "text/x")})})
    assert [(each.kind, each.place) for each in compare(fewer, new)] == [
        ("answer-kind-added", "response 200"),
        ("output-type", "response 200 text/x "),
    ]
