"""Facts of the provider's documents that the generated packages do not hold: limits of arguments, and where the provider describes them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import yaml

_LIMITS = {
    "default": "Default: {}.",
    "minimum": "At least {}.",
    "exclusiveMinimum": "Above {}.",
    "maximum": "At most {}.",
    "exclusiveMaximum": "Below {}.",
    "multipleOf": "A multiple of {}.",
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "pattern": "Matches `{}`.",
    "minItems": "At least {} items.",
    "maxItems": "At most {} items.",
}


@attrs.frozen
class DocumentedOperation:
    """An operation in its document.

    Attributes:
        page: the address of the provider's page; "" if the source has no `docs`.
        limits: a sentence about each argument that has a default or limits, by its name in HTTP.
        sends_files: true if its body may hold files.
    """

    page: str
    limits: Mapping[str, str]
    sends_files: bool


@cache
def load_operations(openapi: Path, name: str) -> Mapping[tuple[str, str], DocumentedOperation]:
    """Return the operations of a document by method and path."""
    document = yaml.load(
        (openapi / f"{name}.yaml").read_bytes(),
        Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader),  # noqa: S506 - both are safe
    )
    root = tomllib.loads((openapi / "sources.toml").read_text())[name].get("docs", "")
    schemas = document.get("components", {}).get("schemas", {})
    return {
        (method.upper(), path): describe(root, operation, item.get("parameters", []), schemas)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict)
    }


def describe(
    root: str, operation: Mapping[str, Any], parameters: list[Any], schemas: Mapping[str, Any]
) -> DocumentedOperation:
    """Return the facts of an operation; `parameters` are those of its path."""
    bodies = operation.get("requestBody", {}).get("content", {})
    named = [(each["name"], each.get("schema", {})) for each in [*parameters, *operation.get("parameters", [])]]
    for content in bodies.values():
        named += _iter_properties(content.get("schema", {}), schemas)
    page = f"{root}/{to_slug(operation['tags'][0])}/{to_slug(_split_words(operation['operationId']))}" if root else ""
    limits = {name: text for name, schema in named if (text := limits_of(schema))}
    return DocumentedOperation(page, limits, "multipart/form-data" in bodies)


def _iter_properties(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    yield from schema.get("properties", {}).items()
    for key in ("oneOf", "anyOf", "allOf"):
        for each in schema.get(key, []):
            yield from _iter_properties(each, schemas)


def limits_of(schema: Mapping[str, Any]) -> str:
    """Return the default and the limits of a value, as sentences."""
    own = [text.format(schema[key]) for key, text in _LIMITS.items() if key in schema]
    return " ".join([*own, *(text for each in schema.get("anyOf", []) if (text := limits_of(each)))])


def to_slug(name: str) -> str:
    """Return a tag as the addresses of the provider's pages spell it: `Fans - AI Summary` is `fans-ai-summary`."""
    return "-".join(re.findall(r"[a-z\d]+", name.lower()))


def _split_words(name: str) -> str:
    """Return an operation id with its words apart: `uploadMediaToTheOnlyFansCDN` is `upload Media To The Only Fans CDN`."""
    return re.sub(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)
