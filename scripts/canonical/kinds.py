"""What the author of a document meant by a type that OpenAPI does not have."""

import re
from typing import Any, Final

from canonical.tables import Schema

KINDS: Final = frozenset({"string", "number", "integer", "boolean", "array", "object"})

_MEANT: Final[dict[str, Schema]] = {
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
_NULL: Final = frozenset({"null", "nullable", "none"})


def is_known(kind: Any) -> bool:
    """Whether a `type` is one that OpenAPI has."""
    return isinstance(kind, str) and kind in KINDS


def meant(schema: Schema, *, nullable: bool) -> Schema:
    """The schema with types that OpenAPI has. What nobody can guess is of no known type; several are a union."""
    words = _words(schema["type"])
    found = {str(kind): kind for kind in map(_kind, [word for word in words if word not in _NULL])}
    rest = {key: value for key, value in schema.items() if key != "type"}
    if nullable and _NULL & set(words):
        rest["nullable"] = True
    kinds = [found[key] for key in sorted(found)]
    if len(kinds) == 1:
        return rest | {key: value for key, value in kinds[0].items() if key not in rest}
    if not kinds or {} in kinds:
        return {key: value for key, value in rest.items() if key == "deprecated"}
    inside = {"items": "array", "properties": "object", "required": "object", "additionalProperties": "object"}
    branches = [
        kind | {key: rest[key] for key, owner in inside.items() if owner == kind["type"] and key in rest}
        for kind in kinds
    ]
    return {key: value for key, value in rest.items() if key not in inside} | {"anyOf": branches}


def _words(kind: Any) -> list[str]:
    texts = kind if isinstance(kind, list) else [kind]
    words = [word.strip() for text in texts for word in re.split(r"[|,/]", str(text).lower())]
    return [part for word in words if word for part in ([word[1:], "null"] if word.startswith("?") else [word])]


def _kind(word: str) -> Schema:
    if word.endswith("[]"):
        return {"type": "array", "items": _kind(word.removesuffix("[]"))}
    return {"type": word} if word in KINDS else dict(_MEANT.get(word, {}))
