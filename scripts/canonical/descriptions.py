"""Descriptions: the prose of a document, by the place in the canonical document that it describes.

Prose is no part of a schema: it is removed before schemas are compared, merged, shared or counted, and returns in docstrings and reports.
A place is named as in a drift report: `GET /api/{account}/chats query limit`, `schema User .name`, `tag Chats`. If several texts
describe one place, as in operations that share a schema, the most common one is kept.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from intake.document import METHODS, Document, list_at, operations
from intake.errors import SpecError
from intake.inspection import JOINERS, UNPRINTABLE_CATEGORIES

from canonical.schemas import Schema, iter_branches, reference_name

# The description of each place in a canonical document.
Descriptions: TypeAlias = Mapping[str, str]
# Texts as collected while canonicalising: by operation (or path, schema or document) and the steps from there.
CollectedProse: TypeAlias = dict[tuple[str, ...], set[str]]

DOCUMENT: Final = "document"
# The step to the parameters that a path declares for all of its operations.
PATH_PARAMETERS: Final = "parameters "
_ROOT: Final = " schema"
_UNTRANSLATED: Final = re.compile(r"(?<!\S)validation(?:\.[a-z_]+)+\.?(?:\s+|$)")


def collect(prose: CollectedProse, owner: str, steps: Iterable[str], texts: Iterable[Any]) -> None:
    """Add the texts about one place: a heading, and paragraphs below it."""
    parts = dict.fromkeys(filter(None, map(clean_text, texts)))
    if parts:
        key = (owner, *(step for step in steps if step not in ("", PATH_PARAMETERS)))
        prose.setdefault(key, set()).add("\n\n".join(parts))


def schema_texts(schema: Any) -> list[str]:
    """Return the texts about a schema itself: its title, its description, and the names of its branches."""
    if not isinstance(schema, dict):
        return []
    own = [clean_text(schema.get(key)) for key in ("title", "description")]
    branches = {
        " ".join(" ".join(schema_texts(each)).split()) for key in ("oneOf", "anyOf") for each in list_at(schema, key)
    }
    branch_texts = sorted(branches - {""})
    if len(branch_texts) > 1:
        branch_texts = ["\n".join(["One of:", *(f"- {each}" for each in branch_texts)])]
    return [
        text
        for text in (*own, *branch_texts, *(text for each in list_at(schema, "allOf") for text in schema_texts(each)))
        if text
    ]


def clean_text(text: Any) -> str:
    """Strip a text, and remove everything that an editor or terminal would interpret, and keys that Laravel did not translate."""
    if not isinstance(text, str):
        return str(text) if isinstance(text, int | float) and not isinstance(text, bool) else ""
    if "validation." in text:
        text = _UNTRANSLATED.sub("", text)
    if text.isprintable():
        return str(text.strip())
    lines = "\n".join(text.splitlines()).replace("\t", "    ").replace("\N{NO-BREAK SPACE}", " ")
    kept = (
        each for each in lines if each in f"\n{JOINERS}" or unicodedata.category(each) not in UNPRINTABLE_CATEGORIES
    )
    return "".join(kept).strip()


def resolve(document: Document, prose: Mapping[tuple[str, ...], Iterable[str]]) -> dict[str, str]:
    """Return the description of each place of a canonical document; texts about places that no longer exist are dropped."""
    found: dict[str, Counter[str]] = {}
    for (owner, *steps), texts in prose.items():
        for place in set(_resolve_owner(document, owner, steps)):
            found.setdefault(place, Counter()).update(texts)
    return {place: most_common_text(texts.elements()) for place, texts in sorted(found.items())}


def most_common_text(texts: Iterable[str]) -> str:
    """Return the most common text; of several the shortest."""
    count = Counter(texts)
    return min(count, key=lambda text: (-count[text], len(text), text))


def _resolve_owner(document: Document, owner: str, steps: list[str]) -> Iterator[str]:
    """Yield the places of the canonical document to which these steps lead from an operation as published."""
    kind, _, name = owner.partition(" ")
    components = document.get("components", {}).get("schemas", {})
    if owner == DOCUMENT:
        tag = steps[0].removeprefix("tag ") if steps else None
        if tag is None or any(each["name"] == tag for each in document.get("tags", ())):
            yield steps[0] if steps else DOCUMENT
    elif kind == "schema":
        if name in components:
            place = f"{owner} " if steps else owner
            yield from _resolve_in_schema(components, components[name], steps, place, frozenset({name}))
    elif (item := document["paths"].get(name or owner)) is not None:
        holder = item.get(kind.lower()) if name else item
        if holder is not None and steps:
            yield from _resolve_in_operation(components, holder, steps, owner)


def _resolve_in_operation(
    components: Mapping[str, Schema], holder: Document, steps: list[str], owner: str
) -> Iterator[str]:
    head, *rest = steps
    place = f"{owner} {head}"
    if head in ("summary", "description"):
        yield place
    elif head == "body" and "requestBody" in holder:
        yield from _resolve_in_content(components, holder["requestBody"], rest, place)
    elif head.startswith("response ") and (response := holder.get("responses", {}).get(head.removeprefix("response "))):
        yield from _resolve_in_content(components, response, rest, place)
    else:
        for each in holder.get("parameters", ()):
            if f"{each['in']} {each['name']}" == head:
                yield from _resolve_in_schema(components, each["schema"], rest, place, frozenset())


def _resolve_in_content(
    components: Mapping[str, Schema], holder: Document, steps: list[str], place: str
) -> Iterator[str]:
    if not steps:
        yield place
    elif steps[0] == " ":
        for media in holder.get("content", {}).values():
            inner = f"{place}{_ROOT if len(steps) == 1 else ' '}"
            yield from _resolve_in_schema(components, media["schema"], steps[1:], inner, frozenset())
    elif header := holder.get("headers", {}).get(steps[0].removeprefix(" header ")):
        yield from _resolve_in_schema(components, header["schema"], steps[1:], f"{place}{steps[0]}", frozenset())


def _resolve_in_schema(
    components: Mapping[str, Schema], schema: Schema, steps: list[str], place: str, seen: frozenset[str]
) -> Iterator[str]:
    """Follow `steps` into a schema; `seen` are the components passed without a step, so that a cycle of references ends."""
    if not steps:
        yield place
        return
    name = reference_name(schema)
    if name is not None:
        if name in components and name not in seen:
            yield from _resolve_in_schema(components, components[name], steps, f"schema {name} ", seen | {name})
        return
    for branch in iter_branches(schema):
        yield from _resolve_in_schema(components, branch, steps, place, seen)
    step = steps[0]
    if step == "[]" and "items" in schema:
        yield from _resolve_in_schema(components, schema["items"], steps[1:], f"{place}[]", frozenset())
    elif step[1:] in schema.get("properties", {}):
        yield from _resolve_in_schema(
            components, schema["properties"][step[1:]], steps[1:], f"{place}{step}", frozenset()
        )
    elif isinstance(schema.get("additionalProperties"), dict):
        # The property has become a key of a map.
        yield from _resolve_in_schema(components, schema["additionalProperties"], steps[1:], f"{place}.*", frozenset())


def join_place(owner: str, part: str) -> str:
    """Return the name of the place of a part of an operation, a schema or a document."""
    return f"{owner} {part}" if part else owner


def iter_places(document: Document) -> Iterator[tuple[str, str]]:
    """Yield every place of a canonical document that may have a description, as (owner, part); some repeatedly."""
    yield from ((owner, part) for owner, part, _ in _iter_located(document))


def iter_schemas(document: Document) -> Iterator[tuple[str, Schema]]:
    """Yield every schema of a canonical document with its place; the branches of a union have the place of the union."""
    yield from (
        (join_place(owner, part), schema) for owner, part, schema in _iter_located(document) if schema is not None
    )


def _iter_located(document: Document) -> Iterator[tuple[str, str, Schema | None]]:
    yield DOCUMENT, "", None
    yield from ((f"tag {tag['name']}", "", None) for tag in document.get("tags", ()))
    for path, item in document["paths"].items():
        yield from ((path, *located) for located in _parameters_of(item))
        for method in METHODS:
            if method in item:
                yield from ((f"{method.upper()} {path}", *located) for located in _places_of(item[method]))
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from ((f"schema {name}", *located) for located in _schemas_in(schema, "", ""))


def _places_of(operation: Document) -> Iterator[tuple[str, Schema | None]]:
    yield from (("summary", None), ("description", None), *_parameters_of(operation))
    contents = {"body": operation["requestBody"]} if "requestBody" in operation else {}
    contents |= {f"response {code}": each for code, each in operation.get("responses", {}).items()}
    for place, content in contents.items():
        yield place, None
        for media in content.get("content", {}).values():
            yield from _schemas_in(media["schema"], f"{place}{_ROOT}", f"{place} ")
        for name, header in content.get("headers", {}).items():
            yield from _schemas_in(header["schema"], f"{place} header {name}", f"{place} header {name}")


def _parameters_of(holder: Document) -> Iterator[tuple[str, Schema]]:
    for each in holder.get("parameters", ()):
        place = f"{each['in']} {each['name']}"
        schema = each["schema"] | {key: each[key] for key in ("deprecated",) if key in each}
        yield from _schemas_in(schema, place, place)


def _schemas_in(schema: Schema, place: str, inner: str) -> Iterator[tuple[str, Schema]]:
    """Yield a schema and its inner schemas, each with its place; the target of a reference has a place of its own."""
    yield place, schema
    for branch in iter_branches(schema):
        yield from _schemas_in(branch, place, inner)
    for name, field in schema.get("properties", {}).items():
        yield from _schemas_in(field, f"{inner}.{name}", f"{inner}.{name}")
    for step, below in (("[]", schema.get("items")), (".*", schema.get("additionalProperties"))):
        if isinstance(below, dict):
            yield from _schemas_in(below, f"{inner}{step}", f"{inner}{step}")


def restore_known(
    document: Document, now: Descriptions, before: Descriptions, emptied: Iterable[str]
) -> dict[str, str]:
    """Restore the descriptions of lists and objects that were kept because their example is empty now."""
    roots = frozenset(emptied)
    if not roots:
        return dict(now)
    found: dict[str, Schema] = {}
    for method, path, operation in operations(document):
        for code, response in operation.get("responses", {}).items():
            place = f"{method.upper()} {path} response {code}"
            for media in response.get("content", {}).values():
                found |= {
                    at: each for at, each in _schemas_in(media["schema"], place, f"{place} ") if _is_within(at, roots)
                }
    components = document.get("components", {}).get("schemas", {})
    reached: dict[str, Schema] = {}
    pending = list(found.values())
    while pending:
        name = reference_name(pending.pop())
        if name is not None and name in components and name not in reached:
            reached[name] = components[name]
            within = dict(_schemas_in(components[name], f"schema {name}", f"schema {name} "))
            found |= within
            pending += within.values()
    return dict(now) | {place: before[place] for place in sorted(found) if place in before and place not in now}


def _is_within(place: str, roots: frozenset[str]) -> bool:
    """Return whether a place is one of the roots, or below one of them."""
    ends = (index for index, character in enumerate(place) if character in ".[ ")
    return place in roots or any(place[:end].rstrip() in roots for end in ends)


def to_entries(descriptions: Descriptions) -> list[dict[str, Any]]:
    """Return each text once with all of its places, ordered by the first of them, so that a changed text stays in place."""
    by_text: dict[str, list[str]] = {}
    for place, text in sorted(descriptions.items()):
        by_text.setdefault(text, []).append(place)
    return [{"text": text, "places": found} for text, found in by_text.items()]


def from_entries(entries: Any) -> dict[str, str]:
    """Read descriptions back from `to_entries`; raises `SpecError` for any other shape."""
    descriptions: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else [None]:
        match entry:
            case {"text": str(text), "places": [*found]} if all(isinstance(place, str) for place in found):
                descriptions |= dict.fromkeys(found, text)
            case _:
                raise SpecError("descriptions must be a list of entries with text and places")
    return descriptions
