"""Descriptions: the prose of a document, by the place in the canonical document that it is about.

Prose is no part of a schema: it is taken out before schemas are compared, merged, shared or counted, and comes back where people read.
A place is named as in a drift report: `GET /api/{account}/chats query limit`, `schema User .name`, `tag Chats`. Where several texts
are about one place, as the operations have it that share a schema, it has the one that is said most often.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from intake.document import METHODS, Document, listed, operations
from intake.inspection import JOINERS, UNPRINTABLE
from intake.refusal import Refused

from canonical.tables import Schema

# The prose of each place in a canonical document.
Descriptions: TypeAlias = Mapping[str, str]
# What was found on the way there: by operation (or path, schema or document) and the steps from there.
Said: TypeAlias = dict[tuple[str, ...], set[str]]

DOCUMENT: Final = "document"
# The step to the parameters that stand beside the operations of a path.
OF_PATH: Final = "parameters "
_UNIONS: Final = ("oneOf", "anyOf", "allOf")
_REF: Final = "#/components/schemas/"
_ROOT: Final = " schema"


def record(said: Said, owner: str, steps: Iterable[str], texts: Iterable[Any]) -> None:
    """Add what is said about one place; several texts are a heading and what stands below it."""
    parts = dict.fromkeys(filter(None, map(cleaned, texts)))
    if parts:
        key = (owner, *(step for step in steps if step not in ("", OF_PATH)))
        said.setdefault(key, set()).add("\n\n".join(parts))


def texts_of(schema: Any) -> list[str]:
    """The texts about a schema itself: its title, its description, and what its branches are called."""
    if not isinstance(schema, dict):
        return []
    own = [cleaned(schema.get(key)) for key in ("title", "description")]
    branches = {
        " ".join(" ".join(texts_of(each)).split()) for key in ("oneOf", "anyOf") for each in listed(schema, key)
    }
    told = sorted(branches - {""})
    if len(told) > 1:
        told = ["\n".join(["One of:", *(f"- {each}" for each in told)])]
    return [
        text for text in (*own, *told, *(text for each in listed(schema, "allOf") for text in texts_of(each))) if text
    ]


def cleaned(text: Any) -> str:
    """A text without surrounding blanks, and without anything that an editor or a terminal would obey."""
    if not isinstance(text, str):
        return str(text) if isinstance(text, int | float) and not isinstance(text, bool) else ""
    if text.isprintable():
        return str(text.strip())
    lines = "\n".join(text.splitlines()).replace("\t", "    ").replace("\N{NO-BREAK SPACE}", " ")
    kept = (each for each in lines if each in f"\n{JOINERS}" or unicodedata.category(each) not in UNPRINTABLE)
    return "".join(kept).strip()


def settled(document: Document, said: Mapping[tuple[str, ...], Iterable[str]]) -> dict[str, str]:
    """The prose of each place of a canonical document; what is not in the document any more has none."""
    found: dict[str, Counter[str]] = {}
    for (owner, *steps), texts in said.items():
        for place in set(_reached(document, owner, steps)):
            found.setdefault(place, Counter()).update(texts)
    return {place: most_said(texts.elements()) for place, texts in sorted(found.items())}


def most_said(texts: Iterable[str]) -> str:
    """The text that is said most often; of several the shortest."""
    count = Counter(texts)
    return min(count, key=lambda text: (-count[text], len(text), text))


def _reached(document: Document, owner: str, steps: list[str]) -> Iterator[str]:
    """The places of a canonical document to which the steps lead from an operation as it is published."""
    kind, _, name = owner.partition(" ")
    components = document.get("components", {}).get("schemas", {})
    if owner == DOCUMENT:
        tag = steps[0].removeprefix("tag ") if steps else None
        if tag is None or any(each["name"] == tag for each in document.get("tags", ())):
            yield steps[0] if steps else DOCUMENT
    elif kind == "schema":
        if name in components:
            place = f"{owner} " if steps else owner
            yield from _inner(components, components[name], steps, place, frozenset({name}))
    elif (item := document["paths"].get(name or owner)) is not None:
        holder = item.get(kind.lower()) if name else item
        if holder is not None and steps:
            yield from _in_operation(components, holder, steps, owner)


def _in_operation(components: Mapping[str, Schema], holder: Document, steps: list[str], owner: str) -> Iterator[str]:
    head, *rest = steps
    place = f"{owner} {head}"
    if head in ("summary", "description"):
        yield place
    elif head == "body" and "requestBody" in holder:
        yield from _in_content(components, holder["requestBody"], rest, place)
    elif head.startswith("response ") and (response := holder.get("responses", {}).get(head.removeprefix("response "))):
        yield from _in_content(components, response, rest, place)
    else:
        for each in holder.get("parameters", ()):
            if f"{each['in']} {each['name']}" == head:
                yield from _inner(components, each["schema"], rest, place, frozenset())


def _in_content(components: Mapping[str, Schema], holder: Document, steps: list[str], place: str) -> Iterator[str]:
    if not steps:
        yield place
    elif steps[0] == " ":
        for media in holder.get("content", {}).values():
            inner = f"{place}{_ROOT if len(steps) == 1 else ' '}"
            yield from _inner(components, media["schema"], steps[1:], inner, frozenset())
    elif header := holder.get("headers", {}).get(steps[0].removeprefix(" header ")):
        yield from _inner(components, header["schema"], steps[1:], f"{place}{steps[0]}", frozenset())


def _inner(
    components: Mapping[str, Schema], schema: Schema, steps: list[str], place: str, seen: frozenset[str]
) -> Iterator[str]:
    """`seen` are the components that lead here without a step: one that is nothing but itself leads nowhere."""
    if not steps:
        yield place
        return
    name = _component(schema)
    if name is not None:
        if name in components and name not in seen:
            yield from _inner(components, components[name], steps, f"schema {name} ", seen | {name})
        return
    for branch in (branch for key in _UNIONS for branch in schema.get(key, ())):
        yield from _inner(components, branch, steps, place, seen)
    step = steps[0]
    if step == "[]" and "items" in schema:
        yield from _inner(components, schema["items"], steps[1:], f"{place}[]", frozenset())
    elif step[1:] in schema.get("properties", {}):
        yield from _inner(components, schema["properties"][step[1:]], steps[1:], f"{place}{step}", frozenset())
    elif isinstance(schema.get("additionalProperties"), dict):
        # What was a name is a key now.
        yield from _inner(components, schema["additionalProperties"], steps[1:], f"{place}.*", frozenset())


def _component(schema: Schema) -> str | None:
    reference = schema.get("$ref")
    return reference.removeprefix(_REF) if isinstance(reference, str) else None


def place_of(owner: str, part: str) -> str:
    """The place of a part of an operation, a schema or a document."""
    return f"{owner} {part}" if part else owner


def places(document: Document) -> Iterator[tuple[str, str]]:
    """Every place of a canonical document that may have a description: whose it is, and where in there. Some come several times."""
    yield from ((owner, place) for owner, place, _ in _located(document))


def schemas(document: Document) -> Iterator[tuple[str, Schema]]:
    """Every schema of a canonical document, with its place; the branches of a union have that of the union."""
    yield from ((place_of(owner, place), schema) for owner, place, schema in _located(document) if schema is not None)


def _located(document: Document) -> Iterator[tuple[str, str, Schema | None]]:
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
    """A schema and those within it, each with its place; what a reference leads to has a place of its own."""
    yield place, schema
    for branch in (branch for key in _UNIONS for branch in schema.get(key, ())):
        yield from _schemas_in(branch, place, inner)
    for name, field in schema.get("properties", {}).items():
        yield from _schemas_in(field, f"{inner}.{name}", f"{inner}.{name}")
    for step, below in (("[]", schema.get("items")), (".*", schema.get("additionalProperties"))):
        if isinstance(below, dict):
            yield from _schemas_in(below, f"{inner}{step}", f"{inner}{step}")


def kept(document: Document, now: Descriptions, before: Descriptions, emptied: Iterable[str]) -> dict[str, str]:
    """The same with what was said last about the lists and objects that are kept although nothing is known of them any more."""
    roots = frozenset(emptied)
    if not roots:
        return dict(now)
    found: dict[str, Schema] = {}
    for method, path, operation in operations(document):
        for code, response in operation.get("responses", {}).items():
            place = f"{method.upper()} {path} response {code}"
            for media in response.get("content", {}).values():
                found |= {
                    at: each for at, each in _schemas_in(media["schema"], place, f"{place} ") if _is_below(at, roots)
                }
    components = document.get("components", {}).get("schemas", {})
    reached: dict[str, Schema] = {}
    open_ = list(found.values())
    while open_:
        name = _component(open_.pop())
        if name is not None and name in components and name not in reached:
            reached[name] = components[name]
            within = dict(_schemas_in(components[name], f"schema {name}", f"schema {name} "))
            found |= within
            open_ += within.values()
    return dict(now) | {place: before[place] for place in sorted(found) if place in before and place not in now}


def _is_below(place: str, roots: frozenset[str]) -> bool:
    """Tell a place that is one of the roots, or within one of them."""
    ends = (index for index, character in enumerate(place) if character in ".[ ")
    return place in roots or any(place[:end].rstrip() in roots for end in ends)


def entries(descriptions: Descriptions) -> list[dict[str, Any]]:
    """Each text once, with all of its places, in the order of the first of them: what is said otherwise stays where it is."""
    by_text: dict[str, list[str]] = {}
    for place, text in sorted(descriptions.items()):
        by_text.setdefault(text, []).append(place)
    return [{"text": text, "places": found} for text, found in by_text.items()]


def read(entries: Any) -> dict[str, str]:
    """The descriptions that stand in a file; raises `Refused` where it is none of ours."""
    descriptions: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else [None]:
        match entry:
            case {"text": str(text), "places": [*found]} if all(isinstance(place, str) for place in found):
                descriptions |= dict.fromkeys(found, text)
            case _:
                raise Refused("not a list of texts and their places")
    return descriptions
