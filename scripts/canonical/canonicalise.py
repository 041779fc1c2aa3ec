"""Canonicalise a published document: one pure function, document in, document out.

Examples are dropped, prose is moved out (`descriptions.py`), whatever has no meaning in its order is sorted, and mistakes are corrected by
the rules in `rules.py`, each with its reason. Two publications that differ only in prose, examples and order give equal documents, in
equal order.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, Literal, TypeAlias

from intake.document import METHODS, Document
from intake.inspection import path_parameter_names

from canonical import operation_ids, parameters
from canonical.descriptions import DOCUMENT, PATH_PARAMETERS, CollectedProse, collect, schema_texts
from canonical.given_names import KEY, read_given_names
from canonical.head import read_head, read_servers
from canonical.merge import union
from canonical.omissions import Omission, refuse_omissions
from canonical.order import drop_defaults, pick
from canonical.overrides import Overrides
from canonical.reader import Reader
from canonical.resources import group_by_path
from canonical.rules import SCHEMA_RULES, SchemaContext
from canonical.schemas import UNIONS, Schema, reference_to, stable_json

# No field has this name; a response as a whole has the name "".
_COMPONENT: Final = "#"
_FILE: Final = {"type": "string", "format": "binary"}

Side: TypeAlias = Literal["request", "response"]


def canonicalise(
    document: Document,
    overrides: Overrides | None = None,
    rule_counts: Counter[str] | None = None,
    omissions: list[Omission] | None = None,
    prose: CollectedProse | None = None,
) -> Document:
    """Return the canonical form of `document`, which is not modified.

    `overrides` adds facts that the document lacks, `rule_counts` counts the rules that changed something, and `prose` collects
    descriptions. Parts that cannot be read are added to `omissions`; without that list, `SpecError` is raised for the first of them.
    """
    return share_schemas(
        canonicalise_operations(document, overrides, rule_counts, omissions, prose), overrides, rule_counts
    )


def canonicalise_operations(
    document: Document,
    overrides: Overrides | None = None,
    rule_counts: Counter[str] | None = None,
    omissions: list[Omission] | None = None,
    prose: CollectedProse | None = None,
    known: Document | None = None,
) -> Document:
    """Return the canonical form of each operation by itself, before any schema is shared between operations.

    Operations that the document has in common with `known`, its predecessor, keep their names.
    """
    canonicaliser = _Canonicaliser(
        overrides or Overrides(), rule_counts if rule_counts is not None else Counter(), shares=False, known=known
    )
    result = canonicaliser.document(_with_text_keys(document))
    if prose is not None:
        prose |= canonicaliser.prose
    if omissions is None:
        refuse_omissions(canonicaliser.omissions, "the document")
    else:
        omissions += canonicaliser.omissions
    return result


def share_schemas(
    published: Document, overrides: Overrides | None = None, rule_counts: Counter[str] | None = None
) -> Document:
    """Return the document with the schemas that responses have in common moved into components, once each."""
    canonicaliser = _Canonicaliser(
        overrides or Overrides(), rule_counts if rule_counts is not None else Counter(), shares=True
    )
    result = canonicaliser.document(published)
    refuse_omissions(canonicaliser.omissions, "the published document")
    return result


def _with_text_keys(value: Any) -> Any:
    """Copy a document, with every key as text: other YAML readers turn some into numbers."""
    if isinstance(value, dict):
        return {str(key): _with_text_keys(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_text_keys(item) for item in value]
    return value


def _enum_sort_key(value: Any) -> tuple[bool, float, str]:
    """Sort numbers by value, then everything else by its text."""
    number = isinstance(value, int | float)
    return not number, float(value) if number else 0.0, stable_json(value)


class _Canonicaliser:
    def __init__(
        self, overrides: Overrides, rule_counts: Counter[str], *, shares: bool, known: Document | None = None
    ) -> None:
        self._overrides = overrides
        self._known = known
        self._shares = shares
        self._reader = Reader(rule_counts)
        self._shared: dict[str, Schema] = {}
        self._mixed_parameters: frozenset[str] = frozenset()
        self._headers_of_client = parameters.HTTP_HEADERS

    @property
    def omissions(self) -> list[Omission]:
        """The parts that cannot be read."""
        return self._reader.omissions

    @property
    def prose(self) -> CollectedProse:
        """The descriptions."""
        return self._reader.prose

    def document(self, document: Document) -> Document:
        if not self._shares:
            self._mixed_parameters = self._overrides.number_or_text or parameters.find_mixed(document, self._known)
        head, components = read_head(document, self._reader)
        self._headers_of_client |= parameters.key_headers(document | head | {"components": components})
        result = pick("document", document) | head
        items = {path: self._path_item(path, item) for path, item in sorted(document["paths"].items())}
        result["paths"] = {path: item for path, item in items.items() if set(item) & set(METHODS)}
        if not self._shares:
            self._reader.count_rule("one-tag", group_by_path(result, self._known))
        replaced = operation_ids.make_unique(result, self._overrides.names, self._known)
        self._reader.count_rule("repeated-operation-id", len(replaced))
        if given := read_given_names(document) | replaced:
            result[KEY] = dict(sorted(given.items()))
        self._reader.owner = DOCUMENT
        result["components"] = self._components(components)
        result = pick("document", result)
        return {key: value for key, value in result.items() if value or key in ("openapi", "info", "paths")}

    def _components(self, components: Document) -> Document:
        result: Document = {}
        for kind, items in sorted(components.items()):
            entries: list[tuple[str, Any]] = []
            with self._reader.omit_on_error(f"components {kind}"):
                entries = sorted(self._reader.mapping(items).items())
            match kind:
                case "schemas":
                    for name, schema in entries:
                        self._reader.owner = f"schema {name}"
                        self._add_component(name, self._schema(schema, "response", _COMPONENT))
                case "securitySchemes":
                    result[kind] = {
                        name: pick("security scheme", self._reader.mapping(scheme)) for name, scheme in entries
                    }
        result["schemas"] = dict(sorted(self._shared.items()))
        return {kind: items for kind, items in sorted(result.items()) if items}

    def _path_item(self, path: str, item: Any) -> Document:
        result: Document = {}
        self._reader.owner = path
        if not isinstance(item, dict):
            self._reader.omissions.append(
                Omission.from_texts(path, "", f"expected an object, got {type(item).__name__}")
            )
            return result
        own: list[Document] = []
        with self._reader.omit_on_error(PATH_PARAMETERS):
            # A path's own parameters keep the order of the path, in which callers pass them.
            own = self._arrange_parameters(path, item.get("parameters") or [])
        if own:
            result["parameters"] = own
        for method in sorted(METHODS):
            if method in item:
                self._reader.owner = f"{method.upper()} {path}"
                with self._reader.omit_on_error(""):
                    operation = {"servers": item["servers"]} | item[method] if "servers" in item else item[method]
                    result[method] = self._operation(path, method, operation, own)
        return result

    def _arrange_parameters(self, path: str, published: list[Document]) -> list[Document]:
        """Return each parameter once, path parameters first and in path order; drop those that the path or HTTP rules out."""
        in_path = path_parameter_names(path)
        found: dict[tuple[str, str], Document] = {}
        for each in sorted(self._parameters(published), key=stable_json):
            key = (each["in"], each["name"])
            if each["in"] == "path" and each["name"] not in in_path:
                self._reader.count_rule("path-parameter")
            elif each["in"] == "header" and each["name"].lower() in self._headers_of_client:
                self._reader.count_rule("header-of-http")
            elif found.setdefault(key, each) is not each:
                self._reader.count_rule("parameter-twice")
        return sorted(
            found.values(),
            key=lambda each: (each["in"] != "path", path.find(f"{{{each['name']}}}"), each["in"], each["name"]),
        )

    def _operation(self, path: str, method: str, operation: Document, path_parameters: list[Document]) -> Document:
        result = drop_defaults(self._reader.pick("operation", operation), "deprecated")
        for part in ("summary", "description"):
            self._reader.collect_prose(operation.get(part), part=part)
        for key in ("tags", "operationId", "servers", "parameters", "requestBody"):
            result.pop(key, None)
        if servers := read_servers(operation, self._reader):
            result["servers"] = servers
        if tags := [tag for tag in operation.get("tags") or [] if self._reader.is_name(tag)]:
            result["tags"] = tags
        name, summary = operation.get("operationId"), str(operation.get("summary") or "")
        if "deprecated" not in result and summary.lower().startswith("[deprecated]"):
            self._reader.count_rule("deprecated-in-summary")
            result["deprecated"] = True
        if self._reader.is_name(name):
            spelled = operation_ids.restore_letters(name, summary)
            self._reader.count_rule("letters-of-summary", spelled != name)
            result["operationId"] = operation_ids.shorten(spelled, summary, method, path)
            if result["operationId"] != spelled:
                self._reader.count_rule("sentence-as-name")
        own = self._complete_parameters(path, operation.get("parameters") or [], path_parameters)
        if body := operation.get("requestBody"):
            with self._reader.omit_on_error("body"):
                result["requestBody"] = self._body(body)
                if headers := parameters.pop_headers(result["requestBody"]):
                    self._move_header_prose(headers)
                    own = self._arrange_parameters(path, [*own, *headers])
        if own:
            result["parameters"] = own
        result["responses"] = dict(self._responses(self._reader.mapping(operation.get("responses"))))
        if name in self._overrides.files:
            result["responses"] = self._with_file_response(result["responses"])
        return pick("operation", result)

    def _complete_parameters(
        self, path: str, published: list[Document], path_parameters: list[Document]
    ) -> list[Document]:
        """Return the parameters of an operation, with those in the braces of its path that are not declared."""
        own = self._arrange_parameters(path, published)
        declared = {each["name"] for each in (*own, *path_parameters) if each["in"] == "path"}
        missing = [each for each in path_parameter_names(path) if each not in declared]
        if missing:
            self._reader.count_rule("path-parameter", len(missing))
            own = self._arrange_parameters(path, [*own, *map(parameters.text_path_parameter, missing)])
        return own

    def _move_header_prose(self, headers: list[Document]) -> None:
        """Move the prose about fields of a body to the headers that they have become."""
        self._reader.count_rule("header-in-body", len(headers))
        for each in headers:
            prose = self._reader.prose.pop((self._reader.owner, "body", " ", f".{each['name']}"), ())
            collect(self._reader.prose, self._reader.owner, [f"header {each['name']}"], prose)

    def _with_file_response(self, responses: Document) -> Document:
        content = {"application/octet-stream": {"schema": dict(_FILE)}}
        result = responses | {"200": {"description": "", "content": content}}
        self._reader.count_rule("file-answer", result != responses)
        return dict(sorted(result.items()))

    def _responses(self, responses: Document) -> Iterator[tuple[str, Document]]:
        for code, response in sorted(responses.items()):
            with self._reader.omit_on_error(f"response {code}"):
                if not re.fullmatch(r"[1-5](\d\d|XX)|default", code):
                    raise ValueError(f"not an HTTP status: {code}")
                yield code, self._response(self._reader.mapping(response))

    def _parameters(self, published: list[Document]) -> Iterator[Document]:
        published = [
            each | {"schema": self._read_numbered(each.get("schema"))}
            if isinstance(each, dict) and "schema" in each
            else each
            for each in published
        ]
        published, fold_count = parameters.fold_brackets(published)
        self._reader.count_rule("list-in-brackets", fold_count)
        named = {(str(each.get("in")), str(each.get("name"))) for each in published if isinstance(each, dict)}
        for each in published:
            missing: list[Document] = []
            with self._reader.omit_on_error(parameters.describe_place(each)):
                fields = self._reader.mapping(self._reader.mapping(each.get("schema")).get("properties"))
                if each["in"] != "query" or not fields:
                    yield self._parameter(each)
                    continue
                self._reader.count_rule("dotted-filter")
                missing = [
                    {"in": "query", "name": f"{each['name']}.{field}", "schema": schema}
                    for field, schema in fields.items()
                    if ("query", f"{each['name']}.{field}") not in named
                ]
            yield from self._parameters(missing)

    def _parameter(self, parameter: Document) -> Document:
        result = drop_defaults(self._reader.pick("parameter", parameter), "required", "deprecated", "allowEmptyValue")
        if result["in"] not in ("path", "query", "header") or not self._reader.is_name(result["name"]):
            raise ValueError("a parameter must have a name, and be in path, query or header")
        if result.pop("required", None) is True or result["in"] == "path":
            result["required"] = True
        schema = parameter.get("schema")
        self._reader.collect_prose(parameter.get("description"), *schema_texts(schema))
        result["schema"] = self._schema(schema, "request", parameter["name"], collects=False)
        if (
            parameter["in"] == "query"
            and parameter["name"] in self._mixed_parameters
            and result["schema"] in ({"type": "integer"}, {"type": "string"})
        ):
            self._reader.count_rule("number-or-text")
            result["schema"] = {"anyOf": [{"type": "integer"}, {"type": "string"}]}
        return pick("parameter", result)

    def _body(self, body: Document) -> Document:
        self._reader.collect_prose(body.get("description"))
        required = {"required": True} if body.get("required") else {}
        content = self._content(body.get("content"), "request")
        if not content:
            raise ValueError("no content of it can be read")
        return required | {"content": content}

    def _response(self, response: Document) -> Document:
        self._reader.collect_prose(response.get("description"))
        # OpenAPI requires it.
        result: Document = {"description": ""}
        if content := self._content(response.get("content"), "response"):
            result["content"] = content
        if headers := self._reader.mapping(response.get("headers")):
            result["headers"] = {name: self._header(name, header) for name, header in sorted(headers.items())}
        return result

    def _header(self, name: str, header: Any) -> Document:
        with self._reader.step_into(f" header {name}"):
            schema = self._reader.mapping(header).get("schema")
            self._reader.collect_prose(self._reader.mapping(header).get("description"), *schema_texts(schema))
            return {"schema": self._schema(schema, "response", name, collects=False)}

    def _content(self, content: Any, side: Side) -> Document:
        result: Document = {}
        for published, media in sorted(self._reader.mapping(content).items()):
            with self._reader.omit_on_error(" "):
                kind = parameters.media_type(published)
                self._reader.count_rule("media-type", kind != published)
                schema = self._schema(self._reader.mapping(media).get("schema"), side, "")
                is_form = side == "request" and kind == "application/json" and parameters.contains_file(schema)
                if is_form:
                    self._reader.count_rule("file-in-json")
                if not parameters.SCHEMA_MEDIA_TYPE.fullmatch(kind.partition(";")[0].strip()) and schema != _FILE:
                    self._reader.count_rule("bytes")
                    schema = dict(_FILE)
                result.setdefault(parameters.FORM if is_form else kind, {"schema": schema})
        return dict(sorted(result.items()))

    def _schema(self, schema: Any, side: Side, name: str, *, collects: bool = True) -> Schema:
        """Canonicalise a schema, inner schemas first, as the rules expect. A union collects the prose of its branches."""
        if collects and isinstance(schema, dict):
            self._reader.collect_prose(*schema_texts(schema))
        if side == "request":
            schema = self._read_numbered(schema)
        result = drop_defaults(
            self._reader.pick("schema", schema),
            "deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems",
            "exclusiveMinimum", "exclusiveMaximum",
        )  # fmt: skip
        self._inner_schemas(result, side, name)
        if "enum" in result:
            unique = {stable_json(value): value for value in result["enum"]}
            result["enum"] = sorted(unique.values(), key=_enum_sort_key)
        result = self._apply_rules(
            result, SchemaContext(side, name, self._overrides, self._reader.mapping(schema).get("example"))
        )
        if side == "response" and self._shares:
            result = self._replace_with_shared(result, name)
        return pick("schema", result)

    def _read_numbered(self, schema: Any) -> Any:
        result = parameters.read_numbered(schema)
        self._reader.count_rule("numbered-list", result is not schema)
        return result

    def _inner_schemas(self, schema: Schema, side: Side, name: str) -> None:
        """Canonicalise the schemas within a schema, in place."""
        for key in UNIONS:
            if key in schema:
                branches = (self._schema(branch, side, name, collects=False) for branch in schema[key])
                schema[key] = sorted(branches, key=stable_json)
        if "properties" in schema:
            self._fields(schema, side)
        if "items" in schema:
            with self._reader.step_into("[]"):
                schema["items"] = self._schema(schema["items"], side, name)
        if "required" in schema:
            schema["required"] = sorted(set(schema["required"]) & set(schema.get("properties", ())))
            if not schema["required"]:
                del schema["required"]
        match schema.get("additionalProperties"):
            case dict(inner) if inner:
                # What a map holds is no map because the map is one.
                inner_name = f"{name}.*" if name in self._overrides.maps else name
                with self._reader.step_into(".*"):
                    schema["additionalProperties"] = self._schema(inner, side, inner_name)
            case anything if anything is not False:
                schema.pop("additionalProperties", None)

    def _apply_rules(self, schema: Schema, context: SchemaContext) -> Schema:
        for rule in SCHEMA_RULES:
            if rule.when_sharing and not self._shares:
                continue
            before, schema = schema, rule.apply(schema, context)
            if schema != before:
                self._reader.count_rule(rule.name)
        return schema

    def _fields(self, schema: Schema, side: Side) -> None:
        """Canonicalise the properties of an object, sorted by name; in a request, fold bracketed list names."""
        published, renamed = schema["properties"], dict[str, str]()
        if isinstance(published, list):
            # PHP prints an object with the names 0, 1, … as a list.
            published = {str(number): each for number, each in enumerate(published)}
        fields = self._reader.mapping(published)
        if side == "request":
            fields, renamed = parameters.fold_field_brackets(fields)
            self._reader.count_rule("list-in-brackets", len(renamed))
        schema["properties"] = {}
        for field, inner in sorted(fields.items()):
            with self._reader.omit_on_error(f".{field}"):
                schema["properties"][field] = self._schema(inner, side, field)
        if "required" in schema:
            schema["required"] = [renamed.get(each, each) for each in schema["required"]]
        if not fields:
            del schema["properties"]

    def _replace_with_shared(self, schema: Schema, name: str) -> Schema:
        if schema.get("type") != "object" or "properties" not in schema:
            return schema
        shared = self._overrides.find_shared(name, schema["properties"])
        if shared is None:
            return schema
        self._reader.count_rule("shared-schema")
        self._add_component(shared, {key: value for key, value in schema.items() if key != "nullable"})
        return reference_to(shared)

    def _add_component(self, name: str, schema: Schema) -> None:
        known = self._shared.get(name)
        self._shared[name] = union(known, schema) if known else schema
