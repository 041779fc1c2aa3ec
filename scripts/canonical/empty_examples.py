"""Restore what an example no longer shows: the schema that was known last is kept.

Scribe reads schemas off examples, so an empty list or object says nothing about the items of other answers, and null says nothing at all.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from intake.document import Document, operations

from canonical.given_names import find_former_addresses
from canonical.schemas import Schema

_COMPATIBLE_TYPES: Final = {("array", "array"), ("array", "object"), ("object", "object")}


def restore_emptied(
    published: Document, committed: Document, types: Mapping[str, Schema] | None = None
) -> tuple[str, ...]:
    """Restore each empty list, empty object and null of a response from `committed`; returns their places.

    `published` is modified in place. `types` has what a field of some name is if its example is null.
    """
    known_operations = {f"{method.upper()} {path}": operation for method, path, operation in operations(committed)}
    former = find_former_addresses(published, committed)
    places: list[str] = []
    for method, path, operation in operations(published):
        address = f"{method.upper()} {path}"
        for code, response in operation.get("responses", {}).items():
            for kind, media in response.get("content", {}).items():
                before = former.get(address)
                known = _get_nested(known_operations, before, "responses", code, "content", kind, "schema")
                places += (
                    f"{address} response {code} {place}".rstrip()
                    for place in _restore(media["schema"], known, "", types or {})
                )
    return tuple(sorted(places))


def _get_nested(value: Any, *keys: Any) -> Any:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _restore(schema: Schema, known: Any, place: str, types: Mapping[str, Schema]) -> Iterator[str]:
    if not isinstance(known, dict):
        return
    if _says_less(schema, known, types.get(place.rpartition(".")[2])):
        schema.clear()
        schema.update(known)
        yield place
        return
    if "items" in schema:
        yield from _restore(schema["items"], known.get("items"), f"{place}[]", types)
    for name, inner in schema.get("properties", {}).items():
        yield from _restore(inner, _get_nested(known, "properties", name), f"{place}.{name}", types)
    if isinstance(schema.get("additionalProperties"), dict):
        yield from _restore(schema["additionalProperties"], known.get("additionalProperties"), f"{place}.*", types)


def _says_less(schema: Schema, known: Schema, of_null: Schema | None) -> bool:
    """Return whether a schema was read off null or nothing, and the known one was not; `of_null` is what null makes of this field."""
    if _is_empty(schema) and not _is_empty(known):
        # PHP prints an empty map as an empty list.
        return (schema["type"], known.get("type")) in _COMPATIBLE_TYPES
    if _is_unknown(schema):
        return not _is_unknown(known)
    return schema == of_null and known.get("type") in ("array", "object")


def _is_unknown(schema: Schema) -> bool:
    return not schema.keys() - {"deprecated"}


def _is_empty(schema: Schema) -> bool:
    """Return whether a schema is a list or an object of unknown content."""
    return schema.get("type") in ("array", "object") and not any(
        schema.get(key) for key in ("items", "properties", "additionalProperties")
    )
