"""Operation ids, from which method names are made: short enough for a name, and unique."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Final, TypeAlias

from intake.document import Document, operations

from canonical.names import Names, to_ascii

# The ids of a document's operations when it was committed, by method and path.
KnownIds: TypeAlias = Mapping[tuple[str, str], str]

_MAX_LENGTH: Final = 64
_MAX_ADDRESS_LENGTH: Final = 100


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


def id_from_address(method: str, path: str) -> str:
    """Return an id for an operation that has none, made of its method and path."""
    name = "_".join([method, *re.findall(r"\w+", path)])
    return (
        name
        if len(name) <= _MAX_ADDRESS_LENGTH
        else f"{name[:_MAX_ADDRESS_LENGTH]}_{sha256(name.encode()).hexdigest()[:8]}"
    )


def make_unique(document: Document, names: Names, known: KnownIds) -> int:
    """Replace the id of every operation whose Python name another operation has, by one made of method and path.

    The only one of them that had its id before keeps it. Returns the number of replaced ids.
    """
    changed = 0
    # Twice, because the new id may clash with the name of another operation.
    for _ in range(2):
        for method, path, operation in [
            each for group in _iter_clashes(document, names) for each in _newcomers(group, known)
        ]:
            operation["operationId"] = id_from_address(method, path)
            changed += 1
    for group in _iter_clashes(document, names):
        # The paths differ only in characters that no name can hold.
        for number, (method, path, operation) in enumerate(group, 1):
            operation["operationId"] = f"{id_from_address(method, path)}_{number}"
    return changed


def _newcomers(group: list[tuple[str, str, Document]], known: KnownIds) -> list[tuple[str, str, Document]]:
    """Return the operations of a clash without the one that had its id before, if there is one."""
    before = [each for each in group if known.get(each[:2]) == each[2].get("operationId")]
    return [each for each in group if each is not before[0]] if len(before) == 1 else group


def _iter_clashes(document: Document, names: Names) -> Iterator[list[tuple[str, str, Document]]]:
    by_name = defaultdict(list)
    for method, path, operation in operations(document):
        by_name[names.operation(method, path, operation)].append((method, path, operation))
    yield from [group for group in by_name.values() if len(group) > 1]
