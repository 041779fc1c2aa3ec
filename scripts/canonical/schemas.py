"""JSON schemas as plain dictionaries: unions, and references to components."""

import json
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

Schema: TypeAlias = dict[str, Any]

UNIONS: Final = ("oneOf", "anyOf", "allOf")
_COMPONENTS: Final = "#/components/schemas/"


def stable_json(value: Any) -> str:
    """Return a text that is equal for equal values, to sort and compare by."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def iter_branches(schema: Schema) -> Iterator[Schema]:
    """Yield the branches of the unions in a schema."""
    for key in UNIONS:
        yield from schema.get(key, ())


def reference_to(name: str) -> Schema:
    """Return a reference to a component."""
    return {"$ref": f"{_COMPONENTS}{name}"}


def reference_name(schema: Schema) -> str | None:
    """Return the name of the component that a schema refers to, or None."""
    reference = schema.get("$ref")
    return reference.removeprefix(_COMPONENTS) if isinstance(reference, str) else None
