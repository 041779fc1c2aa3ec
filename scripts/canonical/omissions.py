"""Omissions: parts of a document that cannot be generated are left out one by one, so that one mistake does not stop the rest."""

from collections.abc import Sequence

import attrs
from intake.errors import SpecError

_MAX_LENGTH = 160


@attrs.frozen(order=True)
class Omission:
    """An operation, or a part of one, that is published and not generated.

    Attributes:
        operation: its method and path.
        place: the part of it, as in a drift report (`query limit`, `body .items[].file`); empty for all of it.
        reason: why, on one line.
    """

    operation: str
    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.operation}{f' {self.place}' if self.place else ''}: {self.reason}"

    @classmethod
    def from_texts(cls, operation: str, place: str, reason: str) -> "Omission":
        """Make an omission of texts from a document or an error, made printable."""
        return cls(*(to_printable(text) for text in (operation, place, reason)))


def to_printable(text: str) -> str:
    """Return a text on one line of bounded length, without characters that a terminal or editor would interpret."""
    line = "".join(character if character.isprintable() else " " for character in text)
    line = " ".join(line.split())
    return line if len(line) <= _MAX_LENGTH else f"{line[: _MAX_LENGTH - 1]}…"


def refuse_omissions(omissions: Sequence[Omission], where: str) -> None:
    """Raise `SpecError` if there is any omission."""
    if omissions:
        others = f" (and {len(omissions) - 1} more)" if len(omissions) > 1 else ""
        raise SpecError(f"{where}: part of it would be left out: {omissions[0]}{others}")
