"""What is published and cannot be taken in: left out by name, so that one mistake does not stop everything else."""

from collections.abc import Sequence

import attrs
from intake.errors import SpecError

_LONGEST = 160


@attrs.frozen(order=True)
class LeftOut:
    """An operation, or a parameter or field of one, that is published and not generated.

    Attributes:
        operation: its method and path.
        place: where in it, in the words of a drift report (`query limit`, `body .items[].file`); empty for the whole of it.
        reason: why, on one line.
    """

    operation: str
    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.operation}{f' {self.place}' if self.place else ''}: {self.reason}"

    @classmethod
    def of(cls, operation: str, place: str, reason: str) -> "LeftOut":
        """The same with texts of a document or of an error made fit to be printed."""
        return cls(*(printable(text) for text in (operation, place, reason)))


def printable(text: str) -> str:
    """A text on one line of bounded length, without anything that a terminal or an editor would obey."""
    line = "".join(character if character.isprintable() else " " for character in text)
    line = " ".join(line.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def strictly(left_out: Sequence[LeftOut], where: str) -> None:
    """Refuse what leaves anything out."""
    if left_out:
        more = f" (and {len(left_out) - 1} more)" if len(left_out) > 1 else ""
        raise SpecError(f"{where}: something would be left out: {left_out[0]}{more}")
