"""Digests of schemas by meaning, independent of the names and references under which they are shared."""

import hashlib
import json
from typing import Any, Final

from canonical.schemas import Schema, reference_name
from intake.document import Document
from intake.errors import SpecError

# Mutually recursive schemas can be traversed in exponentially many ways.
_MAX_VISITS: Final = 2_000_000
_MAX_UNION_DEPTH: Final = 3


class VisitBudget:
    """A limit on visited schemas; raises `SpecError` when it is spent."""

    def __init__(self) -> None:
        self._count = 0

    def spend(self) -> None:
        self._count += 1
        if self._count > _MAX_VISITS:
            raise SpecError("its schemas are too deeply recursive to compare")


class SchemaDigests:
    """The digests of one document's schemas."""

    def __init__(self, document: Document) -> None:
        self.components: dict[str, Schema] = document.get("components", {}).get("schemas", {})
        self._known: dict[str, str] = {}
        self._open: list[str] = []
        self._lowest_open = 0
        self._budget = VisitBudget()

    def resolve(self, schema: Schema) -> Schema:
        """Follow references until there is a schema."""
        seen = set()
        while (name := reference_name(schema)) is not None and name not in seen:
            seen.add(name)
            schema = self.components.get(name, {})
        return schema

    def digest(self, schema: Schema) -> str:
        """Return a digest that is equal for schemas with the same meaning; raises `SpecError` if they are too recursive."""
        self._budget.spend()
        name = reference_name(schema)
        if name is not None:
            return self._digest_component(name)
        parts = {key: self._digest_value(key, value) for key, value in schema.items()}
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()

    def _digest_component(self, name: str) -> str:
        if name in self._open:
            # A recursive schema: its meaning is the number of levels up at which it starts again, not its name.
            place = self._open.index(name)
            self._lowest_open = min(self._lowest_open, place)
            return f"again {len(self._open) - place}"
        if name in self._known:
            return self._known[name]
        place, outer = len(self._open), self._lowest_open
        self._open.append(name)
        self._lowest_open = place
        digest = self.digest(self.components.get(name, {}))
        self._open.pop()
        if self._lowest_open >= place:
            self._known[name] = digest
        self._lowest_open = min(self._lowest_open, outer)
        return digest

    def _digest_value(self, key: str, value: Any) -> Any:
        match key, value:
            case "properties", dict():
                return {field: self.digest(inner) for field, inner in value.items()}
            case "items" | "additionalProperties" | "not", dict():
                return self.digest(value)
            case "oneOf" | "anyOf" | "allOf", list():
                return sorted(self.digest(branch) for branch in value)
        return value


def describe_type(schema: Schema, digests: SchemaDigests, depth: int = 0) -> str:
    """Return the type of a schema in a few words."""
    schema = digests.resolve(schema)
    for key, word in (("oneOf", "one of"), ("anyOf", "any of"), ("allOf", "all of")):
        if key in schema:
            branches = (
                [] if depth >= _MAX_UNION_DEPTH else [describe_type(each, digests, depth + 1) for each in schema[key]]
            )
            return f"{word}: {', '.join(sorted(branches)) or '…'}"
    kind = str(schema.get("type", "unknown"))
    if kind == "array":
        items = digests.resolve(schema.get("items", {}))
        return (
            f"list of {describe_type(items, digests, depth + 1)}" if items.get("type") != "array" else "list of lists"
        )
    if kind == "object" and "additionalProperties" in schema and "properties" not in schema:
        return "map"
    return f"{kind} ({schema['format']})" if "format" in schema else kind
