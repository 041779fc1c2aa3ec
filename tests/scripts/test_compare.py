"""Two canonical documents compared: each change once, as what it is, at the place where it is."""

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
from support.plants import PLANTS, Plant, base, planted

DATA = ROOT / "tests" / "data"
# What changes prose alone is no change of a canonical document.
CHANGES = [plant for plant in PLANTS if plant.kind != PROSE_KIND]


def _lines(name: str) -> dict[str, str]:
    return dict(row.split(": ", 1) for row in (DATA / name).read_text().splitlines())


FORTH, BACK = _lines("drift-lines.txt"), _lines("drift-lines-back.txt")


def _told(change: Change) -> str:
    kind = CHANGE_KINDS[change.kind]
    return format_finding(Finding(change, kind.rank, kind.reason, "", ()))


@pytest.mark.parametrize("plant", CHANGES, ids=lambda plant: plant.name)
def test_a_change_is_told_in_the_line_for_it_and_taken_back_in_that_for_the_opposite(plant: Plant) -> None:
    old, new = canonicalise(base([plant])), canonicalise(planted(plant, among=[plant]))

    [forth], [back] = compare(old, new), compare(new, old)

    assert FORTH[plant.name].startswith(_told(forth))
    assert BACK[plant.name] == _told(back).removesuffix(" · ")


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


def test_a_change_of_the_document_is_none_of_an_operation() -> None:
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


def test_operations_that_are_gone_or_new_are_told_one_by_one_under_their_ids_and_tags() -> None:
    some = {f"/{name}": _operation(name) for name in ("one", "two", "three")}

    gone, come = compare(_document(some), _document({})), compare(_document({}), _document(some))

    assert gone == [
        Change("operation-removed", each[1:], "", f"GET {each}", "", (each[1:],), (), "Things") for each in some
    ]
    assert come == [
        Change("operation-added", each[1:], "", "", f"GET {each}", (each[1:],), (), "Things") for each in some
    ]


def test_a_change_of_an_operation_with_another_id_says_what_it_was_called() -> None:
    changes = compare(_document({"/x": _operation("doIt")}), _document({"/x": _operation("doThat", deprecated=True)}))

    assert [(each.kind, each.operations, each.former_operations) for each in changes] == [
        ("operation-renamed", ("doThat",), ("doIt",)),
        ("operation-deprecated", ("doThat",), ("doIt",)),
    ]


def test_one_that_is_called_the_same_was_called_nothing_else() -> None:
    [change] = compare(_document(), _document({"/x": _operation(deprecated=True)}))

    assert (change.operations, change.former_operations, change.tag) == (("doIt",), (), "Things")


def test_a_document_without_a_table_and_one_with_an_empty_one_are_compared_alike() -> None:
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
def test_the_other_parts_of_a_document_are_told_of_by_their_names(part: Any, other: Any, place: str) -> None:
    assert compare(_document(**part), _document(**other)) == [Change("document-changed", "document", place)]


def test_two_parts_of_a_document_are_told_of_together() -> None:
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
            '[[{"default": []}], {"default": {"type": "http", "scheme": "bearer"}}]',
            '[[{"default": []}], {"default": {"type": "http", "scheme": "basic"}}]',
        )
    ]


def test_another_scheme_under_a_name_that_an_operation_uses_is_other_security_too() -> None:
    old, new = (_secured(operation=[{"own": []}], own=KEYED[name]) for name in ("default", "other"))

    assert [(each.kind, each.subject) for each in compare(old, new)] == [("security-changed", "document")]


def test_a_scheme_that_nothing_uses_is_no_change() -> None:
    assert compare(_secured([{"default": []}], **KEYED), _secured([{"default": []}], default=KEYED["default"])) == []
    assert compare(_secured(), _secured(**KEYED)) == []


def test_a_document_that_asks_for_another_key_or_none_is_other_security() -> None:
    old, new = _secured([{"default": []}], **KEYED), _secured([{"other": []}], **KEYED)

    assert [each.kind for each in compare(old, new)] == [each.kind for each in compare(old, _secured(**KEYED))]
    assert [each.kind for each in compare(old, new)] == ["security-changed"]


@pytest.mark.parametrize(
    ("security", "words"), [(None, "that of the document"), ([], "none"), ([{"own": []}], '[{"own": []}]')], ids=repr
)
def test_the_security_of_an_operation_is_told_in_words(security: Any, words: str) -> None:
    [change] = compare(_secured(operation=[{"default": []}]), _secured(operation=security))

    assert (change.kind, change.subject, change.old, change.new) == (
        "security-changed",
        "doIt",
        '[{"default": []}]',
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


def test_a_server_is_what_its_variables_say_too() -> None:
    old, new = ({"url": "https://{region}", "variables": {"region": {"default": each}}} for each in ("eu", "us"))

    [change] = compare(_at(old), _at(new))

    assert (change.kind, change.new) == (
        "server-changed",
        '{"url": "https://{region}", "variables": {"region": {"default": "us"}}}',
    )


def test_a_list_of_which_nothing_is_known_any_more_is_told_of_in_its_operation() -> None:
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


def test_of_several_kinds_of_answer_the_kind_is_part_of_the_place() -> None:
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
