"""Which parts of a document a canonical one has, in which order."""

from typing import Final

from intake.document import Document

_ORDER: Final = {
    "document": ("openapi", "info", "servers", "security", "tags", "paths", "components"),
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
    """Return the parts that something of this kind has in a canonical document, in their order."""
    return {key: value[key] for key in _ORDER[kind] if key in value}


def without_defaults(value: Document, *names: str) -> Document:
    """Empty texts and `false` flags say nothing that their absence does not."""
    return {
        key: item for key, item in value.items() if not (key in names and (item is False or item == "" or item is None))
    }
