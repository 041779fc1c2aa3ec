"""Lists and objects whose example is empty now: nothing is known of what is in them any more, so that what was known last is kept."""

from collections.abc import Iterator
from typing import Any, Final

from intake.document import Document, operations

from canonical.tables import Schema

_ALIKE: Final = {("array", "array"), ("array", "object"), ("object", "object")}


def refilled(published: Document, last: Document) -> tuple[str, ...]:
    """Make each empty list and object of an answer what it was in `last`; their places.

    `published` is changed in place. What is in them is read off an example: an empty one is no news of what is in the others.
    """
    before = {(method, path): operation for method, path, operation in operations(last)}
    places: list[str] = []
    for method, path, operation in operations(published):
        for code, response in operation.get("responses", {}).items():
            for kind, media in response.get("content", {}).items():
                known = _at(before, (method, path), "responses", code, "content", kind, "schema")
                places += (
                    f"{method.upper()} {path} response {code} {place}".rstrip()
                    for place in _refill(media["schema"], known, "")
                )
    return tuple(sorted(places))


def _at(value: Any, *keys: Any) -> Any:
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _refill(schema: Schema, known: Any, place: str) -> Iterator[str]:
    if not isinstance(known, dict):
        return
    # PHP prints an empty map as an empty list.
    if _is_empty(schema) and not _is_empty(known) and (schema["type"], known.get("type")) in _ALIKE:
        schema.clear()
        schema.update(known)
        yield place
        return
    if "items" in schema:
        yield from _refill(schema["items"], known.get("items"), f"{place}[]")
    for name, inner in schema.get("properties", {}).items():
        yield from _refill(inner, _at(known, "properties", name), f"{place}.{name}")
    if isinstance(schema.get("additionalProperties"), dict):
        yield from _refill(schema["additionalProperties"], known.get("additionalProperties"), f"{place}.*")


def _is_empty(schema: Schema) -> bool:
    """Whether it is a list or an object of which nothing is known but that."""
    return schema.get("type") in ("array", "object") and not any(
        schema.get(key) for key in ("items", "properties", "additionalProperties")
    )
