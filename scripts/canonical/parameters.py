"""Parameters and fields of requests, as Laravel means them where OpenAPI has another way to say it."""

import re
from collections.abc import Mapping
from typing import Any, Final

from intake.document import Document

from canonical.tables import Schema

# Names that only a header has, whatever a document lists them with.
_HEADERS_IN_BODIES: Final = frozenset({"idempotency-key"})
OF_HTTP: Final = frozenset({"accept", "authorization", "content-type"})
FORM: Final = "multipart/form-data"
# Media types of which a schema says something.
SCHEMATIC: Final = re.compile(r"application/(json|x-www-form-urlencoded)|multipart/form-data|text/.+|.+\+json")

_LISTED: Final = re.compile(r"(?P<name>[^\[\].*]+)(?:\[\]|\.\*)")


def text(name: str) -> Document:
    """A parameter of a path of which nothing else is known."""
    return {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}


def place(parameter: Any) -> str:
    """Where a parameter is, in the words of a report."""
    if not isinstance(parameter, dict):
        return "a parameter"
    return f"{parameter.get('in', 'a')} {parameter.get('name', 'parameter')}"


def without_brackets(published: list[Document]) -> tuple[list[Document], int]:
    """Parameters in which `roles.*` is the list `roles`, and so is `roles[]` where both are there. Returns how many were."""
    plain = {str(each.get("name")) for each in published if isinstance(each, dict) and each.get("in") == "query"}
    lists: dict[str, Document] = {}
    rest: list[Document] = []
    for each in published:
        name = str(each.get("name")) if isinstance(each, dict) and each.get("in") == "query" else ""
        found = _LISTED.fullmatch(name)
        if found and (name.endswith("*") or found["name"] in plain):
            lists[found["name"]] = each
        else:
            rest.append(each)
    result = [_as_list(each, lists.get(each["name"])) if _is_query(each, lists) else each for each in rest]
    result += [_as_list(each | {"name": name}, each) for name, each in lists.items() if name not in plain]
    return result, len(lists)


def _is_query(parameter: Any, names: Mapping[str, Any]) -> bool:
    return isinstance(parameter, dict) and parameter.get("in") == "query" and parameter.get("name") in names


def _as_list(parameter: Document, listed: Document | None) -> Document:
    other = listed or {}
    described = {"description": parameter.get("description") or other.get("description")}
    return parameter | described | {"schema": list_of(parameter.get("schema"), other.get("schema"))}


def fields_without_brackets(fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The fields of an object in which `images[]` and `images.*` are the list `images`, and what was renamed so."""
    renamed = {name: found["name"] for name in fields if (found := _LISTED.fullmatch(name))}
    result = {name: schema for name, schema in fields.items() if name not in renamed}
    for name, plain in sorted(renamed.items()):
        result[plain] = list_of(result.get(plain), fields[name])
    return result, renamed


def list_of(plain: Any, listed: Any) -> Schema:
    """The list of which one name is told as a list, or as whatever else, and another name as its items or as a list."""
    known = [each for each in (plain, listed) if isinstance(each, dict)]
    lists = [each for each in known if each.get("type") == "array"]
    words = [each["description"] for each in known if each.get("description")]
    items = next((each["items"] for each in reversed(lists) if each.get("items")), None)
    if items is None:
        of_items = [each for each in reversed(known) if each not in lists]
        items = {key: value for key, value in of_items[0].items() if key != "description"} if of_items else {}
    return {"type": "array", "items": items} | ({"description": words[0]} if words else {})


def holds_file(schema: Schema) -> bool:
    """Whether a file is somewhere in a body."""
    if schema.get("format") == "binary":
        return True
    inner = [schema.get("items"), *schema.get("properties", {}).values()]
    inner += [branch for key in ("oneOf", "anyOf", "allOf") for branch in schema.get(key, ())]
    return any(holds_file(each) for each in inner if isinstance(each, dict))


def headers_in_body(body: Document) -> list[Document]:
    """Take the fields out of a body that are headers by their name; the headers."""
    found: dict[str, Schema] = {}
    for media in body["content"].values():
        schema = media["schema"]
        fields = schema.get("properties", {})
        moved = {name: fields.pop(name) for name in list(fields) if name.lower() in _HEADERS_IN_BODIES}
        if moved and (required := [name for name in schema.get("required", ()) if name in fields]):
            schema["required"] = required
        elif moved:
            schema.pop("required", None)
        found |= moved
    return [{"in": "header", "name": name, "schema": schema} for name, schema in found.items()]
