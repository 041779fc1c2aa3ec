"""One change of an interface, and where it stands."""

import json
from typing import Any, Final, Literal, TypeAlias

import attrs

from drift.ranking import CHANGE_KINDS

Direction: TypeAlias = Literal["input", "output"]

# The kind of a change of nothing but prose.
PROSE_KIND: Final = "docs-changed"
# That of one change in many operations.
SEVERAL_OPERATIONS: Final = "several operations"


@attrs.frozen
class Change:
    """One change.

    Attributes:
        kind: a key of `ranking.KINDS`.
        subject: an operation id, `schema NAME` for what several operations answer under a name, `several operations` or `document`.
        place: where in it: `query limit`, `body .proxy.host`, `response 200 .data[].id`.
        old, new: what stood there and stands there now, as it is shown.
        operations: the ids of the operations that it shows in.
        formerly: the ids that they had before, where those are others.
        tag: the tag of the first of them.
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


@attrs.frozen
class Location:
    """Where a comparison is: in which subject, at which place."""

    subject: str
    place: str

    def child(self, step: str) -> "Location":
        return attrs.evolve(self, place=self.place + step)


def format_value(value: Any) -> str:
    """A value on one line."""
    return "none" if value in (None, {}, []) else json.dumps(value, ensure_ascii=False)
