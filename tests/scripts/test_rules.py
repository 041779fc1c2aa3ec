"""The rules that correct schemas, each by itself: what it corrects, and what it leaves alone."""

from typing import Any

import pytest
from canonical.overrides import Overrides
from canonical.rules import SCHEMA_RULES, SchemaContext
from canonical.schemas import stable_json

RULE = {rule.name: rule for rule in SCHEMA_RULES}
TEXT, INTEGER, NUMBER, BOOLEAN = ({"type": kind} for kind in ("string", "integer", "number", "boolean"))
NULL = {"nullable": True}


def _answered(rule: str, schema: Any, name: str = "", example: Any = None, **types: Any) -> Any:
    """Apply a rule to a schema of a response, in a field of this name, with these types in sources.toml."""
    return RULE[rule].apply(schema, SchemaContext("response", name, Overrides(types), example))


def _sent(rule: str, schema: Any, name: str = "", example: Any = None, **types: Any) -> Any:
    """Apply a rule to a schema of a request."""
    return RULE[rule].apply(schema, SchemaContext("request", name, Overrides(types), example))


def test_only_a_union_of_objects_makes_one_of_several_publications() -> None:
    assert [rule.name for rule in SCHEMA_RULES if rule.when_sharing] == ["union-of-objects"]


def test_equal_values_have_one_text_in_any_order() -> None:
    assert (
        stable_json({"b": "größe", "a": [1, None]})
        == stable_json({"a": [1, None], "b": "größe"})
        == '{"a": [1, null], "b": "größe"}'
    )


@pytest.mark.parametrize("word", ["decimal", "int"])
def test_a_number_that_is_answered_as_text_is_a_text(word: str) -> None:
    assert _answered("type-not-in-openapi", {"type": word}, example="5.00") == TEXT


@pytest.mark.parametrize(
    ("word", "example", "kind"),
    [("decimal", 5.0, NUMBER), ("int", None, INTEGER), ("bool", "true", BOOLEAN), ("list", "a", {"type": "array"})],
)
def test_another_type_follows_its_word_with_any_example(word: str, example: Any, kind: Any) -> None:
    assert _answered("type-not-in-openapi", {"type": word}, example=example) == kind


def test_a_number_that_is_sent_is_a_number_even_if_its_example_is_a_text() -> None:
    assert _sent("type-not-in-openapi", {"type": "double"}, example="5.00") == NUMBER


def test_only_inputs_become_nullable() -> None:
    assert _sent("type-not-in-openapi", {"type": "?int"}) == INTEGER | NULL
    assert _answered("type-not-in-openapi", {"type": "?int"}) == INTEGER


@pytest.mark.parametrize("schema", [TEXT | {"example": "5"}, NUMBER, {"items": {}}])
def test_a_type_of_openapi_and_a_missing_type_stay(schema: Any) -> None:
    assert _answered("type-not-in-openapi", schema, example="5") == schema


@pytest.mark.parametrize(
    ("kind", "written", "default"),
    [
        ("string", "a", "a"),
        ("string", 5, "5"),
        ("string", 2.5, "2.5"),
        ("string", True, "true"),
        ("integer", 5, 5),
        ("integer", "5", 5),
        ("integer", "-15", -15),
        ("integer", "+5", 5),
        ("integer", "9" * 15, 999_999_999_999_999),
        ("number", 5, 5),
        ("number", 2.5, 2.5),
        ("number", "5", 5),
        ("number", "-2.5", -2.5),
        ("number", "0.25", 0.25),
        ("number", f"{'9' * 15}.5", 999_999_999_999_999.5),
        ("number", f"1.{'0' * 14}1", 1.000000000000001),
        ("boolean", True, True),
        ("boolean", False, False),
        ("boolean", "True", True),
        ("boolean", "FALSE", False),
        ("boolean", "1", True),
        ("boolean", "0", False),
        ("boolean", 1, True),
        ("boolean", 0, False),
    ],
)
def test_a_default_is_converted_from_its_text(kind: str, written: Any, default: Any) -> None:
    found = _sent("default-of-another-type", {"type": kind, "default": written})

    assert found == {"type": kind, "default": default}
    assert type(found["default"]) is type(default)


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        ("string", None),
        ("string", []),
        ("integer", "5.0"),
        ("integer", "5 items"),
        ("integer", "9" * 16),
        ("integer", 2.5),
        ("integer", True),
        ("number", "5."),
        ("number", "2.5x"),
        ("number", f"{'9' * 16}.5"),
        ("number", f"1.{'1' * 16}"),
        ("number", True),
        ("boolean", "yes"),
        ("boolean", 2),
        ("boolean", 1.0),
        ("boolean", None),
        ("array", []),
        ("object", "{}"),
        (None, "5"),
    ],
)
def test_a_default_that_is_no_value_of_its_type_is_dropped(kind: Any, written: Any) -> None:
    schema = {"type": kind, "description": "d"}

    assert _sent("default-of-another-type", schema | {"default": written}) == schema


def test_a_default_is_one_of_the_listed_values() -> None:
    listed = INTEGER | {"enum": [1, 2]}

    assert _sent("default-of-another-type", listed | {"default": "2"}) == listed | {"default": 2}
    assert _sent("default-of-another-type", listed | {"default": "3"}) == listed
    assert _sent("default-of-another-type", listed) == listed


def test_a_list_whose_items_are_known_keeps_them() -> None:
    assert _answered("array-items", {"type": "array"}) == {"type": "array", "items": {}}
    assert _answered("array-items", {"type": "array", "items": TEXT}) == {"type": "array", "items": TEXT}
    assert _answered("array-items", TEXT) == TEXT


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        (TEXT, ["a", "5"]),
        ({}, ["a", "5"]),
        (INTEGER, [5]),
        (NUMBER, [5, 2.5]),
        (BOOLEAN, None),
        ({"type": "array"}, ["a", "5", 5, 2.5, None]),
    ],
)
def test_listed_values_are_of_their_type(schema: Any, values: Any) -> None:
    listed = schema | {"enum": ["a", "5", 5, 2.5, True, None], "description": "d"}
    fitting = {} if values is None else {"enum": [each for each in values if each is not None]}

    assert _sent("enum-of-another-type", listed) == schema | {"description": "d"} | fitting


def test_null_is_listed_where_it_may_be_sent() -> None:
    listed = TEXT | NULL | {"enum": ["a", None]}

    assert _sent("enum-of-another-type", listed) == listed
    assert _sent("enum-of-another-type", TEXT | {"enum": ["a", None]}) == TEXT | {"enum": ["a"]}
    assert _answered("enum-of-another-type", listed) == TEXT | NULL | {"enum": ["a"]}


def test_null_is_added_to_listed_values_that_may_be_null_where_they_are_sent() -> None:
    listed = TEXT | NULL | {"enum": ["a"]}
    whole = listed | {"enum": ["a", None]}

    assert _sent("nullable-enum", listed) == _sent("nullable-enum", whole) == whole
    assert _answered("nullable-enum", listed) == listed
    for other in (TEXT | {"enum": ["a"]}, TEXT | NULL):
        assert _sent("nullable-enum", other) == other


def test_overrides_replace_the_type_of_a_response_field_and_keep_deprecated() -> None:
    old = TEXT | {"deprecated": True, "format": "uuid"}

    assert _answered("type-from-table", old, "id", id=INTEGER) == INTEGER | {"deprecated": True}
    assert _answered("type-from-table", old, "key", id=INTEGER) == old
    assert _sent("type-from-table", old, "id", id=INTEGER) == old
    assert _answered("type-from-table", INTEGER, "id", id=NUMBER) == NUMBER


@pytest.mark.parametrize("schema", [{"properties": {}}, {"items": {}}, {"oneOf": [TEXT]}, {"$ref": "#/x"}], ids=repr)
def test_overrides_do_not_affect_objects_lists_and_unions(schema: Any) -> None:
    assert _answered("type-from-table", schema, "id", id=INTEGER) == schema


def test_an_override_of_string_does_not_replace_a_known_type() -> None:
    assert _answered("type-from-table", {}, "id", id=TEXT | NULL) == TEXT | NULL
    assert _answered("type-from-table", TEXT, "id", id=TEXT | NULL) == TEXT | NULL
    assert _answered("type-from-table", INTEGER, "id", id=TEXT) == INTEGER


def test_a_nullable_string_in_a_response_without_override_has_no_type() -> None:
    unknown = TEXT | NULL

    assert _answered("type-unknown", unknown, "id") == {}
    assert _answered("type-unknown", unknown | {"deprecated": True}, "id") == {"deprecated": True}
    assert _answered("type-unknown", unknown, "id", id=TEXT) == unknown
    assert _sent("type-unknown", unknown, "id") == unknown


@pytest.mark.parametrize("schema", [TEXT, INTEGER | NULL, TEXT | NULL | {"format": "date"}], ids=repr)
def test_a_nullable_string_with_other_keywords_keeps_its_type(schema: Any) -> None:
    assert _answered("type-unknown", schema) == schema


@pytest.mark.parametrize("example", ["2025-01-02T10:00", "2025-01-02 10:00:00", "2025-01-02T10:00:00+00:00"])
def test_a_date_time_is_recognised_by_name_and_example(example: str) -> None:
    assert _answered("moment", TEXT, "createdAt", example) == TEXT | {"format": "date-time"}
    assert _answered("moment", TEXT, "createdAtAll", example) == TEXT
    assert _sent("moment", TEXT, "createdAt", example) == TEXT


@pytest.mark.parametrize("example", ["2025-01-02", "25-01-02T10:00", "at 2025-01-02T10:00", 20250102, None])
def test_another_example_makes_no_date_time(example: Any) -> None:
    assert _answered("moment", TEXT, "createdAt", example) == TEXT


@pytest.mark.parametrize("schema", [TEXT | {"format": "date"}, TEXT | {"enum": ["a"]}, INTEGER, {}], ids=repr)
def test_a_schema_with_a_format_or_enum_is_no_date_time(schema: Any) -> None:
    assert _answered("moment", schema, "createdAt", "2025-01-02T10:00") == schema


def _object(*names: str, **more: Any) -> Any:
    return {"type": "object", "properties": dict.fromkeys(names, TEXT), **more}


@pytest.mark.parametrize("name", ["2025-01-02", "12345", "123456789"])
def test_a_field_whose_name_is_a_date_or_an_id_is_an_entry_of_a_map(name: str) -> None:
    published = _object(name, required=[name])

    assert _answered("keys-are-data", published) == {"type": "object", "additionalProperties": TEXT}
    assert _answered("keys-are-data", _object(name, "total")) == _object("total", additionalProperties=TEXT)
    assert _sent("keys-are-data", published) == published


@pytest.mark.parametrize("name", ["1234", "x2025-01-02", "2025-01-023", "2025-01", "12345a", "202-01-02", "2025-1-02"])
def test_a_field_of_any_other_name_is_a_field(name: str) -> None:
    assert _answered("keys-are-data", _object(name)) == _object(name)


def test_a_map_of_unknown_values_has_no_value_schema() -> None:
    assert _answered("keys-are-data", {"type": "object", "properties": {"12345": {}}}) == {"type": "object"}


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_equal_branches_are_one_branch(key: str) -> None:
    assert _sent("union-repeats", {key: [TEXT, INTEGER, TEXT], "deprecated": True}) == {
        key: [TEXT, INTEGER],
        "deprecated": True,
    }
    assert _sent("union-repeats", {key: [TEXT, TEXT], "deprecated": True}) == TEXT | {"deprecated": True}
    assert _sent("union-repeats", {key: []}) == {key: []}
    assert _sent("union-repeats", TEXT) == TEXT


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_objects_that_may_be_answered_are_one_object_of_all_their_fields(key: str) -> None:
    union = {key: [_object("a"), _object("b"), _object("c")]}

    assert _answered("union-of-objects", union | {"deprecated": True}) == _object("a", "b", "c", deprecated=True)
    assert _answered("union-of-objects", {key: [_object("a"), _object("b")]}) == _object("a", "b")
    assert _sent("union-of-objects", union) == union


@pytest.mark.parametrize("branches", [[_object("a")], [_object("a"), TEXT], [_object("a"), {}], []], ids=repr)
def test_any_other_union_stays_one(branches: Any) -> None:
    assert _answered("union-of-objects", {"oneOf": branches}) == {"oneOf": branches}
