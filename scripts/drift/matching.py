"""What is the same in two documents, though it may have another name or address now."""

import difflib
import re
from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from typing import Any, Final, TypeAlias, TypeVar

import attrs
from intake.document import METHODS, Document

from drift.meaning import Meanings

_LIKENESS: Final = 0.6
_TELLING: Final = 3
# Where more than this could be meant, nobody would believe what is found, and looking takes its time.
_MOST_PAIRS: Final = 10_000
_BRACED = re.compile(r"\{([^{}/]*)\}")
_NameT = TypeVar("_NameT", bound=Hashable)


@attrs.frozen
class Operation:
    """An operation as it stands in its document."""

    id: str
    method: str
    path: str
    tag: str
    body: Document
    parameters: Mapping[tuple[str, str], Document]

    @property
    def address(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def places(self) -> list[str]:
        """The parameters of its path, in their order."""
        return _BRACED.findall(self.path)

    @property
    def form(self) -> tuple[str, str]:
        """Its address without the names of parameters."""
        return self.method, _BRACED.sub("{}", self.path)


def _read(document: Document) -> list[Operation]:
    """Every operation of a canonical document."""
    found: list[Operation] = []
    for path, item in document["paths"].items():
        shared = {_key(each): each for each in item.get("parameters", ())}
        for method in METHODS:
            if method in item:
                body = item[method]
                own = {_key(each): each for each in body.get("parameters", ())}
                tag = next(iter(body.get("tags") or []), "")
                found.append(
                    Operation(body.get("operationId", f"{method} {path}"), method, path, tag, body, shared | own)
                )
    return found


def _key(parameter: Document) -> tuple[str, str]:
    return parameter["in"], parameter["name"]


_Key: TypeAlias = Callable[[Operation], Hashable]


def matched(
    before: Document, after: Document, meanings: tuple[Meanings, Meanings]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Pairs of operations, and those that are gone and those that are new: by id, else by address, else by a shape that only one has."""
    old, new = _read(before), _read(after)
    pairs: list[tuple[Operation, Operation]] = []
    keys: list[tuple[_Key, _Key]] = [
        (lambda each: each.id,) * 2,
        (lambda each: each.form,) * 2,
        (lambda each: _shape(each, meanings[0]), lambda each: _shape(each, meanings[1])),
    ]
    for key_of_old, key_of_new in keys:
        olds, news = _unique(old, key_of_old), _unique(new, key_of_new)
        found = [(olds[key], news[key]) for key in olds if key in news]
        pairs += found
        gone, come = {before.address for before, _ in found}, {after.address for _, after in found}
        old = [each for each in old if each.address not in gone]
        new = [each for each in new if each.address not in come]
    return pairs, old, new


def _unique(operations: list[Operation], key: _Key) -> dict[Hashable, Operation]:
    """The operations by a key that no other one has."""
    keys = [key(each) for each in operations]
    counts = Counter(keys)
    return {mine: each for mine, each in zip(keys, operations, strict=True) if mine is not None and counts[mine] == 1}


def _shape(operation: Operation, meanings: Meanings) -> Hashable:
    """What an operation takes and answers, whatever its name and address; None where that is too little to know it by."""
    contents = {"body": operation.body.get("requestBody", {}), **operation.body.get("responses", {})}
    media = [
        (code, kind, each["schema"]) for code, it in contents.items() for kind, each in it.get("content", {}).items()
    ]
    if sum(len(meanings.resolved(schema).get("properties", ())) for _, _, schema in media) < _TELLING:
        return None
    parameters = sorted(key for key in operation.parameters if key[0] != "path")
    return operation.method, str(parameters), str([(code, kind, meanings.of(schema)) for code, kind, schema in media])


def renamed(
    gone: Mapping[_NameT, Any],
    come: Mapping[_NameT, Any],
    name: Callable[[_NameT], str],
    same: Callable[[Any, Any], bool],
) -> list[tuple[_NameT, _NameT]]:
    """What has another name now: it means the same, its name is alike, and nothing else is."""
    if len(gone) * len(come) > _MOST_PAIRS:
        return []
    alike = [
        (one, other)
        for one in gone
        for other in come
        if _alike(name(one), name(other)) and same(gone[one], come[other])
    ]
    ones, others = Counter(one for one, _ in alike), Counter(other for _, other in alike)
    return [(one, other) for one, other in alike if ones[one] == others[other] == 1]


def _alike(one: str, other: str) -> bool:
    one, other = (re.sub(r"[^a-z0-9]", "", name.lower()) for name in (one, other))
    return difflib.SequenceMatcher(None, one, other).ratio() >= _LIKENESS
