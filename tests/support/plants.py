"""Changes to plant in a document, each in an operation of its own: one by one and all at once, the same are found."""

from collections.abc import Callable, Sequence
from typing import Any

import attrs

Document = dict[str, Any]


@attrs.frozen
class Plant:
    """One change, with the expected `kind` and `rank`."""

    name: str
    kind: str
    rank: str
    change: Callable[[Document, str], None]

    @property
    def operation(self) -> str:
        """The id of the operation with the change."""
        return "do" + "".join(word.capitalize() for word in self.name.split())

    @property
    def path(self) -> str:
        return f"/api/{{account}}/{self.name.replace(' ', '-')}"


PLANTS: list[Plant] = []


def _plant(kind: str, rank: str) -> Callable[[Callable[[Document, str], None]], Callable[[Document, str], None]]:
    def add(change: Callable[[Document, str], None]) -> Callable[[Document, str], None]:
        PLANTS.append(Plant(change.__name__.replace("_", " "), kind, rank, change))
        return change

    return add


def base(among: Sequence[Plant] = PLANTS) -> Document:
    """Return a published document with an operation for each plant, and one more."""
    paths = {plant.path: {"put": _operation(plant.operation)} for plant in among if plant.kind != "operation-added"}
    if optional := paths.get("/api/{account}/optional-body-removed"):
        del optional["put"]["requestBody"]["required"]
    return {
        "openapi": "3.0.3",
        "info": {"title": "Planted API", "version": "1.0.0", "description": "Before."},
        "servers": [{"url": "https://planted.example"}],
        "tags": [{"name": "Things"}, {"name": "Other things"}],
        "security": [{"default": []}],
        "components": {"securitySchemes": {"default": {"type": "http", "scheme": "bearer"}}},
        "paths": {**paths, "/api/{account}/rest": {"put": {**_operation("doNothing"), "tags": ["Other things"]}}},
    }


def plant_changes(*plants: Plant, among: Sequence[Plant] = PLANTS) -> Document:
    document = base(among)
    for plant in plants:
        plant.change(document, plant.path)
    return document


def _operation(name: str) -> Document:
    text = {"type": "string"}
    return {
        "tags": ["Things"],
        "operationId": name,
        "summary": f"Summary of {name}",
        "parameters": [
            {"in": "path", "name": "account", "required": True, "schema": text},
            {"in": "query", "name": "limit", "schema": {"type": "integer", "minimum": 1, "maximum": 50}},
            {"in": "query", "name": "kind", "schema": {"type": "string", "enum": ["post", "story"]}},
            {"in": "query", "name": "since", "required": True, "schema": {**text, "format": "date-time"}},
        ],
        "requestBody": {"required": True, "content": {"application/json": {"schema": _sent()}}},
        "responses": {"200": _answer(_read()), "404": _answer({"type": "object", "properties": {"message": text}})},
    }


def _answer(schema: Document) -> Document:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def _sent() -> Document:
    return {
        "type": "object",
        "required": ["title"],
        "properties": {
            "title": {"type": "string", "description": "What it is called.", "maxLength": 40},
            "count": {"type": "integer"},
            "note": {"type": "string", "nullable": True},
            "mode": {"type": "string", "enum": ["fast", "slow"], "default": "fast"},
            "proxy": {"type": "object", "properties": {"host": {"type": "string"}, "port": {"type": "integer"}}},
        },
    }


def _read() -> Document:
    return {
        "type": "object",
        "properties": {
            "id": {"type": "integer"},
            "state": {"type": "string", "enum": ["open", "done"]},
            "ratio": {"type": "number"},
            "flag": {"type": "boolean"},
            "unknown": {},
            "data": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "key": {"type": "string"},
                        "price": {"type": "integer"},
                        "isPinned": {"type": "boolean"},
                    },
                },
            },
            "owner": {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}},
        },
    }


def _op(document: Document, path: str) -> Document:
    operation: Document = document["paths"][path]["put"]
    return operation


def _parameter(document: Document, path: str, name: str) -> Document:
    return next(each for each in _op(document, path)["parameters"] if each["name"] == name)


def _body(document: Document, path: str) -> Document:
    schema: Document = _op(document, path)["requestBody"]["content"]["application/json"]["schema"]
    return schema


def _out(document: Document, path: str) -> Document:
    fields: Document = _op(document, path)["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    return fields


@_plant("operation-added", "additive")
def operation_added(document: Document, path: str) -> None:
    document["paths"][path] = {"put": _operation("doOperationAdded")}
    # Otherwise it would be matched as a rename.
    _out(document, path)["fresh"] = {"type": "string"}


@_plant("operation-removed", "breaking")
def operation_removed(document: Document, path: str) -> None:
    del document["paths"][path]


@_plant("operation-moved", "breaking")
def operation_moved(document: Document, path: str) -> None:
    document["paths"]["/api/v2/{account}/moved"] = document["paths"].pop(path)


@_plant("operation-moved", "breaking")
def method_changed(document: Document, path: str) -> None:
    document["paths"][path] = {"patch": document["paths"][path]["put"]}


@_plant("operation-renamed", "breaking")
def operation_renamed(document: Document, path: str) -> None:
    _op(document, path)["operationId"] = "doSomethingElse"


@_plant("operation-deprecated", "additive")
def operation_deprecated(document: Document, path: str) -> None:
    _op(document, path)["deprecated"] = True


@_plant("tag-changed", "breaking")
def tag_changed(document: Document, path: str) -> None:
    _op(document, path)["tags"] = ["Other things"]


@_plant("security-changed", "breaking")
def operation_without_key(document: Document, path: str) -> None:
    _op(document, path)["security"] = []


@_plant("input-renamed", "breaking")
def path_parameter_renamed(document: Document, path: str) -> None:
    item = document["paths"].pop(path)
    item["put"]["parameters"][0]["name"] = "account_id"
    document["paths"][path.replace("{account}", "{account_id}")] = item


@_plant("input-added", "additive")
def parameter_added(document: Document, path: str) -> None:
    _op(document, path)["parameters"].append({"in": "query", "name": "sort", "schema": {"type": "string"}})


@_plant("input-added-required", "breaking")
def required_parameter_added(document: Document, path: str) -> None:
    extra = {"in": "query", "name": "sort", "required": True, "schema": {"type": "boolean"}}
    _op(document, path)["parameters"].append(extra)


@_plant("input-removed", "breaking")
def parameter_removed(document: Document, path: str) -> None:
    _op(document, path)["parameters"].remove(_parameter(document, path, "limit"))


@_plant("input-renamed", "breaking")
def parameter_renamed(document: Document, path: str) -> None:
    _parameter(document, path, "limit")["name"] = "limits"


@_plant("input-moved", "breaking")
def parameter_in_another_place(document: Document, path: str) -> None:
    _parameter(document, path, "limit")["in"] = "header"


@_plant("input-required", "breaking")
def parameter_made_required(document: Document, path: str) -> None:
    _parameter(document, path, "limit")["required"] = True


@_plant("input-optional", "additive")
def parameter_made_optional(document: Document, path: str) -> None:
    del _parameter(document, path, "since")["required"]


@_plant("input-type", "breaking")
def parameter_of_another_type(document: Document, path: str) -> None:
    _parameter(document, path, "kind")["schema"] = {"type": "boolean"}


@_plant("input-type", "breaking")
def parameter_of_another_format(document: Document, path: str) -> None:
    _parameter(document, path, "since")["schema"]["format"] = "date"


@_plant("input-values-added", "additive")
def parameter_value_added(document: Document, path: str) -> None:
    _parameter(document, path, "kind")["schema"]["enum"].append("reel")


@_plant("input-values-removed", "breaking")
def parameter_value_removed(document: Document, path: str) -> None:
    _parameter(document, path, "kind")["schema"]["enum"].remove("post")


@_plant("input-narrower", "breaking")
def limit_narrower(document: Document, path: str) -> None:
    _parameter(document, path, "limit")["schema"]["maximum"] = 20


@_plant("input-wider", "additive")
def limit_wider(document: Document, path: str) -> None:
    _parameter(document, path, "limit")["schema"] |= {"minimum": 0, "maximum": 100}


@_plant("body-removed", "breaking")
def body_removed(document: Document, path: str) -> None:
    del _op(document, path)["requestBody"]


@_plant("body-optional", "additive")
def body_made_optional(document: Document, path: str) -> None:
    del _op(document, path)["requestBody"]["required"]


@_plant("body-removed", "breaking")
def optional_body_removed(document: Document, path: str) -> None:
    del _op(document, path)["requestBody"]


@_plant("body-kind-added", "additive")
def body_kind_added(document: Document, path: str) -> None:
    _op(document, path)["requestBody"]["content"]["multipart/form-data"] = {"schema": _sent()}


@_plant("input-added", "additive")
def field_added(document: Document, path: str) -> None:
    _body(document, path)["properties"]["colour"] = {"type": "string"}


@_plant("input-added-required", "breaking")
def required_field_added(document: Document, path: str) -> None:
    _body(document, path)["properties"]["colour"] = {"type": "string"}
    _body(document, path)["required"].append("colour")


@_plant("input-removed", "breaking")
def nested_field_removed(document: Document, path: str) -> None:
    del _body(document, path)["properties"]["proxy"]["properties"]["port"]


@_plant("input-renamed", "breaking")
def field_renamed(document: Document, path: str) -> None:
    fields = _body(document, path)["properties"]
    fields["counts"] = fields.pop("count")


@_plant("input-required", "breaking")
def field_made_required(document: Document, path: str) -> None:
    _body(document, path)["required"].append("count")


@_plant("input-optional", "additive")
def field_made_optional(document: Document, path: str) -> None:
    del _body(document, path)["required"]


@_plant("input-type", "breaking")
def field_of_another_type(document: Document, path: str) -> None:
    _body(document, path)["properties"]["count"] = {"type": "string"}


@_plant("input-wider", "additive")
def integer_becomes_number(document: Document, path: str) -> None:
    _body(document, path)["properties"]["count"] = {"type": "number"}


@_plant("input-nullable", "additive")
def field_made_nullable(document: Document, path: str) -> None:
    _body(document, path)["properties"]["title"]["nullable"] = True


@_plant("input-not-null", "breaking")
def field_no_longer_nullable(document: Document, path: str) -> None:
    del _body(document, path)["properties"]["note"]["nullable"]


@_plant("input-default", "additive")
def default_changed(document: Document, path: str) -> None:
    _body(document, path)["properties"]["mode"]["default"] = "slow"


@_plant("input-wider", "additive")
def any_value_allowed(document: Document, path: str) -> None:
    del _body(document, path)["properties"]["mode"]["enum"]


@_plant("answer-added", "additive")
def answer_added(document: Document, path: str) -> None:
    _op(document, path)["responses"]["202"] = _answer({"type": "object", "properties": {"job": {"type": "string"}}})


@_plant("answer-removed", "docs")
def answer_removed(document: Document, path: str) -> None:
    del _op(document, path)["responses"]["404"]


@_plant("answer-kind-added", "additive")
def answer_kind_added(document: Document, path: str) -> None:
    content = _op(document, path)["responses"]["200"]["content"]
    content["text/csv"] = {"schema": {"type": "string"}}


@_plant("output-added", "additive")
def output_added(document: Document, path: str) -> None:
    _out(document, path)["colour"] = {"type": "string"}


@_plant("output-removed", "breaking")
def output_removed(document: Document, path: str) -> None:
    del _out(document, path)["data"]["items"]["properties"]["price"]


@_plant("output-renamed", "breaking")
def output_renamed(document: Document, path: str) -> None:
    fields = _out(document, path)["data"]["items"]["properties"]
    fields["is_pinned"] = fields.pop("isPinned")


@_plant("output-type", "breaking")
def output_of_another_type(document: Document, path: str) -> None:
    _out(document, path)["data"]["items"]["properties"]["price"] = {"type": "string"}


@_plant("output-type", "breaking")
def output_becomes_a_list(document: Document, path: str) -> None:
    _out(document, path)["flag"] = {"type": "array", "items": {"type": "boolean"}}


@_plant("output-type-loose", "additive")
def output_type_known_now(document: Document, path: str) -> None:
    _out(document, path)["unknown"] = {"type": "string"}


@_plant("output-nullable", "additive")
def output_made_nullable(document: Document, path: str) -> None:
    _out(document, path)["ratio"]["nullable"] = True


@_plant("output-values-added", "additive")
def output_value_added(document: Document, path: str) -> None:
    _out(document, path)["state"]["enum"].append("paused")


@_plant("output-limits", "additive")
def output_limited(document: Document, path: str) -> None:
    _out(document, path)["ratio"]["maximum"] = 1


@_plant("output-required", "additive")
def output_required(document: Document, path: str) -> None:
    _op(document, path)["responses"]["200"]["content"]["application/json"]["schema"]["required"] = ["id"]


@_plant("server-changed", "breaking")
def operation_on_a_server_of_its_own(document: Document, path: str) -> None:
    _op(document, path)["servers"] = [{"url": "https://other.planted.example"}]


@_plant("input-deprecated", "additive")
def parameter_deprecated(document: Document, path: str) -> None:
    _parameter(document, path, "limit")["deprecated"] = True


@_plant("input-style", "breaking")
def parameter_in_another_style(document: Document, path: str) -> None:
    _parameter(document, path, "kind").update(style="spaceDelimited", explode=False)


@_plant("input-withheld", "breaking")
def field_made_read_only(document: Document, path: str) -> None:
    _body(document, path)["properties"]["count"]["readOnly"] = True


@_plant("input-format", "docs")
def format_without_effect(document: Document, path: str) -> None:
    _body(document, path)["properties"]["title"]["format"] = "email"


@_plant("input-wider", "additive")
def one_of_two_kinds_now(document: Document, path: str) -> None:
    count = _body(document, path)["properties"]["count"]
    _body(document, path)["properties"]["count"] = {"oneOf": [count, {"type": "boolean"}]}


@_plant("output-added", "docs")
def header_answered(document: Document, path: str) -> None:
    headers = {"X-Remaining": {"schema": {"type": "integer"}}}
    _op(document, path)["responses"]["200"]["headers"] = headers


@_plant("output-deprecated", "additive")
def output_deprecated(document: Document, path: str) -> None:
    _out(document, path)["ratio"]["deprecated"] = True


@_plant("output-withheld", "breaking")
def output_made_write_only(document: Document, path: str) -> None:
    _out(document, path)["ratio"]["writeOnly"] = True


@_plant("output-format", "docs")
def output_format_without_effect(document: Document, path: str) -> None:
    _out(document, path)["id"]["format"] = "int64"


@_plant("output-values-removed", "additive")
def output_value_removed(document: Document, path: str) -> None:
    _out(document, path)["state"]["enum"].remove("open")


@_plant("output-values", "additive")
def output_values_listed_no_more(document: Document, path: str) -> None:
    del _out(document, path)["state"]["enum"]


@_plant("docs-changed", "docs")
def summary_changed(document: Document, path: str) -> None:
    _op(document, path)["summary"] = "In other words"


@_plant("docs-changed", "docs")
def field_described_otherwise(document: Document, path: str) -> None:
    _body(document, path)["properties"]["title"]["description"] = "Its name."


# These affect the document as a whole; their operations stay the same.
@_plant("server-changed", "breaking")
def server_changed(document: Document, path: str) -> None:
    document["servers"] = [{"url": "https://api.planted.example"}]


@_plant("docs-changed", "docs")
def document_described_otherwise(document: Document, path: str) -> None:
    document["info"]["description"] = "After."
