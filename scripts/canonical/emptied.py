"""Lists whose example is empty now: nothing is known of what is in them any more, so that what was known last is kept."""

from collections.abc import Iterator
from typing import Any

from intake.document import Document, operations

from canonical.tables import Schema


def refilled(published: Document, last: Document) -> tuple[str, ...]:
    """Give each empty list of an answer the items that it had in `last`; the places of those lists.

    `published` is changed in place. What is in a list is read off an example: an empty one is no news of its items.
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
    if schema.get("type") == known.get("type") == "array":
        if not schema.get("items") and known.get("items"):
            schema["items"] = known["items"]
            yield place
        else:
            yield from _refill(schema.get("items", {}), known.get("items"), f"{place}[]")
    for name, inner in schema.get("properties", {}).items():
        yield from _refill(inner, _at(known, "properties", name), f"{place}.{name}")
    if isinstance(schema.get("additionalProperties"), dict):
        yield from _refill(schema["additionalProperties"], known.get("additionalProperties"), f"{place}.*")
