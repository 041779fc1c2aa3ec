"""The keys of a canonical document, and their order."""

from typing import Final

from intake.document import Document

_ORDER: Final = {
    "document": ("openapi", "info", "servers", "security", "tags", "x-python-names", "paths", "components"),
    "info": ("title", "version"),
    "tag": ("name",),
    "server": ("url", "variables"),
    "security scheme": ("bearerFormat", "flows", "in", "name", "openIdConnectUrl", "scheme", "type"),
    "operation": ("tags", "operationId", "deprecated", "servers", "security", "parameters", "requestBody", "responses"),
    "parameter": ("in", "name", "required", "deprecated", "style", "explode", "allowEmptyValue", "schema"),
    "schema": (
        "$ref", "deprecated", "type", "format", "nullable", "readOnly", "writeOnly", "default", "enum",
        "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
        "items", "required", "properties", "additionalProperties", "oneOf", "anyOf", "allOf", "not",
    ),
}  # fmt: skip


def pick(kind: str, value: Document) -> Document:
    """Return the keys that an object of this kind has in a canonical document, in canonical order."""
    return {key: value[key] for key in _ORDER[kind] if key in value}


def drop_defaults(value: Document, *names: str) -> Document:
    """Drop empty strings, nulls and `false` flags, which mean the same as absence."""
    return {
        key: item for key, item in value.items() if not (key in names and (item is False or item == "" or item is None))
    }
