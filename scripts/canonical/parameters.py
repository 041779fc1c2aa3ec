"""Read parameters and request fields as Laravel means them, where OpenAPI has another notation."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from intake.document import METHODS, Document, list_at, operations

from canonical.schemas import Schema, iter_branches

# Header names, wherever a document lists them.
_HEADERS_IN_BODIES: Final = frozenset({"idempotency-key"})
HTTP_HEADERS: Final = frozenset({
    "accept", "accept-encoding", "authorization", "connection", "content-length", "content-type", "host", "user-agent",
})  # fmt: skip
FORM: Final = "multipart/form-data"
_MANY_USES: Final = 4
# Media types whose schemas carry information.
SCHEMA_MEDIA_TYPE: Final = re.compile(r"application/(json|x-www-form-urlencoded)|multipart/form-data|text/.+|.+\+json")

_CHARSET: Final = re.compile(r"charset=.*", re.IGNORECASE)
_BRACKETED: Final = re.compile(r"(?P<name>[^\[\].*]+)(?:\[\]|\.\*|\.\d+|\[\d+\])")


def media_type(published: str) -> str:
    """Return a media type in small letters, without its charset."""
    kind, *rest = (each.strip() for each in published.split(";"))
    return "; ".join([kind.lower(), *(each for each in rest if each and not _CHARSET.fullmatch(each))])


def text_path_parameter(name: str) -> Document:
    """Return a path parameter of which only the name is known."""
    return {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}


def find_mixed(document: Document, known: Document | None) -> frozenset[str]:
    """Return the query parameters without enum that are integers in some operations and strings in others.

    One that `known`, the predecessor of the document, has already is as it was there, either or one of them: the odd use of a parameter
    says nothing about the others. Of any other, some are a tenth of its uses, and two at least where there are four.
    """
    before = {} if known is None else _query_types(known)
    return frozenset(
        name
        for name, found in _query_types(document).items()
        if found["integer"]
        and found["string"]
        and (None in before[name] if name in before else _is_mixed(found["integer"], found["string"]))
    )


def _is_mixed(integers: int, strings: int) -> bool:
    fewer, all_ = min(integers, strings), integers + strings
    return (all_ < _MANY_USES or fewer > 1) and fewer * 10 >= all_


def _query_types(document: Document) -> dict[str, Counter[str | None]]:
    """Return the types of each query parameter without enum, each with the number of its uses; None is a union."""
    kinds: dict[str, Counter[str | None]] = {}
    for _, _, operation in operations(document):
        for parameter in list_at(operation, "parameters"):
            schema = parameter.get("schema") if isinstance(parameter, dict) else None
            if isinstance(schema, dict) and parameter.get("in") == "query" and not schema.get("enum"):
                kinds.setdefault(str(parameter.get("name")), Counter())[
                    str(schema["type"]) if "type" in schema else None
                ] += 1
    return kinds


def find_authorization(document: Document) -> str | None:
    """Return the scheme of the header Authorization that operations declare, in a document without a key; None if there is none."""
    if list(key_schemes(document)):
        return None
    declared = [
        each
        for item in document["paths"].values()
        if isinstance(item, dict)
        for owner in (item, *(item.get(method) for method in METHODS))
        if isinstance(owner, dict)
        for each in list_at(owner, "parameters")
        if isinstance(each, dict) and each.get("in") == "header" and str(each.get("name")).lower() == "authorization"
    ]
    examples = [str(each.get("example")).lower() for each in declared]
    return ("basic" if any(text.startswith("basic ") for text in examples) else "bearer") if declared else None


def key_headers(document: Document) -> frozenset[str]:
    """Return the headers in which the client sends the key, in lower case."""
    in_header = (
        each for each in [*key_schemes(document)][:1] if each.get("type") == "apiKey" and each.get("in") == "header"
    )
    return frozenset(str(each.get("name")).lower() for each in in_header)


def key_schemes(document: Document) -> Iterator[Document]:
    """Yield the schemes by which the document, or else its operations, ask for a key."""
    components = document.get("components")
    schemes = components.get("securitySchemes") if isinstance(components, dict) else None
    owners = [document, *(operation for _, _, operation in operations(document))]
    named = (
        name for owner in owners for entry in list_at(owner, "security") if isinstance(entry, dict) for name in entry
    )
    for name in dict.fromkeys(named):
        if isinstance(schemes, dict) and isinstance(schemes.get(name), dict):
            yield schemes[name]


def describe_place(parameter: Any) -> str:
    """Return the place of a parameter, as a report names it."""
    if not isinstance(parameter, dict):
        return "a parameter"
    return f"{parameter.get('in', 'a')} {parameter.get('name', 'parameter')}"


def fold_brackets(published: list[Document]) -> tuple[list[Document], int]:
    """Fold `roles.*` and `roles.0` into the list `roles`, and `roles[]` too if both are declared; returns how many were folded."""
    plain = {str(each.get("name")) for each in published if isinstance(each, dict) and each.get("in") == "query"}
    lists: dict[str, Document] = {}
    rest: list[Document] = []
    folded = 0
    for each in published:
        name = str(each.get("name")) if isinstance(each, dict) and each.get("in") == "query" else ""
        found = _BRACKETED.fullmatch(name)
        if found and (not name.endswith("[]") or found["name"] in plain):
            folded += 1
            known = lists.get(found["name"])
            lists[found["name"]] = _as_list(known, each) if known else each
        else:
            rest.append(each)
    result = [_as_list(each, lists.get(each["name"])) if _is_query_in(each, lists) else each for each in rest]
    result += [_as_list(each | {"name": name}, each) for name, each in lists.items() if name not in plain]
    return result, folded


def _is_query_in(parameter: Any, names: Mapping[str, Any]) -> bool:
    return isinstance(parameter, dict) and parameter.get("in") == "query" and parameter.get("name") in names


def _as_list(parameter: Document, bracketed: Document | None) -> Document:
    other = bracketed or {}
    description = {"description": parameter.get("description") or other.get("description")}
    return parameter | description | {"schema": list_schema(parameter.get("schema"), other.get("schema"))}


def fold_field_brackets(fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Fold `images[]`, `images.*` and `images.0` into the list `images`; returns the fields, and the renamed ones by their old names."""
    renamed = {name: found["name"] for name in fields if (found := _BRACKETED.fullmatch(name))}
    result = {name: schema for name, schema in fields.items() if name not in renamed}
    for name, plain in sorted(renamed.items()):
        result[plain] = list_schema(result.get(plain), fields[name])
    return result, renamed


def list_schema(plain: Any, bracketed: Any) -> Schema:
    """Combine the schemas of `name` and `name[]` (or `name.*`), either of which may describe the list or its items."""
    known = [each for each in (plain, bracketed) if isinstance(each, dict)]
    texts = [each["description"] for each in known if each.get("description")]
    items = [each.get("items") or {} if each.get("type") == "array" else _without_description(each) for each in known]
    # Of two that say equally much, that of `name[]` counts.
    best: Schema = max(reversed(items), key=_specificity, default={})
    return {"type": "array", "items": best} | ({"description": texts[0]} if texts else {})


def _specificity(schema: Any) -> int:
    """Return how much the schema of an item says: Scribe prints `string` where it does not know the type."""
    said = (
        {key for key in schema if key not in ("example", "description", "nullable")} if isinstance(schema, dict) else ()
    )
    return 0 if not said else 2 if said != {"type"} or schema["type"] != "string" else 1


def read_numbered(schema: Any) -> Any:
    """Return an object whose fields are numbered from 0 as the list that it is; anything else unchanged."""
    fields = schema.get("properties") if isinstance(schema, dict) else None
    numbered = fields if isinstance(fields, list) else _items_in_order(fields)
    if not numbered:
        return schema
    unique = {repr(each): each for each in (_without_examples(each) for each in numbered)}
    items = next(iter(unique.values())) if len(unique) == 1 else {"anyOf": list(unique.values())}
    rest = {key: each for key, each in schema.items() if key not in ("properties", "required", "example")}
    return rest | {"type": "array", "items": items}


def _items_in_order(fields: Any) -> list[Any]:
    names = [str(number) for number in range(len(fields))] if isinstance(fields, dict) else []
    return [fields[name] for name in names] if names and set(names) == set(fields) else []


def _without_examples(schema: Any) -> Any:
    return {key: value for key, value in schema.items() if key != "example"} if isinstance(schema, dict) else schema


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
