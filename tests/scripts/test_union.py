"""What two schemas of an answer have in common, case by case."""

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
def test_of_lists_and_objects_it_is_not_said_that_they_may_be_null(one: Any, other: Any, both: Any) -> None:
    merged = union(one | NULL, other | NULL)

    assert "nullable" not in merged
    if both:
        assert merged == {"type": "array", "items": both}


def test_of_what_may_be_either_it_is_not_said_that_it_may_be_null() -> None:
    assert union(TEXT | NULL, NUMBER | NULL) == {"anyOf": [NUMBER, TEXT]}


def test_what_says_nothing_leaves_what_the_other_says_and_that_it_may_be_null() -> None:
    assert union({}, TEXT) == TEXT
    assert union(NULL, TEXT) == TEXT | NULL
    assert union({}, NULL) == NULL


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
def test_two_of_a_kind_have_what_they_share(one: Any, other: Any, both: Any) -> None:
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


def test_fields_without_a_name_are_told_of_where_both_tell_of_them() -> None:
    one, other = ({"type": "object", "additionalProperties": each} for each in (TEXT, NUMBER))

    assert union(one, other) == {"type": "object", "additionalProperties": {"anyOf": [NUMBER, TEXT]}}
    assert union(one, {"type": "object", "additionalProperties": True}) == {"type": "object"}
    assert union(one, {"type": "object", "properties": {"a": TEXT}}) == {"type": "object", "properties": {"a": TEXT}}
