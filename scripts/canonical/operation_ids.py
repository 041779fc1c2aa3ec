"""Operation ids, from which method names are made: short enough for a name, and unique."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from intake.document import Document, operations

from canonical.given_names import find_former_addresses, read_given_names
from canonical.names import Names, id_from_address, to_ascii

_MAX_LENGTH: Final = 64


def shorten(name: str, summary: str, method: str, path: str) -> str:
    """Cut an id that was made of a whole paragraph to the first sentence of its summary."""
    if len(name) <= _MAX_LENGTH or name.startswith(id_from_address(method, path)):
        return name
    words = re.findall(r"\w+", re.split(r"[.\n]", summary, maxsplit=1)[0])
    sentence = "".join(words[:1]).lower() + "".join(word[0].upper() + word[1:] for word in words[1:])
    if not sentence or not name.lower().startswith(sentence.lower()):
        sentence = name
    if len(sentence) > _MAX_LENGTH:
        sentence = re.sub(r"[A-Z][a-z0-9]*$", "", sentence[:_MAX_LENGTH]) or sentence[:_MAX_LENGTH]
    return name[: len(sentence)]


def restore_letters(name: str, summary: str) -> str:
    """Return an id with the letters of its summary that Scribe dropped because they are not ASCII, transliterated."""
    if summary.isascii() or not name or _ascii_letters(name) != _ascii_letters(summary):
        return name
    words: list[str] = re.findall(r"[A-Za-z0-9]+", to_ascii(summary)) or [name]
    first, *rest = words
    return first[:1].lower() + first[1:] + "".join(word[:1].upper() + word[1:] for word in rest)


def _ascii_letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def make_unique(document: Document, names: Names, known: Document | None = None) -> dict[str, str]:
    """Replace the id of every operation whose Python name another operation has, by one made of method and path.

    An operation of `known`, the predecessor of the document, keeps its name, and a newcomer gets another one.

    Returns the replaced ids by address.
    """
    replaced: dict[str, str] = {}
    older: dict[str, str] = {}
    if known:
        given, ids = read_given_names(known), _python_names(known, names)
        for address, former in find_former_addresses(document, known).items():
            older[address] = ids[former]
            if former in given:
                replaced[address] = given[former]
    for method, path, operation in operations(document):
        if (address := f"{method.upper()} {path}") in replaced:
            operation["operationId"] = replaced[address]
    # Twice, because the new id may clash with the name of another operation.
    for attempt in range(3):
        for name, group in _iter_clashes(document, names):
            keeping = [each for each in group if older.get(each[0]) == name]
            for number, (address, method, path, operation) in enumerate(group, 1):
                if len(keeping) != 1 or address != keeping[0][0]:
                    own = id_from_address(method, path)
                    # In the end, the paths differ only in characters that no name can hold.
                    operation["operationId"] = replaced[address] = own if attempt < 2 else f"{own}_{number}"
    return replaced


def _python_names(document: Document, names: Names) -> dict[str, str]:
    return {
        f"{method.upper()} {path}": names.operation(method, path, each) for method, path, each in operations(document)
    }


def _iter_clashes(document: Document, names: Names) -> Iterator[tuple[str, list[tuple[str, str, str, Document]]]]:
    by_name = defaultdict(list)
    for method, path, operation in operations(document):
        address = f"{method.upper()} {path}"
        by_name[names.operation(method, path, operation)].append((address, method, path, operation))
    yield from [(name, group) for name, group in by_name.items() if len(group) > 1]
