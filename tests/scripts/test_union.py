"""The union of two schemas of a response, case by case."""

from typing import Any

import pytest
from canonical.merge import union

TEXT, NUMBER = {"type": "string"}, {"type": "number"}
A, B = {"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}
NULL = {"nullable": True}


@pytest.mark.parametrize(
    "plain", [TEXT, NUMBER, {"type": "integer"}, {"type": "boolean"}], ids=lambda each: each["type"]
)
def test_a_plain_value_that_may_be_null_in_one_answer_may_be_null(plain: dict[str, Any]) -> None:
    assert union(plain | NULL, plain) == plain | NULL
    assert union(plain, plain | NULL) == plain | NULL


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ({"type": "array", "items": TEXT}, {"type": "array", "items": NUMBER}, {"anyOf": [NUMBER, TEXT]}),
        ({"type": "object"}, {"type": "object", "properties": {"a": TEXT}}, None),
        (A, B, None),
    ],
)
def test_lists_and_objects_are_not_marked_nullable(one: Any, other: Any, both: Any) -> None:
    merged = union(one | NULL, other | NULL)

    assert "nullable" not in merged
    if both:
        assert merged == {"type": "array", "items": both}


def test_unions_are_not_marked_nullable() -> None:
    assert union(TEXT | NULL, NUMBER | NULL) == {"anyOf": [NUMBER, TEXT]}


def test_an_unknown_schema_leaves_the_other_and_its_nullability() -> None:
    assert union({}, TEXT) == TEXT
    assert union(NULL, NUMBER) == NUMBER | NULL
    assert union({}, NULL) == NULL


@pytest.mark.parametrize("other", [NULL, TEXT | NULL | {"enum": ["a"]}, TEXT | NULL | {"format": "uuid"}])
def test_a_known_string_does_not_become_what_an_unknown_type_is_published_as(other: Any) -> None:
    assert union(TEXT, other) == union(other, TEXT) == TEXT
    assert union(TEXT, TEXT | NULL) == TEXT | NULL, "which sources.toml alone has"


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ({"type": "integer"}, NUMBER, NUMBER),
        (TEXT | {"format": "date"}, TEXT | {"format": "date"} | NULL, TEXT | {"format": "date"} | NULL),
        (TEXT | {"format": "date"}, TEXT | {"format": "uuid"}, TEXT),
        (TEXT | {"enum": ["a"]}, TEXT | {"enum": ["a", "b"]}, TEXT),
        (TEXT | {"enum": ["a"], "format": "x"}, TEXT | {"enum": ["a"]}, TEXT | {"enum": ["a"]}),
        (A, B, A),
        (B, {"type": "object", "properties": {"a": TEXT}}, B),
    ],
)
def test_two_schemas_of_one_type_keep_common_keywords(one: Any, other: Any, both: Any) -> None:
    assert union(one, other) == both
    assert union(other, one) == both


def test_objects_have_the_fields_of_both_and_require_what_both_require() -> None:
    one = {"type": "object", "properties": {"a": {"type": "integer"}, "b": TEXT}, "required": ["b", "a"]}
    other = {"type": "object", "properties": {"a": NUMBER, "c": TEXT}, "required": ["a", "c"]}

    assert union(one, other) == {
        "type": "object",
        "properties": {"a": NUMBER, "b": TEXT, "c": TEXT},
        "required": ["a"],
    }


def test_map_values_are_merged_only_if_both_have_them() -> None:
    one, other = ({"type": "object", "additionalProperties": each} for each in (TEXT, NUMBER))

    assert union(one, other) == {"type": "object", "additionalProperties": {"anyOf": [NUMBER, TEXT]}}
    assert union(one, {"type": "object", "additionalProperties": True}) == {"type": "object"}
    assert union(one, {"type": "object", "properties": {"a": TEXT}}) == {"type": "object", "properties": {"a": TEXT}}
