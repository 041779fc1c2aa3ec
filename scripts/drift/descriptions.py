"""Descriptions compared: where something is said otherwise than before about what was there before."""

from collections.abc import Iterator
from typing import Final

import attrs
from canonical.descriptions import DOCUMENT, Descriptions, place_of, places
from intake.document import METHODS, Document

from drift.change import Change

_MOST_PARTS: Final = 3


@attrs.frozen
class Described:
    """A canonical document and its prose."""

    document: Document
    descriptions: Descriptions


def compare(old: Described, new: Described) -> Iterator[Change]:
    """One change for each operation, schema and tag about which anything is said otherwise."""
    before = set(places(old.document))
    parts: dict[str, list[str]] = {}
    for owner, part in dict.fromkeys(places(new.document)):
        place = place_of(owner, part)
        if (owner, part) in before and old.descriptions.get(place) != new.descriptions.get(place):
            parts.setdefault(owner, []).append(part or "description")
    operations = dict(_operations(new.document))
    for owner, changed in parts.items():
        more = f" and {len(changed) - _MOST_PARTS} more" if len(changed) > _MOST_PARTS else ""
        told = ", ".join(changed[:_MOST_PARTS]) + more
        ids, tag = operations.get(owner, ((), ""))
        subject = ids[0] if ids and owner[0] != "/" else owner
        yield Change("docs-changed", subject or DOCUMENT, told, operations=ids, tag=tag)


def _operations(document: Document) -> Iterator[tuple[str, tuple[tuple[str, ...], str]]]:
    """The ids of the operations of each address and of each path, and the tag of the first of them."""
    for path, item in document["paths"].items():
        found = [(method, item[method]) for method in METHODS if method in item]
        ids = tuple(str(each.get("operationId", f"{method} {path}")) for method, each in found)
        tags = [next(iter(each.get("tags") or []), "") for _, each in found]
        yield path, (ids, tags[0] if tags else "")
        yield from (
            (f"{method.upper()} {path}", ((one,), tag)) for (method, _), one, tag in zip(found, ids, tags, strict=True)
        )
