"""Group the operations of a document by their paths, if it has only one tag for all of them.

The tag is then the beginning of their paths: `/seller/orders`. No document has such a tag of its own.
"""

import re
from collections import Counter
from typing import Final

from intake.document import Document, operations

_DEPTH: Final = 2
# Scribe's groups for endpoints without a group.
_DEFAULT_GROUPS: Final = frozenset({"", "default", "endpoints", "general"})
# An object with more of them would not help, under any name.
_MOST_IN_A_TAG: Final = 30
_IN_FRONT: Final = re.compile(r"api|rest|v\d+(\.\d+)*|\{.*\}", re.IGNORECASE)
_PLURAL: Final = re.compile(r"\w*[^\Wsui]s", re.IGNORECASE)
_VERBS: Final = {"get": "get", "put": "update", "patch": "patch", "delete": "delete", "post": "post", "head": "head"}
_VERBS_OF_LISTS: Final = {"get": "list", "post": "create"}


def group_by_path(document: Document, known: Document | None = None) -> int:
    """Give operations the tags of their paths, in place, if one tag has all of them; returns how many have changed.

    An operation that is alone below its path keeps its tag. So does a document whose predecessor, `known`, has no tags of paths, and
    each operation that is there.
    """
    found = operations(document)
    before = {(method, path): _tag(operation) for method, path, operation in operations(known or {"paths": {}})}
    has_paths = any(is_of_path(tag) for tag in before.values())
    tags = {_tag(operation) for _, _, operation in found}
    if (before and not has_paths) or not (has_paths or _is_one_group(tags, len(found))):
        return 0
    static = {(method, path): _static_segments(path)[:_DEPTH] for method, path, _ in found}
    uses = Counter(tuple(each[:length]) for each in static.values() for length in range(1, len(each) + 1))
    if not has_paths and sum(uses[each] > 1 for each in uses if len(each) == 1) < 2:
        return 0
    changed = 0
    for method, path, operation in found:
        own = static[method, path]
        shared = next((own[:length] for length in range(len(own), 0, -1) if uses[tuple(own[:length])] > 1), ())
        tag = before.get((method, path)) or (f"/{'/'.join(shared)}" if shared else "")
        if tag and tag != _tag(operation):
            operation["tags"] = [tag]
            _name_by_path(operation, method, path)
            changed += 1
    return changed


def is_of_path(tag: str) -> bool:
    """Return whether a tag is the beginning of paths."""
    return tag.startswith("/")


def _tag(operation: Document) -> str:
    return str((operation.get("tags") or [""])[0])


def _is_one_group(tags: set[str], count: int) -> bool:
    names = {tag.casefold() for tag in tags}
    return len(names) == 1 and not any(map(is_of_path, names)) and (names <= _DEFAULT_GROUPS or count > _MOST_IN_A_TAG)


def _segments(path: str) -> list[str]:
    """Return the segments of a path, without those in front that say nothing."""
    segments = [each for each in path.split("/") if each]
    while segments and _IN_FRONT.fullmatch(segments[0]):
        segments.pop(0)
    return segments


def _static_segments(path: str) -> list[str]:
    """Return what is in front of the first parameter."""
    segments = _segments(path)
    end = next((number for number, each in enumerate(segments) if "{" in each), len(segments))
    return segments[:end]


def _name_by_path(operation: Document, method: str, path: str) -> None:
    """Replace an id that only repeats method and path by one that says what is done: `listSellerOrders`."""
    if _squeeze(str(operation.get("operationId") or "")) not in ("", _squeeze(f"{method}{path}")):
        return
    segments = _segments(path)
    static = [each for each in segments if "{" not in each]
    is_list = segments[-1:] == static[-1:] and any(map(_PLURAL.fullmatch, re.split(r"[-_.]", (static or [""])[-1])))
    verb = (_VERBS_OF_LISTS if is_list else _VERBS).get(method) or _VERBS.get(method, method)
    words = [word for each in static for word in re.findall(r"[A-Za-z0-9]+", each)]
    operation["operationId"] = verb + "".join(word[0].upper() + word[1:] for word in words)


def _squeeze(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
