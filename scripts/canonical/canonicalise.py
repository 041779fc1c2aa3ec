"""A published document made canonical: one pure function, document in, document out.

Examples are dropped, prose is taken out (`descriptions.py`), what has no meaning in its order is sorted, and what is wrong is put right
by the rules in `rules.py`, each with its reason. Two publications that differ in prose, examples and order alone give equal documents, in
equal order.
"""

import contextlib
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, Literal, TypeAlias, TypeGuard

from intake.document import METHODS, Document, list_at, operations
from intake.inspection import path_parameter_names

from canonical import facets, operation_ids, parameters
from canonical.descriptions import DOCUMENT, OF_PATH, Said, record, texts_of
from canonical.merge import union
from canonical.omissions import LeftOut, strictly
from canonical.order import pick, without_defaults
from canonical.rules import RULES, SCHEMA_RULES, Where, stable
from canonical.tables import Schema, Tables

# No field has this name, and the name of an answer as a whole is "".
_COMPONENT: Final = "#"
_FILE: Final = {"type": "string", "format": "binary"}

Place: TypeAlias = Literal["request", "response"]


def canonicalise(
    document: Document,
    tables: Tables | None = None,
    fired: Counter[str] | None = None,
    left_out: list[LeftOut] | None = None,
    said: Said | None = None,
) -> Document:
    """The canonical form of `document`, which is left as it is.

    `tables` adds what the document does not know of itself; `fired` counts the rules that changed something; `left_out` takes what is
    not in the canonical form though it is published. Without it, `Refused` is raised for that. `said` takes the prose.
    """
    return united(as_published(document, tables, fired, left_out, said), tables, fired)


def as_published(
    document: Document,
    tables: Tables | None = None,
    fired: Counter[str] | None = None,
    left_out: list[LeftOut] | None = None,
    said: Said | None = None,
) -> Document:
    """The canonical form of each operation by itself, before anything is shared or united."""
    canonicaliser = _Canonicaliser(tables or Tables(), fired if fired is not None else Counter(), unites=False)
    result = canonicaliser.document(_copy(document))
    if said is not None:
        said |= canonicaliser.said
    if left_out is None:
        strictly(canonicaliser.left_out, "the document")
    else:
        left_out += canonicaliser.left_out
    return result


def united(published: Document, tables: Tables | None = None, fired: Counter[str] | None = None) -> Document:
    """The same with what several answers have in common told once, as one schema for all of them."""
    canonicaliser = _Canonicaliser(tables or Tables(), fired if fired is not None else Counter(), unites=True)
    result = canonicaliser.document(published)
    strictly(canonicaliser.left_out, "what is published")
    return result


def _copy(value: Any) -> Any:
    """A copy in which every key is text: a document read by another YAML reader has numbers for some."""
    if isinstance(value, dict):
        return {str(key): _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value


def _mixed_numbers(document: Document) -> frozenset[str]:
    """The query parameters without listed values that are an integer in one operation and a string in another."""
    kinds: dict[str, set[str]] = {}
    for _, _, operation in operations(document):
        for parameter in list_at(operation, "parameters"):
            schema = parameter.get("schema") if isinstance(parameter, dict) else None
            if isinstance(schema, dict) and parameter.get("in") == "query" and not schema.get("enum"):
                kinds.setdefault(str(parameter.get("name")), set()).add(str(schema.get("type")))
    return frozenset(name for name, found in kinds.items() if found == {"integer", "string"})


def _in_order(value: Any) -> tuple[bool, float, str]:
    """Numbers by their size, then texts."""
    number = isinstance(value, int | float)
    return not number, float(value) if number else 0.0, stable(value)


class _Canonicaliser:
    def __init__(self, tables: Tables, fired: Counter[str], *, unites: bool) -> None:
        self._tables = tables
        self._unites = unites
        self._fired = fired
        self._shared: dict[str, Schema] = {}
        self._mixed: frozenset[str] = frozenset()
        self.left_out: list[LeftOut] = []
        self.said: Said = {}
        # The operation at hand, and the way to the field at hand.
        self._operation_name = DOCUMENT
        self._way: list[str] = []

    def _fire(self, rule: str, times: int = 1) -> None:
        assert rule in RULES, rule
        if times:
            self._fired[rule] += times

    @contextlib.contextmanager
    def _or_left_out(self, part: str) -> Iterator[None]:
        """Whatever cannot be read in this part of an operation, or of its path, leaves out the part and nothing else."""
        way = "".join([*self._way, part])
        try:
            with self._within(part):
                yield
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            why = f"not in the shape in which Scribe prints it ({type(error).__name__}: {error})"
            self.left_out.append(LeftOut.of(self._operation_name, way, why))

    @contextlib.contextmanager
    def _within(self, part: str) -> Iterator[None]:
        self._way.append(part)
        try:
            yield
        finally:
            self._way.pop()

    def _mapping(self, value: Any) -> Document:
        if isinstance(value, dict):
            return value
        if value:
            raise TypeError(f"{type(value).__name__} in place of an object")
        if value is not None:
            self._fire("empty-list-for-object")
        return {}

    def _picked(self, kind: str, value: Any) -> Document:
        """What is of interest, each facet of its own type."""
        picked = pick(kind, self._mapping(value))
        result = {key: item for key, given in picked.items() if (item := facets.of_its_kind(key, given)) is not None}
        self._fire(
            "facet-of-another-kind",
            sum(given is not None and result.get(key) != given for key, given in picked.items()),
        )
        return result

    def _describe(self, *texts: Any, part: str = "") -> None:
        """Record the prose of what is at hand, or of a part of it."""
        record(self.said, self._operation_name, (*self._way, part), texts)

    def document(self, document: Document) -> Document:
        result = pick("document", document)
        self._mixed = _mixed_numbers(document)
        published = document.get("info")
        info = self._picked("info", published if isinstance(published, dict) else {})
        if isinstance(published, dict):
            self._describe(published.get("description"))
        if not self._is_name(info.get("title")):
            info.pop("title", None)
        # Without them it is not OpenAPI.
        result["info"] = pick("info", {"title": "API", "version": "1.0.0"} | info)
        result["servers"] = self._servers(document)
        result["tags"] = sorted(self._tags(document.get("tags") or []), key=lambda tag: str(tag["name"]))
        items = {path: self._path_item(path, item) for path, item in sorted(document["paths"].items())}
        result["paths"] = {path: item for path, item in items.items() if set(item) & set(METHODS)}
        self._fire("repeated-operation-id", operation_ids.set_apart(result, self._tables.names))
        result["components"] = self._components(self._mapping(document.get("components")))
        return {key: value for key, value in result.items() if value or key in ("openapi", "info", "paths")}

    def _tags(self, tags: list[Any]) -> Iterator[Document]:
        for tag in tags:
            if isinstance(tag, dict) and self._is_name(tag.get("name")):
                self._describe(tag.get("description"), part=f"tag {tag['name']}")
                yield self._picked("tag", tag)

    def _servers(self, owner: Document) -> list[Document]:
        return [
            self._picked("server", server)
            for server in owner.get("servers") or []
            if isinstance(server, dict) and self._is_name(server.get("url"))
        ]

    def _components(self, components: Document) -> Document:
        result: Document = {}
        for kind, items in sorted(components.items()):
            entries = sorted(self._mapping(items).items())
            match kind:
                case "schemas":
                    for name, schema in entries:
                        self._operation_name = f"schema {name}"
                        self._share(name, self._schema(schema, "response", _COMPONENT))
                case "securitySchemes":
                    result[kind] = {name: pick("security scheme", self._mapping(scheme)) for name, scheme in entries}
        result["schemas"] = dict(sorted(self._shared.items()))
        return {kind: items for kind, items in sorted(result.items()) if items}

    def _is_name(self, name: Any) -> TypeGuard[str]:
        if isinstance(name, str) and name.strip():
            return True
        if name is not None:
            self._fire("empty-name")
        return False

    def _path_item(self, path: str, item: Any) -> Document:
        result: Document = {}
        self._operation_name = path
        if not isinstance(item, dict):
            self.left_out.append(LeftOut.of(path, "", f"{type(item).__name__} in place of an object"))
            return result
        own: list[Document] = []
        with self._or_left_out(OF_PATH):
            # A path's own parameters stand in the order of the path, which is the order in which callers pass them.
            own = self._in_path_order(path, item.get("parameters") or [])
        if own:
            result["parameters"] = own
        for method in sorted(METHODS):
            if method in item:
                self._operation_name = f"{method.upper()} {path}"
                with self._or_left_out(""):
                    operation = {"servers": item["servers"]} | item[method] if "servers" in item else item[method]
                    result[method] = self._operation(path, method, operation, own)
        return result

    def _in_path_order(self, path: str, published: list[Document]) -> list[Document]:
        """Parameters without those of a path that are not in it, each once: first those of the path, as it has them."""
        in_path = path_parameter_names(path)
        found: dict[tuple[str, str], Document] = {}
        for each in sorted(self._parameters(published), key=stable):
            key = (each["in"], each["name"])
            if each["in"] == "path" and each["name"] not in in_path:
                self._fire("path-parameter")
            elif each["in"] == "header" and each["name"].lower() in parameters.OF_HTTP:
                self._fire("header-of-http")
            elif found.setdefault(key, each) is not each:
                self._fire("parameter-twice")
        return sorted(
            found.values(),
            key=lambda each: (each["in"] != "path", path.find(f"{{{each['name']}}}"), each["in"], each["name"]),
        )

    def _operation(self, path: str, method: str, operation: Document, of_path: list[Document]) -> Document:
        result = without_defaults(self._picked("operation", operation), "deprecated")
        for part in ("summary", "description"):
            self._describe(operation.get(part), part=part)
        for key in ("tags", "operationId", "servers", "parameters", "requestBody"):
            result.pop(key, None)
        if servers := self._servers(operation):
            result["servers"] = servers
        if tags := [tag for tag in operation.get("tags") or [] if self._is_name(tag)]:
            result["tags"] = tags
        name = operation.get("operationId")
        if self._is_name(name):
            result["operationId"] = operation_ids.shortened(name, str(operation.get("summary") or ""), method, path)
            if result["operationId"] != name:
                self._fire("sentence-as-name")
        own = self._in_path_order(path, operation.get("parameters") or [])
        declared = {each["name"] for each in (*own, *of_path) if each["in"] == "path"}
        if missing := [parameters.text(each) for each in path_parameter_names(path) if each not in declared]:
            self._fire("path-parameter", len(missing))
            own = self._in_path_order(path, [*own, *missing])
        if body := operation.get("requestBody"):
            with self._or_left_out("body"):
                result["requestBody"] = self._body(body)
                if headers := parameters.headers_in_body(result["requestBody"]):
                    self._fire("header-in-body", len(headers))
                    for each in headers:
                        said = self.said.pop((self._operation_name, "body", " ", f".{each['name']}"), ())
                        record(self.said, self._operation_name, [f"header {each['name']}"], said)
                    own = self._in_path_order(path, [*own, *headers])
        if own:
            result["parameters"] = own
        result["responses"] = dict(self._responses(self._mapping(operation.get("responses"))))
        if name in self._tables.files:
            content = {"application/octet-stream": {"schema": dict(_FILE)}}
            answers = result["responses"] | {"200": {"description": "", "content": content}}
            self._fire("file-answer", answers != result["responses"])
            result["responses"] = dict(sorted(answers.items()))
        return pick("operation", result)

    def _responses(self, responses: Document) -> Iterator[tuple[str, Document]]:
        for code, response in sorted(responses.items()):
            with self._or_left_out(f"response {code}"):
                if not re.fullmatch(r"[1-5](\d\d|XX)|default", code):
                    raise ValueError("not an HTTP status")
                yield code, self._response(self._mapping(response))

    def _parameters(self, published: list[Document]) -> Iterator[Document]:
        published, folded = parameters.without_brackets(published)
        self._fire("list-in-brackets", folded)
        named = {(str(each.get("in")), str(each.get("name"))) for each in published if isinstance(each, dict)}
        for each in published:
            missing: list[Document] = []
            with self._or_left_out(parameters.place(each)):
                fields = self._mapping(self._mapping(each.get("schema")).get("properties"))
                if each["in"] != "query" or not fields:
                    yield self._parameter(each)
                    continue
                self._fire("dotted-filter")
                missing = [
                    {"in": "query", "name": f"{each['name']}.{field}", "schema": schema}
                    for field, schema in fields.items()
                    if ("query", f"{each['name']}.{field}") not in named
                ]
            yield from self._parameters(missing)

    def _parameter(self, parameter: Document) -> Document:
        result = without_defaults(self._picked("parameter", parameter), "required", "deprecated", "allowEmptyValue")
        if result["in"] not in ("path", "query", "header") or not self._is_name(result["name"]):
            raise ValueError("neither in a path, a query or a header, or without a name")
        if result.pop("required", None) is True or result["in"] == "path":
            result["required"] = True
        schema = parameter.get("schema")
        self._describe(parameter.get("description"), *texts_of(schema))
        result["schema"] = self._schema(schema, "request", parameter["name"], describes=False)
        if parameter["in"] == "query" and parameter["name"] in self._mixed and result["schema"].keys() == {"type"}:
            self._fire("number-or-text")
            result["schema"] = {"oneOf": [{"type": "integer"}, {"type": "string"}]}
        return pick("parameter", result)

    def _body(self, body: Document) -> Document:
        self._describe(body.get("description"))
        required = {"required": True} if body.get("required") else {}
        content = self._content(body.get("content"), "request")
        if not content:
            raise ValueError("nothing in it can be read")
        return required | {"content": content}

    def _response(self, response: Document) -> Document:
        self._describe(response.get("description"))
        # Without it, it is not OpenAPI.
        result: Document = {"description": ""}
        if content := self._content(response.get("content"), "response"):
            result["content"] = content
        if headers := self._mapping(response.get("headers")):
            result["headers"] = {name: self._header(name, header) for name, header in sorted(headers.items())}
        return result

    def _header(self, name: str, header: Any) -> Document:
        with self._within(f" header {name}"):
            schema = self._mapping(header).get("schema")
            self._describe(self._mapping(header).get("description"), *texts_of(schema))
            return {"schema": self._schema(schema, "response", name, describes=False)}

    def _content(self, content: Any, place: Place) -> Document:
        result: Document = {}
        for kind, media in sorted(self._mapping(content).items()):
            with self._or_left_out(" "):
                schema = self._schema(self._mapping(media).get("schema"), place, "")
                is_form = place == "request" and kind == "application/json" and parameters.holds_file(schema)
                if is_form:
                    self._fire("file-in-json")
                if not parameters.SCHEMATIC.fullmatch(kind.partition(";")[0].strip()) and schema != _FILE:
                    self._fire("bytes")
                    schema = dict(_FILE)
                result.setdefault(parameters.FORM if is_form else kind, {"schema": schema})
        return dict(sorted(result.items()))

    def _schema(self, schema: Any, place: Place, name: str, *, describes: bool = True) -> Schema:
        """One schema, its inner schemas first, so that a rule sees them as they will be; of a branch its union says what it is called."""
        if describes and isinstance(schema, dict):
            self._describe(*texts_of(schema))
        result = without_defaults(
            self._picked("schema", schema),
            "deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems",
            "exclusiveMinimum", "exclusiveMaximum",
        )  # fmt: skip
        for key in ("oneOf", "anyOf", "allOf"):
            if key in result:
                result[key] = sorted(
                    (self._schema(branch, place, name, describes=False) for branch in result[key]), key=stable
                )
        if "properties" in result:
            self._fields(result, place)
        if "items" in result:
            with self._within("[]"):
                result["items"] = self._schema(result["items"], place, name)
        if "required" in result:
            result["required"] = sorted(set(result["required"]) & set(result.get("properties", ())))
            if not result["required"]:
                del result["required"]
        match result.get("additionalProperties"):
            case dict(inner) if inner:
                with self._within(".*"):
                    result["additionalProperties"] = self._schema(inner, place, name)
            case anything if anything is not False:
                result.pop("additionalProperties", None)
        if "enum" in result:
            unique = {stable(value): value for value in result["enum"]}
            result["enum"] = sorted(unique.values(), key=_in_order)
        where = Where(place, name, self._tables, self._mapping(schema).get("example"))
        for rule in SCHEMA_RULES:
            if rule.unites and not self._unites:
                continue
            before, result = result, rule.apply(result, where)
            if result != before:
                self._fire(rule.name)
        if place == "response" and self._unites:
            result = self._named(result, name)
        return pick("schema", result)

    def _fields(self, schema: Schema, place: Place) -> None:
        """The fields of an object, by their names; of a form, without the brackets of its lists."""
        fields, renamed = self._mapping(schema["properties"]), dict[str, str]()
        if place == "request":
            fields, renamed = parameters.fields_without_brackets(fields)
            self._fire("list-in-brackets", len(renamed))
        schema["properties"] = {}
        for field, inner in sorted(fields.items()):
            with self._or_left_out(f".{field}"):
                schema["properties"][field] = self._schema(inner, place, field)
        if "required" in schema:
            schema["required"] = [renamed.get(each, each) for each in schema["required"]]
        if not fields:
            del schema["properties"]

    def _named(self, schema: Schema, name: str) -> Schema:
        if schema.get("type") != "object" or "properties" not in schema:
            return schema
        shared = self._tables.shared_as(name, schema["properties"])
        if shared is None:
            return schema
        self._fire("shared-schema")
        self._share(shared, {key: value for key, value in schema.items() if key != "nullable"})
        return {"$ref": f"#/components/schemas/{shared}"}

    def _share(self, name: str, schema: Schema) -> None:
        known = self._shared.get(name)
        self._shared[name] = union(known, schema) if known else schema
