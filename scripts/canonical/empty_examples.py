"""Restore lists and objects whose example is empty now: the schema that was known last is kept.

Scribe reads schemas off examples, so an empty example says nothing about the items of other answers.
"""

from collections.abc import Iterator
from typing import Any, Final

from intake.document import Document, operations

from canonical.schemas import Schema

_COMPATIBLE_TYPES: Final = {("array", "array"), ("array", "object"), ("object", "object")}


def restore_emptied(published: Document, committed: Document) -> tuple[str, ...]:
    """Restore each empty list and object of a response from `committed`; returns their places.

    `published` is modified in place.
    """
    known_operations = {(method, path): operation for method, path, operation in operations(committed)}
    places: list[str] = []
    for method, path, operation in operations(published):
        for code, response in operation.get("responses", {}).items():
            for kind, media in response.get("content", {}).items():
                known = _get_nested(known_operations, (method, path), "responses", code, "content", kind, "schema")
                places += (
                    f"{method.upper()} {path} response {code} {place}".rstrip()
                    for place in _restore(media["schema"], known, "")
                )
    return tuple(sorted(places))


def _get_nested(value: Any, *keys: Any) -> Any:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _restore(schema: Schema, known: Any, place: str) -> Iterator[str]:
    if not isinstance(known, dict):
        return
    # PHP prints an empty map as an empty list.
    if _is_empty(schema) and not _is_empty(known) and (schema["type"], known.get("type")) in _COMPATIBLE_TYPES:
        schema.clear()
        schema.update(known)
        yield place
        return
    if "items" in schema:
        yield from _restore(schema["items"], known.get("items"), f"{place}[]")
    for name, inner in schema.get("properties", {}).items():
        yield from _restore(inner, _get_nested(known, "properties", name), f"{place}.{name}")
    if isinstance(schema.get("additionalProperties"), dict):
        yield from _restore(schema["additionalProperties"], known.get("additionalProperties"), f"{place}.*")


def _is_empty(schema: Schema) -> bool:
    """Return whether a schema is a list or an object of unknown content."""
    return schema.get("type") in ("array", "object") and not any(
        schema.get(key) for key in ("items", "properties", "additionalProperties")
    )
