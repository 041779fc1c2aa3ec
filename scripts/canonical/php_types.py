"""Translate PHP's and Laravel's words for types into the types of OpenAPI."""

import re
from typing import Any, Final

from canonical.schemas import Schema

OPENAPI_TYPES: Final = frozenset({"string", "number", "integer", "boolean", "array", "object"})

_SCHEMAS: Final[dict[str, Schema]] = {
    word: schema
    for words, schema in (
        ("str text char varchar password email url uri slug ip phone time required optional sometimes", {"type": "string"}),
        ("date", {"type": "string", "format": "date"}),
        ("datetime date-time timestamp", {"type": "string", "format": "date-time"}),
        ("uuid guid", {"type": "string", "format": "uuid"}),
        ("file binary image", {"type": "string", "format": "binary"}),
        ("int int32 int64 long bigint unsigned id", {"type": "integer"}),
        ("numeric decimal double float real money", {"type": "number"}),
        ("bool", {"type": "boolean"}),
        ("list collection", {"type": "array"}),
        ("json map hash dict assoc", {"type": "object"}),
    )
    for word in words.split()
}  # fmt: skip
_DECIMALS: Final = frozenset({"numeric", "decimal", "money"})
_NULL_WORDS: Final = frozenset({"null", "nullable", "none"})
_TYPE_OF_KEYWORD: Final = {
    "items": "array",
    "properties": "object",
    "required": "object",
    "additionalProperties": "object",
}


def is_openapi_type(type_: Any) -> bool:
    """Return whether a `type` is one of OpenAPI's."""
    return isinstance(type_, str) and type_ in OPENAPI_TYPES


def normalise_type(schema: Schema, *, in_request: bool) -> Schema:
    """Return the schema with OpenAPI's types: several become a union, and an unknown word leaves the type open.

    In a request, null may be sent only where it is listed, and a decimal also as text, as Laravel prints it.
    """
    words = _split_words(schema["type"])
    if in_request and _DECIMALS.intersection(words):
        words = [*words, "string"]
    rest = {key: value for key, value in schema.items() if key != "type"}
    if in_request and _NULL_WORDS.intersection(words):
        rest["nullable"] = True
    alternatives = _alternatives(words)
    if len(alternatives) == 1:
        return alternatives[0] | rest
    if not alternatives or {} in alternatives:
        return {key: value for key, value in rest.items() if key == "deprecated"}
    common = {key: value for key, value in rest.items() if key not in _TYPE_OF_KEYWORD}
    return common | {"anyOf": [each | _keywords_of(each["type"], rest) for each in alternatives]}


def _alternatives(words: list[str]) -> list[Schema]:
    """Return the schemas that the words stand for, each once, in a stable order."""
    by_text = {str(each): each for each in (_schema_for(word) for word in words if word not in _NULL_WORDS)}
    return [by_text[key] for key in sorted(by_text)]


def _keywords_of(type_: str, schema: Schema) -> Schema:
    """Return the keywords that belong to one type only."""
    return {key: schema[key] for key, owner in _TYPE_OF_KEYWORD.items() if owner == type_ and key in schema}


def _split_words(type_: Any) -> list[str]:
    texts = type_ if isinstance(type_, list) else [type_]
    words = [word.strip() for text in texts for word in re.split(r"[|,/]", str(text).lower())]
    return [part for word in words if word for part in ([word[1:], "null"] if word.startswith("?") else [word])]


def _schema_for(word: str) -> Schema:
    if word.endswith("[]"):
        return {"type": "array", "items": _schema_for(word.removesuffix("[]"))}
    return {"type": word} if word in OPENAPI_TYPES else dict(_SCHEMAS.get(word, {}))
