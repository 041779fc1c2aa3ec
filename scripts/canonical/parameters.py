"""Read parameters and request fields as Laravel means them, where OpenAPI has another notation."""

import re
from collections.abc import Mapping
from typing import Any, Final

from intake.document import Document

from canonical.schemas import Schema, iter_branches

# Header names, wherever a document lists them.
_HEADERS_IN_BODIES: Final = frozenset({"idempotency-key"})
HTTP_HEADERS: Final = frozenset({"accept", "authorization", "content-type"})
FORM: Final = "multipart/form-data"
# Media types whose schemas carry information.
SCHEMA_MEDIA_TYPE: Final = re.compile(r"application/(json|x-www-form-urlencoded)|multipart/form-data|text/.+|.+\+json")

_CHARSET: Final = re.compile(r"charset=.*", re.IGNORECASE)
_BRACKETED: Final = re.compile(r"(?P<name>[^\[\].*]+)(?:\[\]|\.\*)")


def media_type(published: str) -> str:
    """Return a media type in small letters, without its charset."""
    kind, *rest = (each.strip() for each in published.split(";"))
    return "; ".join([kind.lower(), *(each for each in rest if each and not _CHARSET.fullmatch(each))])


def text_path_parameter(name: str) -> Document:
    """Return a path parameter of which only the name is known."""
    return {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}


def describe_place(parameter: Any) -> str:
    """Return the place of a parameter, as a report names it."""
    if not isinstance(parameter, dict):
        return "a parameter"
    return f"{parameter.get('in', 'a')} {parameter.get('name', 'parameter')}"


def fold_brackets(published: list[Document]) -> tuple[list[Document], int]:
    """Fold `roles.*` into the list `roles`, and `roles[]` too if both are declared; returns how many were folded."""
    plain = {str(each.get("name")) for each in published if isinstance(each, dict) and each.get("in") == "query"}
    lists: dict[str, Document] = {}
    rest: list[Document] = []
    for each in published:
        name = str(each.get("name")) if isinstance(each, dict) and each.get("in") == "query" else ""
        found = _BRACKETED.fullmatch(name)
        if found and (name.endswith("*") or found["name"] in plain):
            lists[found["name"]] = each
        else:
            rest.append(each)
    result = [_as_list(each, lists.get(each["name"])) if _is_query_in(each, lists) else each for each in rest]
    result += [_as_list(each | {"name": name}, each) for name, each in lists.items() if name not in plain]
    return result, len(lists)


def _is_query_in(parameter: Any, names: Mapping[str, Any]) -> bool:
    return isinstance(parameter, dict) and parameter.get("in") == "query" and parameter.get("name") in names


def _as_list(parameter: Document, bracketed: Document | None) -> Document:
    other = bracketed or {}
    description = {"description": parameter.get("description") or other.get("description")}
    return parameter | description | {"schema": list_schema(parameter.get("schema"), other.get("schema"))}


def fold_field_brackets(fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Fold `images[]` and `images.*` into the list `images`; returns the fields, and the renamed ones by their old names."""
    renamed = {name: found["name"] for name in fields if (found := _BRACKETED.fullmatch(name))}
    result = {name: schema for name, schema in fields.items() if name not in renamed}
    for name, plain in sorted(renamed.items()):
        result[plain] = list_schema(result.get(plain), fields[name])
    return result, renamed


def list_schema(plain: Any, bracketed: Any) -> Schema:
    """Combine the schemas of `name` and `name[]` (or `name.*`), either of which may describe the list or its items."""
    known = [each for each in (plain, bracketed) if isinstance(each, dict)]
    lists = [each for each in known if each.get("type") == "array"]
    texts = [each["description"] for each in known if each.get("description")]
    # The schema of `name[]` outranks that of `name`, and a list with items one of an item.
    items = [each["items"] for each in reversed(lists) if each.get("items")]
    items += [_without_description(each) for each in reversed(known) if each not in lists]
    return {"type": "array", "items": items[0] if items else {}} | ({"description": texts[0]} if texts else {})


def _without_description(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key != "description"}


def contains_file(schema: Schema) -> bool:
    """Return whether a file is anywhere in a body."""
    if schema.get("format") == "binary":
        return True
    inner = [schema.get("items"), *schema.get("properties", {}).values()]
    inner += iter_branches(schema)
    return any(contains_file(each) for each in inner if isinstance(each, dict))


def pop_headers(body: Document) -> list[Document]:
    """Remove the fields of a body that are headers by name, and return them as header parameters."""
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
