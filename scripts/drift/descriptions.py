"""Descriptions compared: where something is said otherwise than before about what was there before."""

from typing import Final

import attrs
from canonical.descriptions import Descriptions, iter_places, join_place
from intake.document import Document

from drift.change import PROSE, Change
from drift.matching import Operation, matched
from drift.meaning import Meanings

_MOST_PARTS: Final = 3


@attrs.frozen
class Described:
    """A canonical document and its prose."""

    document: Document
    descriptions: Descriptions


def compare(old: Described, new: Described) -> tuple[list[Change], int]:
    """One change for each operation, schema and tag about which anything is said otherwise, and how many places are described newly.

    What was not there before is no news of its description.
    """
    pairs, _, _ = matched(old.document, new.document, (Meanings(old.document), Meanings(new.document)))
    formerly = {after.address: before.address for before, after in pairs}
    formerly |= {after.path: before.path for before, after in pairs}
    before = set(iter_places(old.document))
    parts: dict[str, list[str]] = {}
    newly = 0
    for owner, part in dict.fromkeys(iter_places(new.document)):
        was = (formerly.get(owner, owner), part)
        texts = old.descriptions.get(join_place(*was)), new.descriptions.get(join_place(owner, part))
        if was in before and texts[0] != texts[1]:
            parts.setdefault(owner, []).append(part or "description")
            newly += texts[0] is None
    return [_change(owner, changed, [after for _, after in pairs]) for owner, changed in parts.items()], newly


def _change(owner: str, parts: list[str], operations: list[Operation]) -> Change:
    more = f" and {len(parts) - _MOST_PARTS} more" if len(parts) > _MOST_PARTS else ""
    told = ", ".join(parts[:_MOST_PARTS]) + more
    concerned = [each for each in operations if owner in (each.address, each.path)]
    subject = concerned[0].id if concerned and owner == concerned[0].address else owner
    ids = tuple(each.id for each in concerned)
    return Change(PROSE, subject, told, operations=ids, tag=concerned[0].tag if concerned else "")
