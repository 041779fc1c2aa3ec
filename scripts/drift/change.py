"""A change of an interface, and its location."""

import json
from typing import Any, Final, Literal, TypeAlias

import attrs

from drift.answers import is_unread
from drift.ranking import CHANGE_KINDS, Rank

Direction: TypeAlias = Literal["input", "output"]

# The kind of a change that affects prose only.
PROSE_KIND: Final = "docs-changed"
# The kind of an entry of openapi/sources.toml that no longer names anything.
TABLE_KIND: Final = "table-stale"
# The subject of one change in many operations.
SEVERAL_OPERATIONS: Final = "several operations"


@attrs.frozen
class Change:
    """One change.

    Attributes:
        kind: a key of `ranking.CHANGE_KINDS`.
        subject: an operation id, `schema NAME` for a schema that operations share, `several operations` or `document`.
        place: the part of the subject: `query limit`, `body .proxy.host`, `response 200 .data[].id`.
        old, new: the value before and after, as shown in reports.
        operations: the ids of the affected operations.
        former_operations: their ids before, where those differ.
        tag: the tag of these operations; empty if they have several.
    """

    kind: str
    subject: str
    place: str = ""
    old: str = ""
    new: str = ""
    operations: tuple[str, ...] = ()
    former_operations: tuple[str, ...] = ()
    tag: str = ""

    def __attrs_post_init__(self) -> None:
        assert self.kind in CHANGE_KINDS

    @property
    def rank(self) -> Rank:
        """Its rank for the generated clients."""
        return Rank.DOCS if is_unread(self.place) else CHANGE_KINDS[self.kind].rank


@attrs.frozen
class Location:
    """The location of a comparison: a subject, and a place in it."""

    subject: str
    place: str

    def child(self, step: str) -> "Location":
        return attrs.evolve(self, place=self.place + step)

    def change(self, kind: str, old: str = "", new: str = "", operations: tuple[str, ...] = ()) -> Change:
        """Return a change at this location."""
        return Change(kind, self.subject, self.place, old, new, operations)


def format_value(value: Any) -> str:
    """Return a value as text on one line."""
    return "none" if value in (None, {}, []) else json.dumps(value, ensure_ascii=False)
