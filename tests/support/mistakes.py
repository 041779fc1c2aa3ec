"""Mistakes in a document: one at a time, of the kinds that people make in Scribe's annotations or its templates."""

import copy
import random
from collections.abc import Iterator
from typing import Any

import attrs
from intake.document import METHODS

# Where a document, or a list in it, leads to a value: names and numbers.
Place = tuple[Any, ...]
_VALUES: tuple[Any, ...] = (None, "text", 5, -1.5, True, [], {}, ["text"], {"text": "text"}, [[]], [None])
_CHARACTERS = ("'", '"', "\\", "\n", "`", "{", "}", "\u202e", "/", " ", "ü")


@attrs.frozen
class Mistake:
    """A document with one mistake, its place, and what was done there."""

    document: dict[str, Any]
    place: Place
    kind: str

    @property
    def path(self) -> str | None:
        """The path in which it is; None if it is outside of all paths."""
        return str(self.place[1]) if self.place[0] == "paths" and len(self.place) > 1 else None


def make_mistake(document: dict[str, Any], seed: int) -> Mistake:
    """Return the document with the mistake of this number."""
    chance = random.Random(seed)
    # Deep places are many: a third of the mistakes are near the top of an operation.
    places = [place for place in _iter_places(document) if not {"example", "description"} & set(place)]
    deepest = chance.choice((4, 7, 99))
    place = chance.choice([place for place in places if len(place) <= deepest])
    result = copy.deepcopy(document)
    owner: Any = result
    for step in place[:-1]:
        owner = owner[step]
    last = place[-1]
    kinds = ["value", "removed"] + ["name"] * isinstance(owner, dict) + ["character"] * isinstance(owner[last], str)
    kind = chance.choice(kinds)
    match kind:
        case "value":
            owner[last] = chance.choice([value for value in _VALUES if value != owner[last]])
        case "removed":
            del owner[last]
        case "name":
            renamed = {_spoiled(str(key), chance) if key == last else key: each for key, each in owner.items()}
            owner.clear()
            owner.update(renamed)
        case _:
            owner[last] = _spoiled(owner[last], chance)
    return Mistake(result, place, kind)


def _spoiled(text: str, chance: random.Random) -> str:
    middle = chance.randrange(len(text) + 1)
    return text[:middle] + chance.choice(_CHARACTERS) + text[middle:]


def _iter_places(value: Any, place: Place = ()) -> Iterator[Place]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in items:
        yield (*place, key)
        yield from _iter_places(each, (*place, key))


def operations_elsewhere(document: dict[str, Any], path: str | None) -> dict[tuple[str, str], Any]:
    """Return the operations of a document that are not in a path."""
    return {
        (method, name): item[method]
        for name, item in document["paths"].items()
        for method in METHODS
        if method in item and name != path
    }
