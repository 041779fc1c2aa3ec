"""The ids of operations, from which their names are made: short enough for a name, and each of one operation."""

import re
from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from intake.document import Document, operations

from canonical.names import Names

_LONGEST: Final = 64
_LONGEST_ADDRESS: Final = 100


def shortened(name: str, summary: str, method: str, path: str) -> str:
    """An id made of a whole paragraph, cut to the first sentence of the summary that it was made from."""
    if len(name) <= _LONGEST or name.startswith(of_address(method, path)):
        return name
    words = re.findall(r"\w+", re.split(r"[.\n]", summary, maxsplit=1)[0])
    sentence = "".join(words[:1]).lower() + "".join(word[0].upper() + word[1:] for word in words[1:])
    if not sentence or not name.lower().startswith(sentence.lower()):
        sentence = name
    if len(sentence) > _LONGEST:
        sentence = re.sub(r"[A-Z][a-z0-9]*$", "", sentence[:_LONGEST]) or sentence[:_LONGEST]
    return name[: len(sentence)]


def of_address(method: str, path: str) -> str:
    """The id of an operation that has none of its own."""
    name = "_".join([method, *re.findall(r"\w+", path)])
    return (
        name if len(name) <= _LONGEST_ADDRESS else f"{name[:_LONGEST_ADDRESS]}_{sha256(name.encode()).hexdigest()[:8]}"
    )


def set_apart(document: Document, names: Names) -> int:
    """Give every operation of a canonical document that shares its name with another the id of its method and path.

    Returns how many got one.
    """
    given = 0
    # Twice, since such an id may be what another operation is called.
    for _ in range(2):
        for method, path, operation in [each for group in _shared(document, names) for each in group]:
            operation["operationId"] = of_address(method, path)
            given += 1
    for group in _shared(document, names):
        # Their paths differ in nothing that a name can hold.
        for number, (method, path, operation) in enumerate(group, 1):
            operation["operationId"] = f"{of_address(method, path)}_{number}"
    return given


def _shared(document: Document, names: Names) -> Iterator[list[tuple[str, str, Document]]]:
    by_name = defaultdict(list)
    for method, path, operation in operations(document):
        by_name[names.operation(method, path, operation)].append((method, path, operation))
    yield from [group for group in by_name.values() if len(group) > 1]
