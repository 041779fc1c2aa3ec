"""A published document made canonical: one pure function, document in, document out.

What carries no interface is dropped, what has no meaning in its order is sorted, and what is wrong is put right by the rules in
`rules.py`, each with its reason. Two publications that differ in examples and order alone give equal documents, in equal order.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, Literal, TypeAlias

from intake.document import METHODS, Document, operations

from canonical.merge import union
from canonical.rules import RULES, SCHEMA_RULES, Where, stable
from canonical.tables import Schema, Tables

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
# No field has this name, and the name of an answer as a whole is "".
_COMPONENT: Final = "#"
_FILE: Final = {"type": "string", "format": "binary"}

Place: TypeAlias = Literal["request", "response"]


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


def _mixed_numbers(document: Document) -> frozenset[str]:
    """The query parameters without listed values that are an integer in one operation and a string in another."""
    kinds: dict[str, set[str]] = {}
    for _, _, operation in operations(document):
        for parameter in operation.get("parameters") or []:
            schema = parameter.get("schema")
            if parameter.get("in") == "query" and isinstance(schema, dict) and not schema.get("enum"):
                kinds.setdefault(str(parameter.get("name")), set()).add(str(schema.get("type")))
    return frozenset(name for name, found in kinds.items() if found == {"integer", "string"})


def _in_order(value: Any) -> tuple[bool, float, str]:
    """Numbers by their size, then texts."""
    number = isinstance(value, int | float)
    return not number, float(value) if number else 0.0, stable(value)


class _Canonicaliser:
    def __init__(self, tables: Tables, fired: Counter[str]) -> None:
        self._tables = tables
        self._fired = fired
        self._shared: dict[str, Schema] = {}
        self._mixed: frozenset[str] = frozenset()

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
        self._mixed = _mixed_numbers(document)
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
                        self._share(name, self._schema(schema, "response", _COMPONENT))
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
        if name in self._tables.files:
            self._fire("file-answer")
            content = {"application/octet-stream": {"schema": dict(_FILE)}}
            answers = result["responses"] | {"200": {"description": "", "content": content}}
            result["responses"] = dict(sorted(answers.items()))
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
        if parameter["in"] == "query" and parameter["name"] in self._mixed and result["schema"].keys() == {"type"}:
            self._fire("number-or-text")
            result["schema"] = {"oneOf": [{"type": "integer"}, {"type": "string"}]}
        return result

    def _body(self, body: Document) -> Document:
        required = {"required": True} if body.get("required") else {}
        return required | {"content": self._content(body.get("content"), "request")}

    def _response(self, response: Document) -> Document:
        result: Document = {"description": response.get("description") or ""}
        if content := self._content(response.get("content"), "response"):
            result["content"] = content
        return result

    def _content(self, content: Any, place: Place) -> Document:
        return {
            kind: {"schema": self._schema(self._mapping(media).get("schema"), place, "")}
            for kind, media in sorted(self._mapping(content).items())
        }

    def _schema(self, schema: Any, place: Place, name: str) -> Schema:
        """One schema, its inner schemas first, so that a rule sees them as they will be."""
        result = _without_defaults(
            _pick("schema", self._mapping(schema)),
            "title", "description", "deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems",
            "exclusiveMinimum", "exclusiveMaximum",
        )  # fmt: skip
        for key in ("oneOf", "anyOf", "allOf"):
            if key in result:
                result[key] = sorted((self._schema(branch, place, name) for branch in result[key]), key=stable)
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
        if "enum" in result:
            unique = {stable(value): value for value in result["enum"]}
            result["enum"] = sorted(unique.values(), key=_in_order)
        where = Where(place, name, self._tables)
        for rule in SCHEMA_RULES:
            before, result = result, rule.apply(result, where)
            if result != before:
                self._fire(rule.name)
        if place == "response":
            result = self._named(result, name)
        return _pick("schema", result)

    def _named(self, schema: Schema, name: str) -> Schema:
        if schema.get("type") != "object" or "properties" not in schema:
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
