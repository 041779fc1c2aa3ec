"""Translating types that OpenAPI does not have, word by word."""

from typing import Any

import pytest
from canonical.php_types import is_openapi_type, normalise_type

STRING, INTEGER = {"type": "string"}, {"type": "integer"}
MEANT: tuple[tuple[dict[str, str], tuple[str, ...]], ...] = (
    (STRING, ("str", "text", "char", "varchar", "password", "email", "url", "uri", "slug", "ip", "phone", "time")),
    (STRING, ("required", "optional", "sometimes")),
    ({"type": "string", "format": "date"}, ("date",)),
    ({"type": "string", "format": "date-time"}, ("datetime", "date-time", "timestamp")),
    ({"type": "string", "format": "uuid"}, ("uuid", "guid")),
    ({"type": "string", "format": "binary"}, ("file", "binary", "image")),
    (INTEGER, ("int", "int32", "int64", "long", "bigint", "unsigned", "id")),
    ({"type": "number"}, ("double", "float", "real")),
    ({"type": "boolean"}, ("bool",)),
    ({"type": "array"}, ("list", "collection")),
    ({"type": "object"}, ("json", "map", "hash", "dict", "assoc")),
)
KNOWN = ("string", "number", "integer", "boolean", "array", "object")


@pytest.mark.parametrize("word", ["numeric", "decimal", "money"])
def test_a_decimal_may_be_spelled_out_in_a_request(word: str) -> None:
    assert normalise_type({"type": word}, in_request=True) == {"anyOf": [{"type": "number"}, STRING]}
    assert normalise_type({"type": word}, in_request=False) == {"type": "number"}


@pytest.mark.parametrize(("word", "schema"), [(word, schema) for schema, words in MEANT for word in words])
def test_a_word_of_php_or_of_a_database_is_a_type(word: str, schema: dict[str, str]) -> None:
    assert normalise_type({"type": word}, in_request=True) == schema
    assert normalise_type({"type": word.upper()}, in_request=True) == schema


@pytest.mark.parametrize("kind", KNOWN)
def test_a_type_that_openapi_has_stays_as_it_is(kind: str) -> None:
    assert is_openapi_type(kind)
    assert normalise_type({"type": kind, "description": "d"}, in_request=True) == {"type": kind, "description": "d"}


@pytest.mark.parametrize("kind", ["str", "null", "", None, 5, ["string"]])
def test_no_other_is_known(kind: Any) -> None:
    assert not is_openapi_type(kind)


@pytest.mark.parametrize(
    "kind",
    ["?int", "int|null", "null | int", "int,nullable", "int/none", ["int", "null"], ["integer", "none"], ["?int"]],
)
def test_a_nullable_type_is_nullable_where_that_is_allowed(kind: Any) -> None:
    assert normalise_type({"type": kind}, in_request=True) == {"type": "integer", "nullable": True}
    assert normalise_type({"type": kind}, in_request=False) == {"type": "integer"}


@pytest.mark.parametrize("kind", ["int", "int|integer", ["integer", "int"], "int|int"])
def test_two_words_for_one_type_are_that_type_and_not_nullable(kind: Any) -> None:
    assert normalise_type({"type": kind}, in_request=True) == {"type": "integer"}


@pytest.mark.parametrize("kind", ["null", "int|carrot", None, [], ["null", "none"]])
def test_an_unknown_word_among_others_is_no_type_and_keeps_deprecated(kind: Any) -> None:
    schema = {"type": kind, "deprecated": True, "maxLength": 5, "items": {}}

    assert normalise_type(schema, in_request=False) == {"deprecated": True}


def test_an_unknown_word_alone_leaves_the_other_keywords() -> None:
    assert normalise_type({"type": "carrot", "enum": ["a"], "maxLength": 5}, in_request=True) == {
        "enum": ["a"],
        "maxLength": 5,
    }


def test_several_types_are_a_union_with_the_keywords_of_each() -> None:
    schema = {
        "type": "text|list|map|int",
        "description": "d",
        "items": STRING,
        "properties": {"a": STRING},
        "required": ["a"],
        "additionalProperties": INTEGER,
    }

    assert normalise_type(schema, in_request=True) == {
        "description": "d",
        "anyOf": [
            {"type": "array", "items": STRING},
            INTEGER,
            {"type": "object", "properties": {"a": STRING}, "required": ["a"], "additionalProperties": INTEGER},
            STRING,
        ],
    }


def test_several_types_without_keywords_are_a_plain_union() -> None:
    assert normalise_type({"type": "list|int|map"}, in_request=True) == {
        "anyOf": [{"type": "array"}, INTEGER, {"type": "object"}]
    }


@pytest.mark.parametrize("kind", ["int|", "|int", "int||", "int, ", ["int", ""]])
def test_a_word_that_is_missing_means_nothing(kind: Any) -> None:
    assert normalise_type({"type": kind}, in_request=True) == INTEGER


def test_several_types_that_may_be_null_are_a_union_that_may_be_null() -> None:
    assert normalise_type({"type": "int|text|null"}, in_request=True) == {"nullable": True, "anyOf": [INTEGER, STRING]}


@pytest.mark.parametrize(
    ("kind", "items"), [("int[]", INTEGER), ("text[][]", {"type": "array", "items": STRING}), ("carrot[]", {})]
)
def test_brackets_make_a_list_of_it(kind: str, items: dict[str, Any]) -> None:
    assert normalise_type({"type": kind}, in_request=True) == {"type": "array", "items": items}


def test_keywords_of_a_schema_outrank_those_of_its_word() -> None:
    assert normalise_type({"type": "date", "format": "date-time"}, in_request=True) == {
        "type": "string",
        "format": "date-time",
    }
    assert normalise_type({"type": "int[]", "items": STRING}, in_request=True) == {"type": "array", "items": STRING}
