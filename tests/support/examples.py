"""Valid values for the schemas of a canonical document, and how Laravel reads a query: written from the documents, not from our code."""

from collections.abc import Iterator
from typing import Any

_PLAIN = {
    "string": "a text, 100% of it & more",
    "integer": 7,
    "number": 1.5,
    "boolean": True,
}


def example(schema: dict[str, Any], document: dict[str, Any], depth: int = 0) -> Any:
    """A value that a schema allows, with every field that it names, down to some depth."""
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    for key in ("oneOf", "anyOf", "allOf"):
        if key in schema:
            return example(schema[key][0], document, depth)
    if "enum" in schema:
        return next(value for value in schema["enum"] if value is not None)
    match schema.get("type"):
        case "object":
            fields = schema.get("properties", {}) if depth < 6 else {}
            return {name: example(inner, document, depth + 1) for name, inner in fields.items()}
        case "array":
            return [example(schema.get("items", {}), document, depth + 1)]
        case "string" if schema.get("format") == "date-time":
            return "2026-09-01T10:00:00+00:00"
        case "string" if schema.get("format") == "date":
            return "2026-09-01"
        case "string" if schema.get("format") == "binary":
            return b"the content of a file"
        case str(kind):
            return _PLAIN[kind]
    return "anything"


def query(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """A parameter as PHP has to be sent it."""
    head, *rest = name.split(".")
    written = head + "".join(f"[{part}]" for part in rest)
    for item in value if isinstance(value, list) else [value]:
        text = {True: "1", False: "0"}[item] if isinstance(item, bool) else str(item)
        yield (written if not isinstance(value, list) or written.endswith("[]") else f"{written}[]"), text
