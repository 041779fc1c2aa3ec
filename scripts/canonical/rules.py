"""Rules that correct the schemas of a published document: one name and one reason each.

A rule gets a schema whose inner schemas are done, and its context; it returns the same schema or a corrected one.
"""

import json
import re
from collections.abc import Callable
from functools import reduce
from typing import Any, Final, Literal

import attrs

from canonical.merge import union
from canonical.overrides import Overrides
from canonical.php_types import is_openapi_type, normalise_type
from canonical.schemas import Schema, stable_json

_DATA_KEY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{5,}")
_DATE_FIELD = re.compile(r"(?:[a-z]At|_at|[a-z]Date|DateTime)$")
_DATE_TEXT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
_PYTHON_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "boolean": (),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
}


@attrs.frozen
class SchemaContext:
    """The context of a schema: request or response, the name of its field, the overrides for the document, and its example."""

    side: Literal["request", "response"]
    name: str
    overrides: Overrides
    example: Any = None


@attrs.frozen
class SchemaRule:
    """One correction and its reason; `when_sharing` if it applies only where schemas are shared between operations."""

    name: str
    reason: str
    apply: Callable[[Schema, SchemaContext], Schema]
    when_sharing: bool


SCHEMA_RULES: Final[list[SchemaRule]] = []

# Corrections that need more than one schema: `canonicalise` makes them.
DOCUMENT_RULES: Final = {
    "shared-schema": "sources.toml alone names the schemas that responses repeat, so that nothing else can change a name",
    "dotted-filter": "an object in a query is sent field by field, so each field is a parameter beside it",
    "sentence-as-name": "an operation id made of a whole paragraph is cut to the first sentence of its summary",
    "deprecated-in-summary": "an operation whose summary begins with [Deprecated] is deprecated",
    "letters-of-summary": "an operation id that lost the letters that are not ASCII has them from its summary, transliterated",
    "number-or-text": "a query parameter that is a string in some operations and an integer in others, or is in a list in sources.toml,"
    " is either wherever it is one of them",
    "file-answer": "a response without a body is a file if sources.toml says so; a documented redirect leads to it",
    "empty-list-for-object": "PHP prints an empty map as an empty list",
    "empty-name": "an empty id, tag or title is treated as missing",
    "path-parameter": "the parameters of a path are those in its braces, whatever is declared; an undeclared one is a string",
    "parameter-twice": "a parameter that is declared twice is one parameter",
    "one-tag": "operations of which one tag has all are grouped by the beginnings of their paths",
    "repeated-operation-id": "operations with the same id are named by method and path, so that their order does not matter",
    "header-of-http": "headers of HTTP and of the key (Accept, Authorization, User-Agent) are no parameters: the client sets them",
    "authorization-header": "a header Authorization that operations declare, in a document without a key, is the key",
    "list-in-brackets": "`images[]` and `images.*` are how PHP writes a list in a form: the field is `images`",
    "numbered-list": "an object whose fields are numbered is a list: `coordinates.0` is how Laravel names an item",
    "media-type": "letters in another case and a charset make no other media type",
    "bytes": "a media type that is neither JSON, text nor a form is binary, whatever its schema says",
    "facet-of-another-kind": "a text, flag, limit or list of another type is read as what it stands for, or dropped",
    "header-in-body": "Scribe lists the header Idempotency-Key among the fields of a body",
    "file-in-json": "JSON cannot hold a file: a body with a file is sent as a form",
}


def _schema_rule(
    name: str, reason: str, *, when_sharing: bool = False
) -> Callable[[Callable[[Schema, SchemaContext], Schema]], Callable[[Schema, SchemaContext], Schema]]:
    """Add a rule; rules are applied in the order of their definition."""

    def add(apply: Callable[[Schema, SchemaContext], Schema]) -> Callable[[Schema, SchemaContext], Schema]:
        SCHEMA_RULES.append(SchemaRule(name, reason, apply, when_sharing))
        return apply

    return add


@_schema_rule("type-not-in-openapi", "PHP's words for types (numeric, date, string|null) are translated into OpenAPI's")
def _type_not_in_openapi(schema: Schema, context: SchemaContext) -> Schema:
    if "type" not in schema or is_openapi_type(schema["type"]):
        return schema
    # Anything in a response may be null.
    result = normalise_type(schema, in_request=context.side == "request")
    if context.side == "response" and isinstance(context.example, str) and result.get("type") in ("number", "integer"):
        # Laravel returns decimals as text, so that no digit is lost.
        result["type"] = "string"
    return result


@_schema_rule("default-of-another-type", "a default must be a value of the schema's type")
def _default_of_another_type(schema: Schema, context: SchemaContext) -> Schema:
    if "default" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key != "default"}
    value = _convert(schema["default"], schema.get("type"))
    return rest if value is None or value not in schema.get("enum", [value]) else rest | {"default": value}


def _convert(value: Any, kind: Any) -> Any:
    """Convert a value to a type if only its spelling differs; else return None."""
    match kind, value:
        case "string" | "integer" | "number", _ if _is_of_type(value, kind):
            return value
        case "string", int() | float():
            return json.dumps(value)
        case "integer" | "number", str() if re.fullmatch(r"[-+]?\d{1,15}", value):
            return int(value)
        case "number", str() if re.fullmatch(r"[-+]?\d{1,15}\.\d{1,15}", value):
            return float(value)
        case "boolean", str() | int() if str(value).lower() in ("true", "false", "1", "0"):
            return str(value).lower() in ("true", "1")
    return None


@_schema_rule("array-items", "without items, the generator omits the whole response or operation")
def _array_items(schema: Schema, context: SchemaContext) -> Schema:
    return schema | {"items": {}} if schema.get("type") == "array" and "items" not in schema else schema


@_schema_rule(
    "enum-of-another-type",
    "enum values of another type cannot be sent: a boolean that lists the text 'true' is a boolean",
)
def _enum_of_another_type(schema: Schema, context: SchemaContext) -> Schema:
    if "enum" not in schema:
        return schema
    kind, null = schema.get("type", "string"), context.side == "request" and schema.get("nullable")
    fitting = [value for value in schema["enum"] if (null if value is None else _is_of_type(value, kind))]
    rest = {key: value for key, value in schema.items() if key != "enum"}
    return rest | ({"enum": fitting} if fitting else {})


def _is_of_type(value: Any, kind: str) -> bool:
    return isinstance(value, _PYTHON_TYPES.get(kind, (object,))) and not isinstance(value, bool)


@_schema_rule("nullable-enum", "OpenAPI allows null in a nullable enum only if null is listed")
def _nullable_enum(schema: Schema, context: SchemaContext) -> Schema:
    if context.side == "response" or not schema.get("nullable") or None in schema.get("enum", [None]):
        return schema
    return schema | {"enum": [*schema["enum"], None]}


@_schema_rule(
    "type-from-table", "sources.toml has the type of a field where the document does not know it or contradicts itself"
)
def _type_from_table(schema: Schema, context: SchemaContext) -> Schema:
    known = context.overrides.types.get(context.name)
    if context.side == "request" or known is None or {"properties", "items", "oneOf", "anyOf", "$ref"} & set(schema):
        return schema
    if known["type"] == "string" and schema.get("type", "string") != "string":
        # Scribe publishes string where it does not know the type; any other type is known.
        return schema
    return {key: schema[key] for key in schema if key == "deprecated"} | known


@_schema_rule("type-unknown", "Scribe prints an example of null as a nullable string: the type is unknown")
def _type_unknown(schema: Schema, context: SchemaContext) -> Schema:
    published = {key: value for key, value in schema.items() if key != "deprecated"}
    if context.side == "request" or context.name in context.overrides.types:
        return schema
    if published != {"type": "string", "nullable": True}:
        return schema
    return {key: value for key, value in schema.items() if key not in published}


@_schema_rule(
    "moment",
    "a field named like a time (createdAt, expires_at, joinDate) with an example of one is a date-time, which Scribe does not say",
)
def _date_time(schema: Schema, context: SchemaContext) -> Schema:
    plain = schema.get("type") == "string" and not {"format", "enum"} & set(schema)
    example_is_date = isinstance(context.example, str) and _DATE_TEXT.match(context.example)
    if context.side == "response" and plain and example_is_date and _DATE_FIELD.search(context.name):
        return schema | {"format": "date-time"}
    return schema


@_schema_rule(
    "keys-are-data",
    "property names that are dates or ids, or those of a map in sources.toml, are data from one example: the object is a map",
)
def _keys_are_data(schema: Schema, context: SchemaContext) -> Schema:
    fields = schema.get("properties", {})
    is_map = context.name in context.overrides.maps
    data_keys = [field for field in fields if is_map or _DATA_KEY.fullmatch(field)]
    if not data_keys or context.side == "request":
        return schema
    value = reduce(union, (fields[field] for field in data_keys))
    rest = {field: inner for field, inner in fields.items() if field not in data_keys}
    schema = {key: item for key, item in schema.items() if key not in ("properties", "required")}
    return schema | ({"properties": rest} if rest else {}) | ({"additionalProperties": value} if value else {})


@_schema_rule("one-of", "a value may fit several branches (in a query 5 is a number and a text), which oneOf forbids")
def _one_of(schema: Schema, context: SchemaContext) -> Schema:
    return (
        schema
        if "oneOf" not in schema or "anyOf" in schema
        else _replace_key(schema, "oneOf", {"anyOf": schema["oneOf"]})
    )


@_schema_rule("union-repeats", "equal branches of a union are one branch")
def _union_repeats(schema: Schema, context: SchemaContext) -> Schema:
    for key in ("oneOf", "anyOf"):
        unique = list({stable_json(branch): branch for branch in schema.get(key, ())}.values())
        if len(unique) == 1:
            schema = _replace_key(schema, key, unique[0])
        elif unique:
            schema = schema | {key: unique}
    return schema


@_schema_rule(
    "union-of-objects",
    "responses mark nothing as required, so a first-match union of objects never reaches its second branch",
    when_sharing=True,
)
def _union_of_objects(schema: Schema, context: SchemaContext) -> Schema:
    for key in ("oneOf", "anyOf"):
        branches = schema.get(key, [])
        objects = all(branch.get("type") == "object" for branch in branches)
        if context.side == "response" and len(branches) > 1 and objects:
            schema = _replace_key(schema, key, reduce(union, branches))
    return schema


def _replace_key(schema: Schema, key: str, by: Schema) -> Schema:
    return {other: value for other, value in schema.items() if other != key} | by


RULE_REASONS: Final = {rule.name: rule.reason for rule in SCHEMA_RULES} | DOCUMENT_RULES
