"""A published document made canonical: one pure function, document in, document out.

What carries no interface is dropped, what has no meaning in its order is sorted, and what is wrong is put right by the rules in
`RULES`, each with its reason. Two publications that differ in examples and order alone give equal documents, in equal order.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import reduce
from typing import Any, Final

from document import METHODS, Document
from merge import union
from tables import Schema, Tables

# name -> why it exists; a rule fires by this name, and no other name may fire.
RULES: Final = {
    "array-items": "an array without items makes the generator leave out the whole response or operation",
    "enum-of-another-type": "a boolean that lists the text 'true' is a boolean; values of another type cannot be sent or received",
    "type-unknown": "a nullable string in a response is what an example of null is printed as: its type is not known",
    "type-from-table": "sources.toml says what a field is where the publication does not know or contradicts itself, with the reason",
    "shared-schema": "what answers repeat is named once, by sources.toml alone, so that nothing else can move the name",
    "moment": "a field named for a moment (createdAt, expires_at, joinDate) holds a date and time, which no type here says",
    "union-of-objects": "answers mark nothing required, so a first-match union of objects never reaches its second: they are one object",
    "union-repeats": "a union that lists one branch several times means it once",
    "keys-are-data": "field names that are dates or ids come from one example: the object is a map",
    "dotted-filter": "an object in a query is sent field by field, and the fields are parameters of their own beside it",
    "sentence-as-name": "an operation id made of a whole paragraph is cut to the first sentence of the summary it was made from",
    "empty-list-for-object": "PHP prints an empty map as an empty list",
}

_ORDER: Final = {
    "document": ("openapi", "info", "servers", "security", "tags", "paths", "components"),
    "info": ("title", "description", "version"),
    "tag": ("name", "description"),
    "server": ("url", "description", "variables"),
    "operation": ("tags", "summary", "operationId", "deprecated", "description", "security", "parameters", "requestBody", "responses"),
    "parameter": ("in", "name", "required", "deprecated", "description", "style", "explode", "allowEmptyValue", "schema"),
    "schema": (
        "$ref", "title", "description", "deprecated", "type", "format", "nullable", "readOnly", "writeOnly", "default", "enum",
        "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
        "items", "required", "properties", "additionalProperties", "oneOf", "anyOf", "allOf", "not",
    ),
}  # fmt: skip

_LONGEST_NAME: Final = 64
_DATA_KEY = re.compile(r"\d{4}-\d{2}-\d{2}|\d{5,}")
_MOMENT = re.compile(r"(?:[a-z]At|_at|[a-z]Date|DateTime)$")
_PYTHON_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "boolean": (),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
}


def canonicalise(document: Document, tables: Tables | None = None, fired: Counter[str] | None = None) -> Document:
    """The canonical form of `document`, which is left as it is.

    `tables` adds what the document does not know of itself; `fired` counts the rules that changed something.
    """
    return _Canonicaliser(tables or Tables(), fired if fired is not None else Counter()).document(_copy(document))


def _copy(value: Any) -> Any:
    """A copy in which every key is text: a document read by another YAML reader has numbers for some."""
    if isinstance(value, dict):
        return {str(key): _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value


def _pick(kind: str, value: Document) -> Document:
    return {key: value[key] for key in _ORDER[kind] if key in value}


def _without_defaults(value: Document, *names: str) -> Document:
    """Empty texts and `false` flags say nothing that their absence does not."""
    return {
        key: item for key, item in value.items() if not (key in names and (item is False or item == "" or item is None))
    }


def _stable(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


class _Canonicaliser:
    def __init__(self, tables: Tables, fired: Counter[str]) -> None:
        self._tables = tables
        self._fired = fired
        self._shared: dict[str, Schema] = {}

    def _fire(self, rule: str) -> None:
        assert rule in RULES, rule
        self._fired[rule] += 1

    def _mapping(self, value: Any) -> Document:
        if isinstance(value, dict):
            return value
        if value:
            return {}
        if value is not None:
            self._fire("empty-list-for-object")
        return {}

    def document(self, document: Document) -> Document:
        result = _pick("document", document)
        result["info"] = _without_defaults(_pick("info", self._mapping(document.get("info"))), "description")
        result["servers"] = [
            _without_defaults(_pick("server", server), "description") for server in document.get("servers") or []
        ]
        result["tags"] = sorted(
            (_without_defaults(_pick("tag", tag), "description") for tag in document.get("tags") or []),
            key=lambda tag: str(tag["name"]),
        )
        result["paths"] = {path: self._path_item(path, item) for path, item in sorted(document["paths"].items())}
        result["components"] = self._components(self._mapping(document.get("components")))
        return {key: value for key, value in result.items() if value or key in ("openapi", "info", "paths")}

    def _components(self, components: Document) -> Document:
        result: Document = {}
        for kind, items in sorted(components.items()):
            entries = sorted(self._mapping(items).items())
            match kind:
                case "schemas":
                    for name, schema in entries:
                        self._share(name, self._schema(schema, "response", ""))
                case "securitySchemes":
                    result[kind] = {
                        name: _without_defaults(dict(sorted(scheme.items())), "description") for name, scheme in entries
                    }
        result["schemas"] = dict(sorted(self._shared.items()))
        return {kind: items for kind, items in sorted(result.items()) if items}

    def _path_item(self, path: str, item: Document) -> Document:
        result: Document = {}
        if parameters := item.get("parameters"):
            # A path's own parameters stand in the order of the path, which is the order in which callers pass them.
            by_name = {parameter["name"]: self._parameter(parameter) for parameter in parameters}
            result["parameters"] = sorted(by_name.values(), key=lambda parameter: path.find(f"{{{parameter['name']}}}"))
        for method in sorted(METHODS):
            if method in item:
                result[method] = self._operation(path, item[method])
        return result

    def _operation(self, path: str, operation: Document) -> Document:
        result = _without_defaults(_pick("operation", operation), "description", "summary", "deprecated")
        if name := operation.get("operationId"):
            result["operationId"] = self._operation_id(name, operation.get("summary") or "")
        if parameters := list(self._parameters(operation.get("parameters") or [])):
            parameters.sort(
                key=lambda parameter: (
                    parameter["in"] != "path",
                    path.find(f"{{{parameter['name']}}}"),
                    parameter["in"],
                    parameter["name"],
                )
            )
            result["parameters"] = parameters
        else:
            result.pop("parameters", None)
        if body := operation.get("requestBody"):
            result["requestBody"] = self._body(body)
        else:
            result.pop("requestBody", None)
        result["responses"] = {
            code: self._response(self._mapping(response))
            for code, response in sorted(self._mapping(operation.get("responses")).items())
        }
        return result

    def _operation_id(self, name: str, summary: str) -> str:
        if len(name) <= _LONGEST_NAME:
            return name
        words = re.findall(r"\w+", re.split(r"[.\n]", summary, maxsplit=1)[0])
        sentence = "".join(words[:1]).lower() + "".join(word[0].upper() + word[1:] for word in words[1:])
        if not sentence or not name.lower().startswith(sentence.lower()):
            sentence = name
        if len(sentence) > _LONGEST_NAME:
            sentence = re.sub(r"[A-Z][a-z0-9]*$", "", sentence[:_LONGEST_NAME]) or sentence[:_LONGEST_NAME]
        self._fire("sentence-as-name")
        return name[: len(sentence)]

    def _parameters(self, parameters: list[Document]) -> Iterator[Document]:
        named = {(parameter["in"], parameter["name"]) for parameter in parameters}
        for parameter in parameters:
            fields = self._mapping(self._mapping(parameter.get("schema")).get("properties"))
            if parameter["in"] != "query" or not fields:
                yield self._parameter(parameter)
                continue
            self._fire("dotted-filter")
            missing = [
                {"in": "query", "name": f"{parameter['name']}.{field}", "schema": schema}
                for field, schema in fields.items()
                if ("query", f"{parameter['name']}.{field}") not in named
            ]
            yield from self._parameters(missing)

    def _parameter(self, parameter: Document) -> Document:
        result = _without_defaults(
            _pick("parameter", parameter), "description", "required", "deprecated", "allowEmptyValue"
        )
        result["schema"] = self._schema(parameter.get("schema"), "request", parameter["name"])
        return result

    def _body(self, body: Document) -> Document:
        required = {"required": True} if body.get("required") else {}
        return required | {"content": self._content(body.get("content"), "request")}

    def _response(self, response: Document) -> Document:
        result: Document = {"description": response.get("description") or ""}
        if content := self._content(response.get("content"), "response"):
            result["content"] = content
        return result

    def _content(self, content: Any, place: str) -> Document:
        return {
            kind: {"schema": self._schema(self._mapping(media).get("schema"), place, "")}
            for kind, media in sorted(self._mapping(content).items())
        }

    def _schema(self, schema: Any, place: str, name: str) -> Schema:
        """One schema, its inner schemas first, so that a rule sees them as they will be."""
        result = _without_defaults(
            _pick("schema", self._mapping(schema)),
            "title", "description", "deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems",
            "exclusiveMinimum", "exclusiveMaximum",
        )  # fmt: skip
        for key in ("oneOf", "anyOf", "allOf"):
            if key in result:
                result[key] = [self._schema(branch, place, name) for branch in result[key]]
        if "properties" in result:
            fields = self._mapping(result["properties"])
            result["properties"] = {field: self._schema(inner, place, field) for field, inner in sorted(fields.items())}
            if not fields:
                del result["properties"]
        if "items" in result:
            result["items"] = self._schema(result["items"], place, name)
        if "required" in result:
            result["required"] = sorted(set(result["required"]) & set(result.get("properties", ())))
            if not result["required"]:
                del result["required"]
        match result.get("additionalProperties"):
            case dict(inner) if inner:
                result["additionalProperties"] = self._schema(inner, place, name)
            case anything if anything is not False:
                result.pop("additionalProperties", None)
        for rule in (
            self._items, self._enum, self._from_table, self._unknown, self._moment, self._map, self._repeats, self._one_object, self._named
        ):  # fmt: skip
            result = rule(result, place, name)
        return _pick("schema", result)

    def _items(self, schema: Schema, place: str, name: str) -> Schema:
        if schema.get("type") == "array" and "items" not in schema:
            self._fire("array-items")
            return schema | {"items": {}}
        return schema

    def _enum(self, schema: Schema, place: str, name: str) -> Schema:
        if "enum" not in schema:
            return schema
        kind = schema.get("type", "string")
        fitting = [value for value in schema["enum"] if _fits(value, kind)]
        if len(fitting) < len([value for value in schema["enum"] if value is not None]):
            self._fire("enum-of-another-type")
        rest = {key: value for key, value in schema.items() if key != "enum"}
        if not fitting:
            return rest
        unique = {_stable(value): value for value in fitting}
        return rest | {"enum": sorted(unique.values(), key=lambda value: (not isinstance(value, str), value))}

    def _from_table(self, schema: Schema, place: str, name: str) -> Schema:
        if (
            place == "request"
            or name not in self._tables.types
            or {"properties", "items", "oneOf", "$ref"} & set(schema)
        ):
            return schema
        told = {key: schema[key] for key in ("description", "deprecated") if key in schema} | self._tables.types[name]
        if told != schema:
            self._fire("type-from-table")
        return told

    def _unknown(self, schema: Schema, place: str, name: str) -> Schema:
        published = {key: value for key, value in schema.items() if key not in ("description", "deprecated")}
        if place == "request" or name in self._tables.types or published != {"type": "string", "nullable": True}:
            return schema
        self._fire("type-unknown")
        return {key: value for key, value in schema.items() if key not in published}

    def _moment(self, schema: Schema, place: str, name: str) -> Schema:
        if place == "request" or schema.get("type") != "string" or {"format", "enum"} & set(schema):
            return schema
        if not _MOMENT.search(name):
            return schema
        self._fire("moment")
        return schema | {"format": "date-time"}

    def _map(self, schema: Schema, place: str, name: str) -> Schema:
        fields = schema.get("properties", {})
        data = [field for field in fields if _DATA_KEY.fullmatch(field)]
        if not data or place == "request":
            return schema
        self._fire("keys-are-data")
        value = reduce(union, (fields[field] for field in data))
        rest = {field: inner for field, inner in fields.items() if field not in data}
        schema = {key: item for key, item in schema.items() if key not in ("properties", "required")}
        return schema | ({"properties": rest} if rest else {}) | ({"additionalProperties": value} if value else {})

    def _repeats(self, schema: Schema, place: str, name: str) -> Schema:
        for key in ("oneOf", "anyOf"):
            if key not in schema:
                continue
            unique = {_stable(branch): branch for branch in schema[key]}
            if len(unique) < len(schema[key]):
                self._fire("union-repeats")
            if len(unique) == 1:
                schema = {other: value for other, value in schema.items() if other != key} | next(iter(unique.values()))
            else:
                schema = schema | {key: [unique[text] for text in sorted(unique)]}
        return schema

    def _one_object(self, schema: Schema, place: str, name: str) -> Schema:
        for key in ("oneOf", "anyOf"):
            branches = schema.get(key, [])
            if place == "response" and len(branches) > 1 and all(branch.get("type") == "object" for branch in branches):
                self._fire("union-of-objects")
                merged = {part: value for part, value in reduce(union, branches).items() if part != "description"}
                schema = {other: value for other, value in schema.items() if other != key} | merged
        return schema

    def _named(self, schema: Schema, place: str, name: str) -> Schema:
        if place == "request" or schema.get("type") != "object" or "properties" not in schema:
            return schema
        shared = self._tables.shared_as(name, schema["properties"])
        if shared is None:
            return schema
        self._fire("shared-schema")
        self._share(shared, {key: value for key, value in schema.items() if key not in ("description", "nullable")})
        return {"$ref": f"#/components/schemas/{shared}"}

    def _share(self, name: str, schema: Schema) -> None:
        known = self._shared.get(name)
        self._shared[name] = union(known, schema) if known else schema


def _fits(value: Any, kind: str) -> bool:
    expected = _PYTHON_TYPES.get(kind, (object,))
    return isinstance(value, expected) and not (isinstance(value, bool) and kind != "boolean")
