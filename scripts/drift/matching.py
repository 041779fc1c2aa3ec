"""Match operations, parameters and fields of two documents that have changed their name or path."""

import difflib
import re
from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from typing import Any, Final, TypeAlias, TypeVar

import attrs
from intake.document import METHODS, Document

from drift.digests import SchemaDigests

_MIN_SIMILARITY: Final = 0.6
_MIN_FIELDS: Final = 3
# With more candidates a match would be arbitrary, and take too long to find.
_MAX_PAIRS: Final = 10_000
_BRACED = re.compile(r"\{([^{}/]*)\}")
_NameT = TypeVar("_NameT", bound=Hashable)


@attrs.frozen
class DocumentOperation:
    """An operation of a canonical document."""

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
    def path_parameters(self) -> list[str]:
        """The names of its path parameters, in order."""
        return _BRACED.findall(self.path)

    def path_change(self, after: "DocumentOperation") -> tuple[str, str]:
        """Return the parts in which the paths of two operations differ, each from the start on: `/api/` and `/api/v2/`."""
        old, new = (_BRACED.sub("{}", each.path).split("/") for each in (self, after))
        end = 0
        while end < min(len(old), len(new)) - 1 and old[-1 - end] == new[-1 - end]:
            end += 1
        parts = ("/".join(segments[: len(segments) - end]) for segments in (old, new))
        before, now = (f"{part}/" for part in parts)
        return before, now

    @property
    def route(self) -> tuple[str, str]:
        """Its method and path, without the names of path parameters."""
        return self.method, _BRACED.sub("{}", self.path)


def _read_operations(document: Document) -> list[DocumentOperation]:
    """Return every operation of a canonical document, with the parameters of its path."""
    found: list[DocumentOperation] = []
    for path, item in document["paths"].items():
        shared = {_key(each): each for each in item.get("parameters", ())}
        for method in METHODS:
            if method in item:
                body = item[method]
                own = {_key(each): each for each in body.get("parameters", ())}
                tag = next(iter(body.get("tags") or []), "")
                found.append(
                    DocumentOperation(
                        body.get("operationId", f"{method} {path}"), method, path, tag, body, shared | own
                    )
                )
    return found


def _key(parameter: Document) -> tuple[str, str]:
    return parameter["in"], parameter["name"]


_Key: TypeAlias = Callable[[DocumentOperation], Hashable]


def match_operations(
    before: Document, after: Document, digests: tuple[SchemaDigests, SchemaDigests]
) -> tuple[list[tuple[DocumentOperation, DocumentOperation]], list[DocumentOperation], list[DocumentOperation]]:
    """Return pairs of matching operations, the removed and the added ones; matched by id, then route, then a unique shape."""
    old, new = _read_operations(before), _read_operations(after)
    pairs: list[tuple[DocumentOperation, DocumentOperation]] = []
    keys: list[tuple[_Key, _Key]] = [
        (lambda each: each.id,) * 2,
        (lambda each: each.route,) * 2,
        (lambda each: _shape(each, digests[0]), lambda each: _shape(each, digests[1])),
    ]
    for key_of_old, key_of_new in keys:
        olds, news = _by_unique_key(old, key_of_old), _by_unique_key(new, key_of_new)
        found = [(olds[key], news[key]) for key in olds if key in news]
        pairs += found
        removed, added = {before.address for before, _ in found}, {after.address for _, after in found}
        old = [each for each in old if each.address not in removed]
        new = [each for each in new if each.address not in added]
    return pairs, old, new


def _by_unique_key(operations: list[DocumentOperation], key: _Key) -> dict[Hashable, DocumentOperation]:
    """Return the operations whose key is unique, by that key."""
    keys = [key(each) for each in operations]
    counts = Counter(keys)
    return {
        value: each for value, each in zip(keys, operations, strict=True) if value is not None and counts[value] == 1
    }


def _shape(operation: DocumentOperation, digests: SchemaDigests) -> Hashable:
    """Return the parameters, body and responses of an operation as a key; None if it has too few fields to be recognised by."""
    contents = {"body": operation.body.get("requestBody", {}), **operation.body.get("responses", {})}
    media = [
        (code, kind, each["schema"])
        for code, content in contents.items()
        for kind, each in content.get("content", {}).items()
    ]
    if sum(len(digests.resolve(schema).get("properties", ())) for _, _, schema in media) < _MIN_FIELDS:
        return None
    parameters = sorted(key for key in operation.parameters if key[0] != "path")
    return (
        operation.method,
        str(parameters),
        str([(code, kind, digests.digest(schema)) for code, kind, schema in media]),
    )


def find_renamed(
    removed: Mapping[_NameT, Any],
    added: Mapping[_NameT, Any],
    name: Callable[[_NameT], str],
    same: Callable[[Any, Any], bool],
) -> list[tuple[_NameT, _NameT]]:
    """Return the renamed entries: those with the same meaning and a similar name, if there is no other candidate."""
    if len(removed) * len(added) > _MAX_PAIRS:
        return []
    candidates = [
        (old, new)
        for old in removed
        for new in added
        if _is_similar(name(old), name(new)) and same(removed[old], added[new])
    ]
    old_counts, new_counts = Counter(old for old, _ in candidates), Counter(new for _, new in candidates)
    return [(old, new) for old, new in candidates if old_counts[old] == new_counts[new] == 1]


def _is_similar(left: str, right: str) -> bool:
    left, right = (re.sub(r"[^a-z0-9]", "", name.lower()) for name in (left, right))
    return difflib.SequenceMatcher(None, left, right).ratio() >= _MIN_SIMILARITY
