"""What a schema of a canonical document means, whoever shares it under which name."""

import hashlib
import json
from typing import Any, Final

from canonical.overrides import Schema
from intake.document import Document
from intake.errors import SpecError

_REF: Final = "#/components/schemas/"
# Schemas that hold each other can be read in more ways than there is time for.
_MOST_VISITS: Final = 2_000_000
_DEEPEST_UNION: Final = 3


def named(schema: Schema) -> str | None:
    """The name of the component that a schema refers to."""
    reference = schema.get("$ref")
    return reference.removeprefix(_REF) if isinstance(reference, str) else None


class Visits:
    """How much was read so far; raises `Refused` where there is no end to it."""

    def __init__(self) -> None:
        self._count = 0

    def one_more(self) -> None:
        self._count += 1
        if self._count > _MOST_VISITS:
            raise SpecError("its schemas hold each other in too many ways to compare them")


class Meanings:
    """The schemas of one document by what they mean."""

    def __init__(self, document: Document) -> None:
        self.components: dict[str, Schema] = document.get("components", {}).get("schemas", {})
        self._known: dict[str, str] = {}
        self._open: list[str] = []
        self._reaches = 0
        self._visits = Visits()

    def resolved(self, schema: Schema) -> Schema:
        """The schema itself where there is only a reference to it."""
        seen = set()
        while (name := named(schema)) is not None and name not in seen:
            seen.add(name)
            schema = self.components.get(name, {})
        return schema

    def of(self, schema: Schema) -> str:
        """A digest that is equal for two schemas if they mean the same; raises `Refused` where that cannot be told."""
        self._visits.one_more()
        name = named(schema)
        if name is not None:
            return self._of_component(name)
        parts = {key: self._inner(key, value) for key, value in schema.items()}
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()

    def _of_component(self, name: str) -> str:
        if name in self._open:
            # A schema that holds itself: how far up it starts again is what it means, not what it is called.
            place = self._open.index(name)
            self._reaches = min(self._reaches, place)
            return f"again {len(self._open) - place}"
        if name in self._known:
            return self._known[name]
        place, outer = len(self._open), self._reaches
        self._open.append(name)
        self._reaches = place
        meaning = self.of(self.components.get(name, {}))
        self._open.pop()
        if self._reaches >= place:
            self._known[name] = meaning
        self._reaches = min(self._reaches, outer)
        return meaning

    def _inner(self, key: str, value: Any) -> Any:
        match key, value:
            case "properties", dict():
                return {field: self.of(inner) for field, inner in value.items()}
            case "items" | "additionalProperties" | "not", dict():
                return self.of(value)
            case "oneOf" | "anyOf" | "allOf", list():
                return sorted(self.of(branch) for branch in value)
        return value


def shown(schema: Schema, meanings: Meanings, depth: int = 0) -> str:
    """The type of a schema in a few words."""
    schema = meanings.resolved(schema)
    for key, word in (("oneOf", "one of"), ("anyOf", "any of"), ("allOf", "all of")):
        if key in schema:
            branches = [] if depth >= _DEEPEST_UNION else [shown(each, meanings, depth + 1) for each in schema[key]]
            return f"{word}: {', '.join(sorted(branches)) or '…'}"
    kind = str(schema.get("type", "unknown"))
    if kind == "array":
        items = meanings.resolved(schema.get("items", {}))
        return f"list of {shown(items, meanings, depth + 1)}" if items.get("type") != "array" else "list of lists"
    if kind == "object" and "additionalProperties" in schema and "properties" not in schema:
        return "map"
    return f"{kind} ({schema['format']})" if "format" in schema else kind
