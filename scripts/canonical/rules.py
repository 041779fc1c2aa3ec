"""What is put right in the schemas of a published document: one named rule each, with its reason.

A rule is given a schema whose inner schemas are done, and where it stands; it gives back the same schema or a better one.
"""

import json
import re
from collections.abc import Callable
from functools import reduce
from typing import Any, Final, Literal

import attrs

from canonical.kinds import is_known, meant
from canonical.merge import union
from canonical.tables import Schema, Tables

_DATA_KEY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{5,}")
_MOMENT = re.compile(r"(?:[a-z]At|_at|[a-z]Date|DateTime)$")
_MOMENT_TEXT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
_PYTHON_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "boolean": (),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
}


@attrs.frozen
class Where:
    """Where a schema stands: in a request or a response, in a field of which name; its example; and what sources.toml adds."""

    place: Literal["request", "response"]
    name: str
    tables: Tables
    example: Any = None


@attrs.frozen
class Rule:
    """One thing that is put right, and why; `unites` where several publications become one by it."""

    name: str
    reason: str
    apply: Callable[[Schema, Where], Schema]
    unites: bool


SCHEMA_RULES: Final[list[Rule]] = []

# What is put right elsewhere than in one schema: in `canonicalise`.
DOCUMENT_RULES: Final = {
    "shared-schema": "what answers repeat is named once, by sources.toml alone, so that nothing else can move the name",
    "dotted-filter": "an object in a query is sent field by field, and the fields are parameters of their own beside it",
    "sentence-as-name": "an operation id made of a whole paragraph is cut to the first sentence of the summary it was made from",
    "number-or-text": "a number in a query is called a string in one operation and an integer in the next: it is either everywhere",
    "file-answer": "an answer without a body in the document is a file, by sources.toml; where the document has a redirect, behind it",
    "empty-list-for-object": "PHP prints an empty map as an empty list",
    "empty-name": "an id, a tag or a title that is empty or null is none",
    "path-parameter": "the parameters of a path are those in its braces, whatever else is declared; one that is not declared is a text",
    "parameter-twice": "a parameter that is declared twice is one parameter",
    "repeated-operation-id": "an id of several operations names none of them: each gets its method and path, which no order changes",
    "header-of-http": "Accept, Content-Type and Authorization are no parameters, as OpenAPI has it: the client sets them",
    "list-in-brackets": "`images[]` and `images.*` are how PHP writes a list in a form: the field is `images`",
    "bytes": "a media type that is neither JSON, text nor a form holds bytes, whatever the document says of them",
    "facet-of-another-kind": "a text, a flag, a limit or a list that is of another type is read as what it stands for, or is none",
    "header-in-body": "a field of a body that is called Idempotency-Key is that header, which Scribe lists with the fields",
    "file-in-json": "JSON holds no files: a body with one in it is sent as a form",
}


def _rule(
    name: str, reason: str, *, unites: bool = False
) -> Callable[[Callable[[Schema, Where], Schema]], Callable[[Schema, Where], Schema]]:
    """Adds a rule; they are applied in the order in which they stand here."""

    def add(apply: Callable[[Schema, Where], Schema]) -> Callable[[Schema, Where], Schema]:
        SCHEMA_RULES.append(Rule(name, reason, apply, unites))
        return apply

    return add


def stable(value: Any) -> str:
    """A text that is the same for equal values, to sort and compare by."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


@_rule("type-not-in-openapi", "PHP's words for types (numeric, date, string|null) are written out as what they mean")
def _type_not_in_openapi(schema: Schema, where: Where) -> Schema:
    if "type" not in schema or is_known(schema["type"]):
        return schema
    # Of an answer anything may be null.
    result = meant(schema, nullable=where.place == "request")
    if where.place == "response" and isinstance(where.example, str) and result.get("type") in ("number", "integer"):
        # So that no digit is lost, Laravel answers decimals as text.
        result["type"] = "string"
    return result


@_rule("default-of-another-type", "a default is a value of its type, or there is none")
def _default_of_another_type(schema: Schema, where: Where) -> Schema:
    if "default" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key != "default"}
    value = _converted(schema["default"], schema.get("type"))
    return rest if value is None or value not in schema.get("enum", [value]) else rest | {"default": value}


def _converted(value: Any, kind: Any) -> Any:
    """A value as one of this type, if it is one but for its spelling; else None."""
    match kind, value:
        case "string" | "integer" | "number", _ if _fits(value, kind):
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


@_rule("array-items", "an array without items makes the generator leave out the whole response or operation")
def _array_items(schema: Schema, where: Where) -> Schema:
    return schema | {"items": {}} if schema.get("type") == "array" and "items" not in schema else schema


@_rule(
    "enum-of-another-type", "a boolean that lists the text 'true' is a boolean; no value of another type can be sent"
)
def _enum_of_another_type(schema: Schema, where: Where) -> Schema:
    if "enum" not in schema:
        return schema
    kind, null = schema.get("type", "string"), where.place == "request" and schema.get("nullable")
    fitting = [value for value in schema["enum"] if (null if value is None else _fits(value, kind))]
    rest = {key: value for key, value in schema.items() if key != "enum"}
    return rest | ({"enum": fitting} if fitting else {})


def _fits(value: Any, kind: str) -> bool:
    return isinstance(value, _PYTHON_TYPES.get(kind, (object,))) and not isinstance(value, bool)


@_rule("nullable-enum", "listed values that are nullable may be null only if null is listed too, as OpenAPI has it")
def _nullable_enum(schema: Schema, where: Where) -> Schema:
    if where.place == "response" or not schema.get("nullable") or None in schema.get("enum", [None]):
        return schema
    return schema | {"enum": [*schema["enum"], None]}


@_rule("type-from-table", "sources.toml says what a field is where the publication does not know or contradicts itself")
def _type_from_table(schema: Schema, where: Where) -> Schema:
    known = where.tables.types.get(where.name)
    if where.place == "request" or known is None or {"properties", "items", "oneOf", "$ref"} & set(schema):
        return schema
    if known["type"] == "string" and schema.get("type", "string") != "string":
        # A text is what is published where the type is not known; another type is known.
        return schema
    return {key: schema[key] for key in schema if key == "deprecated"} | known


@_rule(
    "type-unknown", "a nullable string in a response is what an example of null is printed as: its type is not known"
)
def _type_unknown(schema: Schema, where: Where) -> Schema:
    published = {key: value for key, value in schema.items() if key != "deprecated"}
    if where.place == "request" or where.name in where.tables.types:
        return schema
    if published != {"type": "string", "nullable": True}:
        return schema
    return {key: value for key, value in schema.items() if key not in published}


@_rule(
    "moment",
    "a field named for a moment (createdAt, expires_at, joinDate) whose example is one holds a date and time, which no type here says",
)
def _moment(schema: Schema, where: Where) -> Schema:
    plain = schema.get("type") == "string" and not {"format", "enum"} & set(schema)
    shown = isinstance(where.example, str) and _MOMENT_TEXT.match(where.example)
    if where.place == "response" and plain and shown and _MOMENT.search(where.name):
        return schema | {"format": "date-time"}
    return schema


@_rule("keys-are-data", "field names that are dates or ids come from one example: the object is a map")
def _keys_are_data(schema: Schema, where: Where) -> Schema:
    fields = schema.get("properties", {})
    data = [field for field in fields if _DATA_KEY.fullmatch(field)]
    if not data or where.place == "request":
        return schema
    value = reduce(union, (fields[field] for field in data))
    rest = {field: inner for field, inner in fields.items() if field not in data}
    schema = {key: item for key, item in schema.items() if key not in ("properties", "required")}
    return schema | ({"properties": rest} if rest else {}) | ({"additionalProperties": value} if value else {})


@_rule("union-repeats", "a union that lists one branch several times means it once")
def _union_repeats(schema: Schema, where: Where) -> Schema:
    for key in ("oneOf", "anyOf"):
        unique = list({stable(branch): branch for branch in schema.get(key, ())}.values())
        if len(unique) == 1:
            schema = _replaced(schema, key, unique[0])
        elif unique:
            schema = schema | {key: unique}
    return schema


@_rule(
    "union-of-objects",
    "answers mark nothing required, so a first-match union of objects never reaches its second",
    unites=True,
)
def _union_of_objects(schema: Schema, where: Where) -> Schema:
    for key in ("oneOf", "anyOf"):
        branches = schema.get(key, [])
        objects = all(branch.get("type") == "object" for branch in branches)
        if where.place == "response" and len(branches) > 1 and objects:
            schema = _replaced(schema, key, reduce(union, branches))
    return schema


def _replaced(schema: Schema, key: str, by: Schema) -> Schema:
    return {other: value for other, value in schema.items() if other != key} | by


RULES: Final = {rule.name: rule.reason for rule in SCHEMA_RULES} | DOCUMENT_RULES
