"""What a schema of a canonical document means, whoever shares it under which name, and whatever is said about it in prose."""

import json
from collections.abc import Iterator
from typing import Any, Final

from document import Document
from tables import Schema

PROSE: Final = ("title", "description", "deprecated")
_REF: Final = "#/components/schemas/"


def named(schema: Schema) -> str | None:
    """The name of the component that a schema refers to."""
    reference = schema.get("$ref")
    return reference.removeprefix(_REF) if isinstance(reference, str) else None


class Meanings:
    """The schemas of one document by what they mean: equal texts for equal meanings."""

    def __init__(self, document: Document) -> None:
        self._components: dict[str, Schema] = document.get("components", {}).get("schemas", {})
        self._known: dict[str, Any] = {}
        self._open: list[str] = []

    def resolved(self, schema: Schema) -> Schema:
        """The schema itself where there is only a reference to it."""
        seen = set()
        while (name := named(schema)) is not None and name not in seen:
            seen.add(name)
            schema = self._components.get(name, {})
        return schema

    def of(self, schema: Schema) -> str:
        """A text that is equal for two schemas if they mean the same."""
        return json.dumps(self._of(schema), sort_keys=True, ensure_ascii=False)

    def _of(self, schema: Any) -> Any:
        if isinstance(schema, list):
            return [self._of(item) for item in schema]
        if not isinstance(schema, dict):
            return schema
        name = named(schema)
        if name is None:
            return {key: self._inner(key, value) for key, value in schema.items() if key not in PROSE}
        if name in self._open:
            # A schema that holds itself: how far up it starts again is what it means, not what it is called.
            return {"again": len(self._open) - self._open.index(name)}
        if name in self._known:
            return self._known[name]
        self._open.append(name)
        meaning = self._of(self._components.get(name, {}))
        self._open.pop()
        if not self._open:
            self._known[name] = meaning
        return meaning

    def _inner(self, key: str, value: Any) -> Any:
        match key:
            case "properties":
                return {field: self._of(inner) for field, inner in value.items()}
            case "items" | "additionalProperties" | "not" | "oneOf" | "anyOf" | "allOf":
                return self._of(value)
        return value

    def prose(self, schema: Schema, place: str = "", above: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
        """What is said about a schema and everything in it, by where it stands."""
        name = named(schema)
        if name is not None:
            if name in above:
                return
            above, schema = (*above, name), self.resolved(schema)
        yield place, " ".join(str(schema[key]) for key in PROSE if key in schema)
        for field, inner in schema.get("properties", {}).items():
            yield from self.prose(inner, f"{place}.{field}", above)
        if "items" in schema:
            yield from self.prose(schema["items"], f"{place}[]", above)


def shown(schema: Schema, meanings: Meanings) -> str:
    """The type of a schema in a few words."""
    schema = meanings.resolved(schema)
    for key, word in (("oneOf", "one of"), ("anyOf", "any of"), ("allOf", "all of")):
        if key in schema:
            return f"{word}: {', '.join(sorted(shown(branch, meanings) for branch in schema[key]))}"
    kind = str(schema.get("type", "unknown"))
    if kind == "array":
        items = meanings.resolved(schema.get("items", {}))
        return f"list of {shown(items, meanings)}" if items.get("type") != "array" else "list of lists"
    if kind == "object" and "additionalProperties" in schema and "properties" not in schema:
        return "map"
    return f"{kind} ({schema['format']})" if "format" in schema else kind
