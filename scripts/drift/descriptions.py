"""Compare descriptions: find the places that existed before and whose text has changed."""

from typing import Final

import attrs
from canonical.descriptions import Descriptions, iter_places, join_place
from intake.document import Document

from drift.change import PROSE_KIND, Change
from drift.digests import SchemaDigests
from drift.matching import DocumentOperation, match_operations

_MAX_PARTS_SHOWN: Final = 3


@attrs.frozen
class DescribedDocument:
    """A canonical document and its prose."""

    document: Document
    descriptions: Descriptions


def compare_descriptions(old: DescribedDocument, new: DescribedDocument) -> tuple[list[Change], int]:
    """Return one change for each operation, schema and tag with changed descriptions, and the number of newly described places.

    New places are reported as changes of the interface, not of its descriptions.
    """
    pairs, _, _ = match_operations(
        old.document, new.document, (SchemaDigests(old.document), SchemaDigests(new.document))
    )
    former_owners = {after.address: before.address for before, after in pairs}
    former_owners |= {after.path: before.path for before, after in pairs}
    before = set(iter_places(old.document))
    parts: dict[str, list[str]] = {}
    newly = 0
    for owner, part in dict.fromkeys(iter_places(new.document)):
        former_place = (former_owners.get(owner, owner), part)
        old_text = old.descriptions.get(join_place(*former_place))
        new_text = new.descriptions.get(join_place(owner, part))
        if former_place in before and old_text != new_text:
            parts.setdefault(owner, []).append(part or "description")
            newly += old_text is None
    return [_prose_change(owner, changed, [after for _, after in pairs]) for owner, changed in parts.items()], newly


def _prose_change(owner: str, parts: list[str], operations: list[DocumentOperation]) -> Change:
    rest = f" and {len(parts) - _MAX_PARTS_SHOWN} more" if len(parts) > _MAX_PARTS_SHOWN else ""
    shown_parts = ", ".join(parts[:_MAX_PARTS_SHOWN]) + rest
    affected = [each for each in operations if owner in (each.address, each.path)]
    subject = affected[0].id if affected and owner == affected[0].address else owner
    ids = tuple(each.id for each in affected)
    return Change(PROSE_KIND, subject, shown_parts, operations=ids, tag=affected[0].tag if affected else "")
