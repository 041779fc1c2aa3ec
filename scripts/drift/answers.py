"""The answers that code reads: the successful ones, which have a type."""

from typing import Final

_PLACE: Final = "response "


def is_success(code: str) -> bool:
    """Return whether an answer of this status is what a call returns; any other one is raised as an error, and not typed."""
    return code.startswith("2") or code == "default"


def is_unread(place: str) -> bool:
    """Return whether a place is in an answer, or a header of one, that no generated code reads."""
    code, _, rest = place.removeprefix(_PLACE).partition(" ")
    return place.startswith(_PLACE) and (not is_success(code) or rest.startswith("header "))
