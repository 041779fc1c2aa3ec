"""Prose is not part of a schema: it is extracted, stored once in a file, and printed in docstrings."""

import ast
import copy
import difflib
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.canonicalise import canonicalise
from canonical.descriptions import from_entries, iter_places, join_place, resolve, restore_known, to_entries
from canonical.overrides import Overrides, SharedSchema
from canonical.pull import canonicalise_document
from canonical.sources import Layout
from codegen import completeness
from codegen.documentation import Documentation
from codegen.generate import generate_package
from codegen.parsing import drop_unreadable
from drift.compare import compare
from drift.descriptions import DescribedDocument, compare_descriptions as compare_descriptions
from drift.surface import read_surface
from hypothesis import given, settings, strategies as st
from intake.document import METHODS, dump, parse, parse_list
from intake.errors import SpecError
from support.noise import dump_document
from support.publisher import Publisher

SMALL = parse((Path(__file__).parent.parent / "data" / "small.yaml").read_bytes())
OVERRIDES = Overrides(
    shared=(SharedSchema("Meta", frozenset({"_meta"})), SharedSchema("User", frozenset({"user"}), frozenset({"id"})))
)
THINGS = "GET /api/{account}/things"


def _document(answer: Any = None, **operation: Any) -> dict[str, Any]:
    """A document with one operation."""
    content = {"application/json": {"schema": answer or {"type": "object"}}}
    body = {"operationId": "x", "tags": ["t"], "responses": {"200": {"description": "", "content": content}}}
    return {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/x": {"get": body | operation}}}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _resolved(document: Any, overrides: Overrides | None = None) -> dict[str, str]:
    found: dict[tuple[str, ...], set[str]] = {}
    return resolve(canonicalise(document, overrides, prose=found), found)


PLACES: dict[str, dict[str, Any]] = {
    "document": {"info": {"title": "T", "version": "1", "description": "said"}},
    "tag t": {"tags": [{"name": "t", "description": "said"}]},
}


@pytest.mark.parametrize("place", PLACES)
def test_a_document_and_its_tags_are_described(place: str) -> None:
    assert _resolved(_document() | PLACES[place]) == {place: "said"}


STRING = {"type": "string", "description": "said"}
PARTS: dict[str, dict[str, Any]] = {
    "summary": {"summary": "said"},
    "description": {"description": "said"},
    "query limit": {"parameters": [{"in": "query", "name": "limit", "description": "said", "schema": STRING}]},
    "query tags": {
        "parameters": [
            {"in": "query", "name": "tags.*", "description": "said", "schema": {"type": "string"}},
            {"in": "query", "name": "tags", "schema": {"type": "array"}},
        ]
    },
    "query filter.online": {"parameters": [{"in": "query", "name": "filter", "schema": _object(online=STRING)}]},
    "query ids[]": {"parameters": [{"in": "query", "name": "ids", "schema": {"type": "array", "items": STRING}}]},
    "body": {"requestBody": {"description": "said", "content": {"application/json": {"schema": _object(a={})}}}},
    "body schema": {"requestBody": {"content": {"application/json": {"schema": _object(a={}) | {"title": "said"}}}}},
    "body .a": {"requestBody": {"content": {"application/json": {"schema": _object(a=STRING)}}}},
    "header Idempotency-Key": {
        "requestBody": {"content": {"application/json": {"schema": _object(**{"Idempotency-Key": STRING, "a": {}})}}}
    },
    "response 200": {"responses": {"200": {"description": "said"}}},
    "response 200 header Next": {
        "responses": {"200": {"description": "", "headers": {"Next": {"description": "said", "schema": {}}}}}
    },
}


@pytest.mark.parametrize("part", PARTS)
def test_each_part_of_an_operation_is_described_under_the_name_that_it_gets(part: str) -> None:
    assert _resolved(_document(**PARTS[part])) == {f"GET /x {part}": "said"}


ANSWERS: dict[str, dict[str, Any]] = {
    "GET /x response 200 schema": _object(a={}) | {"description": "said"},
    "GET /x response 200 .a": _object(a=STRING),
    "GET /x response 200 .list[].a": _object(list={"type": "array", "items": _object(a=STRING)}),
    "GET /x response 200 .days.*.count": _object(days=_object(**{"2026-01-01": _object(count=STRING)})),
    "GET /x response 200 .either.a": _object(either={"oneOf": [_object(a=STRING), _object(b={"type": "string"})]}),
    "GET /x response 200 .user": _object(user=_object(id={}) | {"description": "said"}),
    "schema User .name": _object(user=_object(id={}, name=STRING)),
    "schema Meta .used": _object(user=_object(id={}, _meta=_object(used=STRING))),
}


@pytest.mark.parametrize("place", ANSWERS)
def test_a_field_of_an_answer_is_described_where_its_schema_is(place: str) -> None:
    assert _resolved(_document(ANSWERS[place]), OVERRIDES) == {place: "said"}


@pytest.mark.parametrize("name", [*PARTS, *ANSWERS])
def test_every_place_with_a_description_is_a_place_of_the_document(name: str) -> None:
    document = _document(**PARTS[name]) if name in PARTS else _document(ANSWERS[name])
    found: dict[tuple[str, ...], set[str]] = {}
    canonical = canonicalise(document, OVERRIDES, prose=found)

    assert resolve(canonical, found).keys() <= {join_place(*each) for each in iter_places(canonical)}


def test_a_parameter_of_a_path_is_described_beside_its_operations() -> None:
    document = _document()
    document["paths"]["/{a}"] = document["paths"].pop("/x")
    document["paths"]["/{a}"]["parameters"] = [
        {"in": "path", "name": "a", "required": True, "description": "said", "schema": {"type": "string"}}
    ]

    assert _resolved(document) == {"/{a} path a": "said"}


def test_a_union_lists_the_titles_of_its_branches() -> None:
    branches = [_object(a={}) | {"title": "with a"}, _object(b={}) | {"description": "with\nb"}]
    schema = {"title": "Either", "oneOf": branches}

    rows = _resolved(_document(schema))

    assert rows == {"GET /x response 200 schema": "Either\n\nOne of:\n- with a\n- with b"}
    assert rows == _resolved(_document(schema | {"oneOf": branches[::-1]}))


def test_a_union_with_one_text_has_that_text_and_the_parts_of_allof_are_joined() -> None:
    one = {"oneOf": [_object(a={}) | {"title": "with a"}, {"type": "string"}]}
    every = {"allOf": [_object(a={}) | {"title": "with a"}, _object(b={}) | {"title": "with b"}]}

    assert _resolved(_document(_object(one=one, every=every))) == {
        "GET /x response 200 .one": "with a",
        "GET /x response 200 .every": "with a\n\nwith b",
    }


def test_the_texts_of_a_parameter_and_its_schema_are_joined() -> None:
    schema = {"type": "string", "title": "Limit", "description": "At most 100."}
    parameter = {"in": "query", "name": "limit", "description": "How many.", "schema": schema}

    assert _resolved(_document(parameters=[parameter])) == {"GET /x query limit": "How many.\n\nLimit\n\nAt most 100."}


def test_the_most_frequent_text_describes_a_shared_schema() -> None:
    fields = {name: _object(id={}, name={"type": "string", "description": text}) for name, text in _OPERATIONS.items()}
    answer = _object(**{name: _object(user=user) for name, user in fields.items()})

    assert _resolved(_document(answer), OVERRIDES) == {"schema User .name": "often"}


_OPERATIONS = {"a": "a rare one", "b": "often", "c": "rare", "d": "often"}


def test_of_equally_frequent_texts_the_shortest_wins() -> None:
    users = [_object(user=_object(id={}, name=STRING | {"description": text})) for text in ("longer", "short")]

    assert _resolved(_document(_object(a=users[0], b=users[1])), OVERRIDES) == {"schema User .name": "short"}


def test_control_characters_are_removed_from_a_text() -> None:
    document = _document(description="  one\r\n\ttwo \x1b[31m\u202ethree \u2764\ufe0f \U0001f469\u200d\U0001f52c  ")

    assert _resolved(document) == {
        "GET /x description": "one\n    two [31mthree \u2764\ufe0f \U0001f469\u200d\U0001f52c"
    }


@pytest.mark.parametrize("nothing", ["", "  ", None, [], {}, True])
def test_an_empty_text_is_no_description(nothing: Any) -> None:
    assert _resolved(_document(description=nothing)) == {}


def test_a_number_is_a_text() -> None:
    assert _resolved(_document(description=5)) == {"GET /x description": "5"}


def test_a_canonical_document_holds_no_prose() -> None:
    canonical = canonicalise(SMALL)

    listing = canonical["paths"]["/api/{account}/things"]["get"]
    assert listing.keys() == {"tags", "operationId", "parameters", "responses"}
    assert {"description": ""}.items() <= listing["responses"]["200"].items(), "OpenAPI wants one"
    assert all("description" not in parameter for parameter in listing["parameters"])


def test_in_a_file_each_text_stands_once_with_its_places() -> None:
    descriptions = {"GET /x query limit": "a\n\nb: c", "GET /y query limit": "a\n\nb: c", "tag t": "- 1"}

    text = dump(to_entries(descriptions), "A comment.")

    assert (text.count("b: c"), text.count("query limit")) == (1, 2)
    assert from_entries(parse_list(text.encode())) == descriptions


@given(st.dictionaries(st.text(min_size=1), st.text(min_size=1)))
def test_any_texts_come_back_from_a_file(descriptions: dict[str, str]) -> None:
    assert from_entries([dict(each) for each in to_entries(descriptions)]) == descriptions


@pytest.mark.parametrize(
    "content", [{}, ["a"], [{"text": "a"}], [{"text": 1, "places": []}], [{"text": "a", "places": [1]}]]
)
def test_a_file_of_another_shape_is_refused(content: Any) -> None:
    with pytest.raises(SpecError, match="descriptions must be a list"):
        from_entries(content)


def test_the_description_of_a_list_is_kept_while_its_example_is_empty() -> None:
    document = canonicalise(_document(_object(list={"type": "array", "items": _object(a={}, b={})}, listed={})))
    before = {f"GET /x response 200 .list[].{name}": "before" for name in "abc"} | {"GET /x summary": "before"}
    before["GET /x response 200 .listed"] = "before"
    now = {"GET /x response 200 .list[].b": "now"}

    result = restore_known(document, now, before, ["GET /x response 200 .list"])

    assert result == {"GET /x response 200 .list[].a": "before", "GET /x response 200 .list[].b": "now"}
    assert restore_known(document, now, before, []) == now


def test_the_description_of_a_shared_schema_is_kept_while_only_an_empty_list_refers_to_it() -> None:
    user = _object(id={}, name={})
    answer = _object(list={"type": "array", "items": _object(user=user)}, _meta=_object(used={}))
    document = canonicalise(_document(answer), OVERRIDES)
    before = {"schema User .name": "before", "schema Meta .used": "withdrawn"}

    assert restore_known(document, {}, before, ["GET /x response 200 .list"]) == {"schema User .name": "before"}


def test_a_text_in_other_words_is_two_lines_of_a_diff() -> None:
    before, now = (
        dump(to_entries({f"GET /{each} query limit": limit for each in "abcdef"} | {"GET /b summary": "A heading"}), "")
        for limit in ("A number.", "Zero or more.")
    )

    diff = list(difflib.unified_diff(before.splitlines(), now.splitlines(), n=0, lineterm=""))[2:]
    assert [line for line in diff if not line.startswith("@@")] == ['-- "text": A number.', '+- "text": Zero or more.']


def _described_as(document: Any) -> DescribedDocument:
    found: dict[tuple[str, ...], set[str]] = {}
    canonical = canonicalise(document, prose=found)
    return DescribedDocument(canonical, resolve(canonical, found))


def test_an_operation_that_moves_is_compared_with_itself() -> None:
    old, new = _document(description="before"), _document(description="now")
    for document, name in ((old, "account"), (new, "account_id")):
        document["paths"][f"/{{{name}}}/x"] = document["paths"].pop("/x")

    [change], newly = compare_descriptions(_described_as(old), _described_as(new))

    assert (change.kind, change.subject, change.place, change.operations, newly) == (
        "docs-changed",
        "x",
        "description",
        ("x",),
        0,
    )


def test_first_descriptions_are_counted_but_not_those_of_new_places() -> None:
    old, new = _document(_object(a={})), _document(_object(a=STRING, b=STRING))

    [change], newly = compare_descriptions(_described_as(old), _described_as(new))

    assert (change.place, newly) == ("response 200 .a", 1)


TEXTS = st.text() | st.sampled_from(
    [
        "Args:\n    x: y",
        '"""',
        "\\",
        "a\n\nb",
        "| a |\n| - |\n| 1 |",
        "```json\n{}\n```",
        "<b>x</b>",
        "[x](/y)",
        ":param x: y",
    ]
)


@st.composite
def _described(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the small document with any text as descriptions, titles and summaries."""
    document = copy.deepcopy(SMALL)
    for owner, keys in _owners(document):
        for key in keys:
            if draw(st.booleans()):
                owner[key] = draw(TEXTS)
    return document


def _owners(document: Any) -> Iterator[tuple[dict[str, Any], tuple[str, ...]]]:
    yield document["info"], ("description",)
    yield from ((tag, ("description",)) for tag in document["tags"])
    for item in document["paths"].values():
        for parameter in item.get("parameters", ()):
            yield parameter, ("description",)
            yield from _schemas(parameter["schema"])
        for method in METHODS:
            if method in item:
                # The first sentence of the summary decides where the id of a whole paragraph is cut.
                is_sentence = len(item[method].get("operationId", "")) > 64
                yield item[method], ("description",) if is_sentence else ("description", "summary")
                for parameter in item[method].get("parameters", ()):
                    yield parameter, ("description",)
                    yield from _schemas(parameter["schema"])
                for content in (item[method].get("requestBody", {}), *item[method]["responses"].values()):
                    yield content, ("description",)
                    for media in content.get("content", {}).values():
                        yield from _schemas(media["schema"])


def _schemas(schema: Any) -> Iterator[tuple[dict[str, Any], tuple[str, ...]]]:
    yield schema, ("description", "title")
    inner = [*schema.get("properties", {}).values(), *schema.get("oneOf", ()), schema.get("items")]
    for each in inner:
        if isinstance(each, dict):
            yield from _schemas(each)


def _built(document: Any, folder: Path) -> tuple[Any, list[str], str]:
    """Generate a document, and return its surface, what is incomplete, and its code."""
    made = canonicalise_document(copy.deepcopy(document), OVERRIDES, drop_unreadable)
    package = folder / "small"
    generate_package(
        made.document, package, OVERRIDES, Documentation(made.document, made.descriptions, "https://docs.example/api")
    )
    return read_surface(package), completeness.missing(made.document, package), _code(package)


def _code(package: Path) -> str:
    """Return the code of a package without its docstrings."""

    class Silent(ast.NodeTransformer):
        def visit_Expr(self, node: ast.Expr) -> Any:
            return None if isinstance(node.value, ast.Constant) else node

    return "\n".join(
        ast.unparse(Silent().visit(ast.parse(path.read_bytes()))) for path in sorted(package.rglob("*.py"))
    )


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return _built(SMALL, tmp_path_factory.mktemp("bare"))


@settings(max_examples=25, deadline=None)
@given(_described())
def test_any_text_anywhere_leaves_types_names_ledger_and_drift_as_they_are(bare: Any, document: Any) -> None:
    was, is_ = (canonicalise_document(copy.deepcopy(each), OVERRIDES, drop_unreadable) for each in (SMALL, document))
    assert (is_.published, is_.document, is_.rule_counts) == (was.published, was.document, was.rule_counts)
    assert compare(was.published, is_.published, OVERRIDES) == []
    changes, _ = compare_descriptions(
        DescribedDocument(was.document, was.descriptions), DescribedDocument(is_.document, is_.descriptions)
    )
    assert bool(changes) == (was.descriptions != is_.descriptions)
    with tempfile.TemporaryDirectory() as folder:
        assert _built(document, Path(folder)) == bare


def test_a_text_appears_in_the_docstrings_of_its_operation_and_models(tmp_path: Path) -> None:
    document = copy.deepcopy(SMALL)
    listing = document["paths"]["/api/{account}/things"]["get"]
    listing["parameters"][0]["description"] = "How many.\n\nAt most 100."
    listing["responses"]["200"]["description"] = "The things."
    document["tags"][0]["description"] = "About things."
    schema = listing["responses"]["200"]["content"]["application/json"]["schema"]
    schema["description"] = "A page of things."
    schema["properties"]["data"]["description"] = "The things of it."

    _built(document, tmp_path)

    resource = (tmp_path / "small" / "resources" / "things_odd_ones.py").read_text()
    assert '    """Operations of the tag Things / Odd (ones).\n\n    About things.\n    """\n' in resource
    assert "            limit: How many.\n\n                At most 100.\n" in resource
    assert "        Returns:\n            The things.\n" in resource
    model = (tmp_path / "small" / "models" / "list_things.py").read_text()
    assert '    """A page of things.\n' in model
    assert "        data: The things of it.\n" in model


def test_the_texts_of_a_body_and_of_list_items_appear_too(tmp_path: Path) -> None:
    document = copy.deepcopy(SMALL)
    operation = document["paths"]["/api/authenticate/{attempt_id}"]["put"]
    operation["requestBody"]["description"] = "One of both."
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    schema["properties"]["marks"] = {"type": "array", "items": {"type": "string", "description": "A mark."}}

    _built(document, tmp_path)

    resource = (tmp_path / "small" / "resources" / "authentication.py").read_text()
    assert "        One of both.\n" in resource
    assert "            marks: A mark.\n" in resource


@pytest.mark.parametrize(
    ("described", "line"),
    [
        ({}, None),
        ({"schema": {"type": "integer", "minimum": 1, "maximum": 100}}, "limit: At least 1, at most 100."),
        ({"schema": {"type": "number", "minimum": 0, "exclusiveMinimum": True}}, "limit: More than 0."),
        ({"schema": {"type": "number", "minimum": 0, "exclusiveMinimum": False}}, "limit: At least 0."),
        ({"schema": {"type": "integer", "default": 10}}, "limit: Default 10."),
        ({"schema": {"type": "string", "default": 'a"b'}}, "limit: Default 'a\"b'."),
        ({"schema": {"type": "string", "default": "long" * 20}}, None),
        (
            {"schema": {"type": "string", "minLength": 3, "maxLength": 5}},
            "limit: At least 3 characters, at most 5 characters.",
        ),
        (
            {"schema": {"type": "array", "items": {"type": "integer", "minimum": 3}, "maxItems": 5}},
            "limit: At most 5 items.",
        ),
        ({"deprecated": True, "schema": {"type": "integer"}}, "limit: Deprecated."),
        (
            {"description": "How many. At most 100.", "schema": {"type": "integer", "default": 10, "maximum": 100}},
            "limit: How many. At most 100. Default 10.",
        ),
        (
            {"description": "How many (default: 10).", "schema": {"type": "integer", "default": 10, "minimum": 2}},
            "limit: How many (default: 10). At least 2.",
        ),
    ],
)
def test_an_argument_has_a_line_only_where_the_document_says_something(
    described: Any, line: str | None, tmp_path: Path
) -> None:
    document = copy.deepcopy(SMALL)
    document["paths"]["/api/{account}/things"]["get"]["parameters"][0] |= {"description": ""} | described

    _built(document, tmp_path)

    resource = (tmp_path / "small" / "resources" / "things_odd_ones.py").read_text()
    assert re.findall(r"^            (limit: .*\.)$", resource, re.MULTILINE) == ([line] if line else [])


def test_a_model_is_described_as_the_body_or_the_answer_that_it_is(tmp_path: Path) -> None:
    document = copy.deepcopy(SMALL)
    operation = document["paths"]["/api/authenticate/{attempt_id}"]["put"]
    operation["requestBody"]["description"] = "What to submit."
    operation["responses"]["200"]["description"] = "What came of it."
    listing = document["paths"]["/api/{account}/things"]["get"]
    listing["responses"]["200"]["description"] = "Success"

    _built(document, tmp_path)

    models = tmp_path / "small" / "models"
    submitted = (models / "submit_2fa.py").read_text()
    assert [ast.get_docstring(each) for each in ast.parse(submitted).body if isinstance(each, ast.ClassDef)][-2:] == [
        "What to submit.",
        "What came of it.",
    ]
    assert '"""Success' not in (models / "list_things.py").read_text()


def test_an_informative_answer_is_described_beside_one_that_only_succeeds(tmp_path: Path) -> None:
    document = copy.deepcopy(SMALL)
    answers = document["paths"]["/api/{account}/things"]["get"]["responses"]
    answers |= {
        "200": answers["200"] | {"description": "OK"},
        "202": answers["200"] | {"description": "Accepted: ask again."},
    }

    _built(document, tmp_path)

    resource = (tmp_path / "small" / "resources" / "things_odd_ones.py").read_text()
    assert "        Returns:\n            Accepted: ask again.\n" in resource


def test_an_answer_that_only_says_success_is_not_described(tmp_path: Path) -> None:
    document = copy.deepcopy(SMALL)
    document["paths"]["/api/authenticate/{attempt_id}"]["put"]["responses"]["200"]["description"] = "Success"

    _built(document, tmp_path)

    assert "Returns:" not in (tmp_path / "small" / "resources" / "authentication.py").read_text()


def test_a_pull_of_changed_prose_writes_only_the_descriptions(
    pull: Any,
    layout: Layout,
    publisher: Publisher,
    small_document: Any,
    tracked: Any,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pull()
    before = tracked()
    small_document["paths"]["/api/{account}/things"]["get"]["description"] = "In other words."
    publisher.documents["/scribe-docs/openapi.yaml"] = dump_document(small_document)
    capsys.readouterr()

    assert pull() == 0

    after = tracked()
    assert {name for name in after if after[name] != before[name]} == {"pulled.toml", "small.descriptions.yaml"}
    assert "small: no interface change, openapi/small.descriptions.yaml written" in capsys.readouterr().out


def test_verify_finds_a_description_of_a_place_that_does_not_exist(
    pull: Any, layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    pull()
    assert specs.main(["generate"], layout) == 0
    assert specs.main(["verify"], layout) == 0
    path = layout.descriptions("small")
    path.write_text(path.read_text().replace(f"{THINGS} summary", f"{THINGS} query nothing"))
    capsys.readouterr()

    assert specs.main(["verify"], layout) == 1
    assert "openapi/small.descriptions.yaml is not what `make pull` writes" in capsys.readouterr().out
