"""The kinds of change in real histories of documents, each in a small document, with the class that a careful reviewer gives."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.sources import Layout
from support.publisher import Publisher

Change = Callable[[Any], object]
TEXT = {"type": "string"}


def _document() -> Any:
    """Return a document with five operations of two tags, whose answers have a page and a `_meta`."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Planted API", "version": "1.0.0"},
        "servers": [{"url": "https://planted.example"}],
        "security": [{"default": []}],
        "components": {"securitySchemes": {"default": {"type": "http", "scheme": "bearer"}}},
        "paths": {
            "/api/{account}/chats": {"get": _operation("listChats", "Chats", _query("limit"), _query("offset"))},
            "/api/{account}/chats/{chat}": {"get": _operation("getChat", "Chats"), "put": _with_body("updateChat")},
            "/api/{account}/lists": {"get": _operation("listLists", "Lists", _query("limit"))},
            "/api/{account}/lists/{list}": {"put": _with_body("updateList", "Lists")},
        },
    }


def _query(name: str, kind: str = "integer") -> Any:
    return {"in": "query", "name": name, "schema": {"type": kind}}


def _operation(name: str, tag: str, *parameters: Any) -> Any:
    fields = {"id": {"type": "integer"}, "display_name": TEXT, "owner": {"type": "object", "properties": {"id": TEXT}}}
    page = {"data": {"type": "array", "items": {"type": "object", "properties": fields}}, "_meta": _object(used=TEXT)}
    paths = [{"in": "path", "name": each, "required": True, "schema": TEXT} for each in _in_path(name)]
    return {
        "tags": [tag],
        "operationId": name,
        "parameters": [*paths, *parameters],
        "responses": {"200": _answer(_object(**page)), "404": _answer(_object(message=TEXT))},
    }


def _in_path(name: str) -> list[str]:
    return ["account", *{"getChat": ["chat"], "updateChat": ["chat"], "updateList": ["list"]}.get(name, [])]


def _with_body(name: str, tag: str = "Chats") -> Any:
    body = {"content": {"application/json": {"schema": _object(name=TEXT)}}}
    return _operation(name, tag) | {"requestBody": body}


def _object(**fields: Any) -> Any:
    return {"type": "object", "properties": copy.deepcopy(fields)}


def _answer(schema: Any) -> Any:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def _every(document: Any) -> Any:
    return [each for item in document["paths"].values() for each in item.values()]


def _named(document: Any, name: str) -> Any:
    return next(each for each in _every(document) if each["operationId"] == name)


def _fields(operation: Any) -> Any:
    return operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"]


def _item(operation: Any) -> Any:
    return _fields(operation)["data"]["items"]["properties"]


@pytest.fixture
def rows(layout: Layout, tmp_path: Path, capsys: Any) -> Callable[..., list[str]]:
    """Return the lines of `drift OLD NEW` without fingerprints; the first is the headline."""

    def found(change: Change, before: Change = lambda document: None) -> list[str]:
        for name, changes in (("old", [before]), ("new", [before, change])):
            document = _document()
            for each in changes:
                each(document)
            (tmp_path / f"{name}.json").write_text(json.dumps(document) + "\n")
        code = specs.main(["drift", str(tmp_path / "old.json"), str(tmp_path / "new.json")], layout)
        printed = capsys.readouterr()
        assert code != 1, printed.err
        lines = [row.partition(" · ")[0] for row in printed.out.splitlines() if row.startswith("- **")]
        return [printed.out.splitlines()[0], *lines]

    return found


DOCS = "# No interface change: only docs"
NONE = "# No interface change"


@pytest.mark.parametrize("known", [True, False], ids=["no longer", "for the first time"])
def test_documented_errors_are_docs(rows: Any, known: bool) -> None:
    def without(document: Any) -> None:
        for each in _every(document):
            del each["responses"]["404"]

    [head, row] = rows(without) if known else rows(lambda document: None, without)[:1] + rows(_with_errors, without)[1:]

    assert head in (DOCS, NONE)
    assert row.startswith(f"- **docs** several operations `response 404`: response {'removed' if known else 'added'}")


def _with_errors(document: Any) -> None:
    for each in _every(document):
        each["responses"]["404"] = _answer(_object(message=TEXT))


def test_a_field_of_an_error_is_docs(rows: Any) -> None:
    def change(document: Any) -> None:
        _named(document, "getChat")["responses"]["404"] = _answer(_object(reason={"type": "integer"}))

    assert {row.split("**")[1] for row in rows(change)[1:]} == {"docs"}


def test_another_code_of_success_is_docs_and_the_rest_of_the_answer_is_compared(rows: Any) -> None:
    def change(document: Any) -> None:
        answers = _named(document, "listChats")["responses"]
        answers["201"] = answers.pop("200")

    def change_more(document: Any) -> None:
        change(document)
        _named(document, "listChats")["responses"]["201"] = _answer(_object(data=TEXT))

    assert rows(change) == [DOCS, "- **docs** listChats `response 201`: status `200` → `201`"]
    assert "- **breaking** listChats `response 201 ._meta`: removed `object`" in rows(change_more)


@pytest.mark.parametrize("word", ["oneOf", "anyOf"])
def test_a_second_example_of_an_answer_adds_its_field(rows: Any, word: str) -> None:
    def change(document: Any) -> None:
        media = _named(document, "getChat")["responses"]["200"]["content"]["application/json"]
        second = copy.deepcopy(media["schema"])
        second["properties"]["next"] = TEXT
        media["schema"] = {word: [media["schema"], second]}

    assert rows(change) == ["# Additive", "- **additive** getChat `response 200 .next`: added `string`"]


def test_a_third_example_of_an_answer_adds_its_field(rows: Any) -> None:
    def examples(document: Any, *fields: str) -> None:
        media = _named(document, "getChat")["responses"]["200"]["content"]["application/json"]
        media["schema"] = {"oneOf": [_object(id=TEXT), *(_object(id=TEXT, **{each: TEXT}) for each in fields)]}

    found = rows(lambda document: examples(document, "one", "two"), lambda document: examples(document, "one"))

    assert found == ["# Additive", "- **additive** getChat `response 200 .two`: added `string`"]


@pytest.mark.parametrize(
    "kind", ["application/json; charset=utf-8", "Application/JSON", "application/json;charset=UTF-8"]
)
def test_a_media_type_in_other_letters_or_with_a_charset_is_the_same(rows: Any, kind: str) -> None:
    def change(document: Any) -> None:
        for each in _every(document):
            contents = [*each["responses"].values(), *([each["requestBody"]] if "requestBody" in each else [])]
            for content in contents:
                content["content"] = {kind: content["content"]["application/json"]}

    assert rows(change) == [NONE]


SERVERS_AND_SCHEMES: dict[str, Change] = {
    "a description of a server": lambda document: document["servers"][0].update(description="Production"),
    "a slash": lambda document: document["servers"][0].update(url="https://planted.example/"),
    "another name of a scheme": lambda document: document.update(
        security=[{"bearer": []}], components={"securitySchemes": {"bearer": {"type": "http", "scheme": "Bearer"}}}
    ),
    "prose of a scheme": lambda document: document["components"]["securitySchemes"]["default"].update(
        description="Your key", bearerFormat="opaque"
    ),
}


@pytest.mark.parametrize("name", SERVERS_AND_SCHEMES)
def test_prose_of_servers_and_schemes_is_no_change(rows: Any, name: str) -> None:
    assert rows(SERVERS_AND_SCHEMES[name])[0] in (DOCS, NONE)


def test_another_address_is_breaking(rows: Any) -> None:
    assert rows(lambda document: document["servers"][0].update(url="https://new.example")) == [
        "# Breaking",
        "- **breaking** document `servers`: server changed `https://planted.example` → `https://new.example`",
    ]


def test_another_way_to_send_the_key_is_reported_in_words(rows: Any) -> None:
    def change(document: Any) -> None:
        scheme = {"type": "apiKey", "in": "header", "name": "X-Key"}
        document["components"]["securitySchemes"]["default"] = scheme

    assert rows(change) == [
        "# Breaking",
        "- **breaking** document `security`: security changed `a bearer token` → `a key in the header x-key`",
    ]


NULL = {"type": "string", "nullable": True, "example": None}
KNOWN = {"a text": TEXT, "an object": _object(id=TEXT), "a list": {"type": "array", "items": _object(id=TEXT)}}


@pytest.mark.parametrize("kind", KNOWN)
def test_an_example_that_is_null_one_day_is_no_news(rows: Any, kind: str) -> None:
    def known(document: Any) -> None:
        _fields(_named(document, "getChat"))["last"] = KNOWN[kind]

    assert rows(lambda document: _fields(_named(document, "getChat")).update(last=NULL), known) == [
        DOCS,
        "- **docs** getChat `response 200 .last`: nothing known this time; what was known stays",
    ]


def test_null_in_many_operations_is_one_line(rows: Any) -> None:
    def change(document: Any) -> None:
        for each in _every(document):
            _fields(each)["_meta"] = NULL

    [head, row] = rows(change)

    assert head == DOCS
    assert row.startswith(
        "- **docs** several operations `response 200 ._meta`: nothing known this time; what was known"
    )
    assert "in 5 operations" in row


def test_null_says_nothing_where_a_prefix_is_new(rows: Any) -> None:
    def change(document: Any) -> None:
        _item(_named(document, "getChat"))["owner"] = NULL
        document["paths"] = {path.replace("/api/", "/api/v2/"): each for path, each in document["paths"].items()}

    assert "- **docs** getChat `response 200 .data[].owner`: nothing known this time; what was known stays" in rows(
        change
    )


def test_an_id_on_a_second_path_is_an_addition(rows: Any) -> None:
    def change(document: Any) -> None:
        document["paths"]["/api/{account}/lists"]["put"] = _operation("updateList", "Lists")

    assert rows(change) == [
        "# Additive",
        "- **additive** put\\_api\\_account\\_lists: added `PUT /api/{account}/lists`",
        "- **additive** put\\_api\\_account\\_lists: called otherwise in Python `put_api_account_lists`",
    ]


def test_a_field_in_another_spelling_is_an_addition(rows: Any) -> None:
    assert rows(lambda document: _item(_named(document, "getChat")).update(displayName=TEXT)) == [
        "# Additive",
        "- **additive** getChat `response 200 .data[].displayName`: added `string`",
        "- **additive** getChat `response 200 .data[].displayName`: called otherwise in Python `display_name_`",
    ]


def test_two_path_parameters_that_change_places_are_breaking(rows: Any) -> None:
    def change(document: Any) -> None:
        item = document["paths"].pop("/api/{account}/chats/{chat}")
        document["paths"] = {"/api/{chat}/chats/{account}": item, **document["paths"]}

    [head, *found] = rows(change)

    assert head == "# Breaking"
    assert [row.partition(": ")[2] for row in found] == [
        "positional arguments changed in Python `account, chat` → `chat, account`"
    ] * 2


def test_a_query_that_is_named_like_a_path_parameter_is_breaking(rows: Any) -> None:
    def change(document: Any) -> None:
        _named(document, "listChats")["parameters"][1]["name"] = "account"

    [head, *found] = rows(change)

    assert head == "# Breaking"
    assert "- **breaking** listChats `query limit`: removed `integer`" in found


def test_a_parameter_that_changes_its_type_in_one_operation_changes_there_alone(rows: Any) -> None:
    assert rows(lambda document: _named(document, "listChats")["parameters"][1].update(schema=TEXT)) == [
        "# Breaking",
        "- **breaking** listChats `query limit`: type `integer` → `string`",
    ]


def test_a_prefix_of_every_path_is_one_line(rows: Any) -> None:
    def change(document: Any) -> None:
        document["paths"] = {path.replace("/api/", "/api/v2/"): each for path, each in document["paths"].items()}

    [head, row] = rows(change)

    assert head == "# Breaking"
    assert row.startswith("- **breaking** several operations `paths`: moved `/api/` → `/api/v2/` (in 5 operations: ")


def test_two_patterns_of_paths_are_two_lines(rows: Any) -> None:
    def more(document: Any) -> None:
        for number in range(3):
            document["paths"][f"/api/beta/{number}"] = {"get": _operation(f"beta{number}", "Beta")}

    def change(document: Any) -> None:
        document["paths"] = {
            path.replace("/api/beta/", "/api/").replace("/api/{account}/", "/{account}/"): each
            for path, each in document["paths"].items()
        }

    moves = [row.partition(": ")[2] for row in rows(change, more)[1:] if "`paths`" in row]

    assert [row.partition(" (")[0] for row in sorted(moves)] == ["moved `/api/` → `/`", "moved `/api/beta/` → `/api/`"]


def test_links_in_every_list_and_a_field_in_every_meta_are_one_line_each(rows: Any) -> None:
    def change(document: Any) -> None:
        for each in _every(document):
            _fields(each)["links"] = _object(next=TEXT)
            _fields(each)["_meta"]["properties"]["cached"] = TEXT

    [head, meta, links] = rows(change)

    assert head == "# Additive"
    assert meta.startswith(
        "- **additive** several operations `response 200 ._meta.cached`: added `string` (in 5 operat"
    )
    assert links.startswith(
        "- **additive** several operations `response 200 .links`: added `object` (in 5 operations: "
    )


def test_a_renamed_tag_is_one_line_with_both_paths_in_python(rows: Any) -> None:
    def change(document: Any) -> None:
        for each in _every(document):
            each["tags"] = ["Conversations"] if each["tags"] == ["Chats"] else each["tags"]

    [head, row, *rest] = rows(change)

    assert (head, rest) == ("# Breaking", [])
    assert row.startswith("- **breaking** several operations: tag renamed `Chats` → `Conversations` (in 3 operations: ")
    assert row.endswith("; `chats → conversations`")


def test_an_operation_of_another_tag_is_one_line_with_both_paths_in_python(rows: Any) -> None:
    [_, row, *rest] = rows(lambda document: _named(document, "getChat").update(tags=["Lists"]))

    assert row == "- **breaking** getChat: tag changed `Chats` → `Lists`; `chats.get → lists.get_chat`"
    assert [each for each in rest if "**breaking**" in each] == []


def test_operations_that_move_to_a_tag_that_is_there_are_one_line_with_each_method(rows: Any) -> None:
    def change(document: Any) -> None:
        for each in _every(document):
            each["tags"] = ["Lists"]

    [_, row, *rest] = rows(change)

    assert row.startswith("- **breaking** several operations: tag changed `Chats` → `Lists` (in 3 operations: ")
    moved = ("`chats.list → lists.list_chats`", "`chats.get → lists.get_chat`", "`chats.update → lists.update_chat`")
    assert row.endswith(f"; {', '.join(moved)}")
    assert [each for each in rest if "**breaking**" in each] == []


def test_lines_of_operations_of_several_tags_stand_under_no_tag(layout: Layout, tmp_path: Path, capsys: Any) -> None:
    old, new = _document(), _document()
    for each in _every(new):
        each["deprecated"] = True
    for name, document in (("old", old), ("new", new)):
        (tmp_path / f"{name}.json").write_text(json.dumps(document))

    specs.main(["drift", str(tmp_path / "old.json"), str(tmp_path / "new.json")], layout)

    assert "### Several tags\n\n- **additive** several operations: deprecated" in capsys.readouterr().out


# Ten changes that leave each other alone, with the line of each.
TEN: list[tuple[Change, str]] = [
    (
        lambda document: _item(_named(document, "getChat")).update(displayName=TEXT),
        "**additive** getChat `response 200 .data[].displayName`: called otherwise in Python `display_name_`",
    ),
    (
        lambda document: document["paths"]["/api/{account}/lists"].update(put=_operation("updateList", "Lists")),
        "**additive** put\\_api\\_account\\_lists: added `PUT /api/{account}/lists`",
    ),
    (
        lambda document: _fields(_named(document, "listLists")).update(_meta=NULL),
        "**docs** listLists `response 200 ._meta`: nothing known this time; what was known stays",
    ),
    (
        lambda document: _named(document, "updateChat")["responses"].pop("404"),
        "**docs** updateChat `response 404`: response removed",
    ),
    (
        lambda document: document["servers"][0].update(url="https://new.example/", description="New"),
        "**breaking** document `servers`: server changed `https://planted.example` → `https://new.example`",
    ),
    (
        lambda document: _named(document, "listChats")["parameters"][1].update(schema=TEXT),
        "**breaking** listChats `query limit`: type `integer` → `string`",
    ),
    (
        lambda document: _named(document, "listChats")["parameters"][2].update(name="start"),
        "**breaking** listChats `query offset`: removed `integer`",
    ),
    (
        lambda document: document.update(
            security=[{"key": []}],
            components={"securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "key"}}},
        ),
        "**breaking** document `security`: security changed `a bearer token` → `a key in the query key`",
    ),
    (
        lambda document: [each.update(tags=["Talks"]) for each in _every(document) if each["tags"] == ["Chats"]],
        "**breaking** several operations: tag renamed `Chats` → `Talks` (in 3 operations: listChats, getChat, updateChat)",
    ),
    (
        lambda document: [_fields(each).update(links=_object(next=TEXT)) for each in _every(document)],
        "**additive** several operations `response 200 .links`: added `object`",
    ),
]


def test_ten_kinds_in_one_publication_are_reported_as_each_alone(
    known: Layout, publisher: Publisher, capsys: Any
) -> None:
    def publish(document: Any) -> None:
        publisher.documents["/planted.yaml"] = (json.dumps(document) + "\n").encode()

    publish(_document())
    for command in (["pull", "--base-url", publisher.url], ["generate"]):
        assert specs.main(command, known) == 0
    document = _document()
    for change, _ in TEN:
        change(document)
    publish(document)
    capsys.readouterr()

    assert specs.main(["drift", "--base-url", publisher.url], known) == 4

    rows = [row for row in capsys.readouterr().out.splitlines() if row.startswith("- **")]
    for _, expected in TEN:
        assert sum(row.startswith(f"- {expected}") for row in rows) == 1, expected
    breaking = [row for row in rows if row.startswith("- **breaking**")]
    assert len(breaking) == sum(expected.startswith("**breaking**") for _, expected in TEN)
