"""Compare two canonical documents by meaning: every change of the interface once, wherever it appears."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

import attrs
from canonical.descriptions import DOCUMENT
from canonical.given_names import iter_newly_given, method_names, read_given_names, rename_places
from canonical.overrides import Overrides
from intake.document import Document

from drift.answers import is_success
from drift.change import SEVERAL_OPERATIONS, Change, Direction, Location, format_value
from drift.compare_schemas import SchemaComparison, compare_deprecated, compare_required
from drift.digests import describe_type
from drift.matching import DocumentOperation, find_renamed, match_operations
from drift.security import format_security

_MIN_REPEATS: Final = 3
_Pair: TypeAlias = tuple[DocumentOperation, DocumentOperation]
_ParameterKey: TypeAlias = tuple[str, str]
_Parameters: TypeAlias = dict[_ParameterKey, Document]


def compare(
    old: Document, new: Document, overrides: Overrides | None = None, emptied: Iterable[str] = ()
) -> list[Change]:
    """Return every change from `old` to `new`, both canonical.

    `overrides` names the shared schemas; `emptied` are the places of answers whose example is empty or null now.
    """
    return _Comparison(old, new, overrides or Overrides(), tuple(emptied)).compare()


class _Comparison:
    def __init__(self, old: Document, new: Document, overrides: Overrides, emptied: tuple[str, ...]) -> None:
        self._old, self._new = old, new
        self._emptied = emptied
        self._names = overrides.names
        self._schemas = SchemaComparison(old, new, overrides)
        # Changes of paths that many operations have in common, and the tags of which no operation is left.
        self._patterns: frozenset[tuple[str, str]] = frozenset()
        self._renamed_tags: frozenset[tuple[str, str]] = frozenset()

    def compare(self) -> list[Change]:
        """Return each change once, with all of the operations that it affects."""
        merged: dict[Change, list[_Pair]] = {}
        for change, pairs in _merge_repeated(self._iter_changes()):
            merged.setdefault(change, []).extend(pairs)
        return [
            attrs.evolve(
                change,
                operations=tuple(dict.fromkeys(after.id for _, after in pairs)),
                former_operations=tuple(dict.fromkeys(before.id for before, after in pairs if before.id != after.id)),
                tag=_common_tag([after for _, after in pairs]),
            )
            for change, pairs in merged.items()
        ]

    def _iter_changes(self) -> Iterator[tuple[Change, list[_Pair]]]:
        """Yield each change with its operation, before and after; with none if it concerns the document."""
        for change in self._compare_document():
            yield change, []
        pairs, removed, added = match_operations(self._old, self._new, (self._schemas.before, self._schemas.after))
        for each in removed:
            yield Change("operation-removed", each.id, old=each.address), [(each, each)]
        for each in added:
            yield Change("operation-added", each.id, new=each.address), [(each, each)]
        moves = Counter(before.path_change(after) for before, after in pairs if _is_only_moved(before, after))
        self._patterns = frozenset(move for move, count in moves.items() if count >= _MIN_REPEATS)
        renamed_tags = {(before.tag, after.tag) for before, after in pairs if before.tag != after.tag}
        left = {after.tag for _, after in pairs} | {each.tag for each in added}
        known = {before.tag for before, _ in pairs} | {each.tag for each in removed}
        self._renamed_tags = frozenset(each for each in renamed_tags if each[0] not in left and each[1] not in known)
        for pair in pairs:
            for change in dict.fromkeys(self._compare_operation(*pair)):
                yield change, [pair]

        yield from self._compare_given_names({after.address: (before, after) for before, after in pairs}, added)

    def _compare_given_names(
        self, pairs: Mapping[str, _Pair], added: Iterable[DocumentOperation]
    ) -> Iterator[tuple[Change, list[_Pair]]]:
        """Yield the names that newcomers got because theirs were taken."""
        newcomers = {each.address: each for each in added}
        before, now = (read_given_names(each) for each in (self._old, self._new))
        methods = method_names(self._old, self._names)
        former = rename_places(before, {after.address: before.address for before, after in pairs.values()})
        for place, name in iter_newly_given(former, now):
            method, path, *part = place.split(" ", 2)
            address, inner = f"{method} {path}", "".join(part).removeprefix("argument ")
            if newcomer := newcomers.get(address):
                if part in ([], ["method"]):
                    called = name if part else self._names.operation_id(name)
                    yield Change("python-given", newcomer.id, new=called), [(newcomer, newcomer)]
            elif pair := pairs.get(address):
                if part == ["method"] and methods[pair[0].address] == name:
                    # It has the name that it had, though its tag has another one.
                    continue
                yield Change("python-given", pair[1].id, inner, new=name), [pair]
            else:
                yield Change("python-given", address, inner, new=name), []

    def _compare_document(self) -> Iterator[Change]:
        yield from _compare_servers(self._old, self._new, DOCUMENT)
        required, now = (format_security(each, each.get("security")) for each in (self._old, self._new))
        if required != now:
            yield Change("security-changed", DOCUMENT, "security", required, now)
        if parts := [part for part in ("info", "tags") if self._old.get(part) != self._new.get(part)]:
            yield Change("document-changed", DOCUMENT, " and ".join(parts))

    def _compare_operation(self, before: DocumentOperation, after: DocumentOperation) -> Iterator[Change]:
        base = Location(after.id, "")
        if _is_only_moved(before, after) and (move := before.path_change(after)) in self._patterns:
            yield base.child("paths").change("operation-moved", *move)
        elif before.route != after.route:
            both = before.id != after.id
            old, new = (f"{each.id} {each.address}" if both else each.address for each in (before, after))
            yield base.change("operation-moved", old, new)
        elif before.id != after.id:
            yield base.change("operation-renamed", before.id, after.id)
        if before.tag != after.tag:
            is_renamed = (before.tag, after.tag) in self._renamed_tags
            yield base.change("tag-renamed" if is_renamed else "tag-changed", before.tag, after.tag)
        required, now = (
            "that of the document" if own is None else format_security(document, own)
            for document, own in ((self._old, before.body.get("security")), (self._new, after.body.get("security")))
        )
        if required != now:
            yield base.change("security-changed", required, now)
        yield from _compare_servers(before.body, after.body, after.id)
        yield from compare_deprecated(before.body, after.body, "operation", base)
        yield from self._compare_parameters(before, after)
        yield from self._compare_body(before.body.get("requestBody"), after.body.get("requestBody"), base)
        yield from self._compare_responses(before.body.get("responses", {}), after.body.get("responses", {}), base)
        for place in self._emptied:
            if place.startswith(f"{after.address} response "):
                yield base.child(place.removeprefix(f"{after.address} ")).change("output-emptied")

    def _compare_parameters(self, before: DocumentOperation, after: DocumentOperation) -> Iterator[Change]:
        old, new = dict(before.parameters), dict(after.parameters)
        base = Location(after.id, "")
        for key in sorted(old.keys() & new.keys()):
            yield from self._compare_parameter(old[key], new[key], base.child(" ".join(key)))
        removed = {key: old[key] for key in sorted(old.keys() - new.keys())}
        added = {key: new[key] for key in sorted(new.keys() - old.keys())}
        for key in list(removed):
            if other := next((each for each in added if each[1] == key[1]), None):
                location = base.child(" ".join(other))
                yield location.change("input-moved", " ".join(key), location.place)
                yield from self._compare_parameter(removed.pop(key), added.pop(other), location)
        for one, other in self._renamed_parameters(before, after, removed, added):
            if one in removed and other in added:
                location = base.child(" ".join(other))
                yield location.change("input-renamed", one[1], other[1])
                yield from self._compare_parameter(removed.pop(one), added.pop(other), location)
        for key, each in removed.items():
            yield base.child(" ".join(key)).change("input-removed", describe_type(each["schema"], self._schemas.before))
        for key, each in added.items():
            kind = "input-added-required" if each.get("required") else "input-added"
            yield base.child(" ".join(key)).change(kind, new=describe_type(each["schema"], self._schemas.after))

    def _renamed_parameters(
        self, before: DocumentOperation, after: DocumentOperation, removed: _Parameters, added: _Parameters
    ) -> list[tuple[_ParameterKey, _ParameterKey]]:
        """Return pairs of renamed parameters: those of the path by position, the others by meaning and a similar name."""
        same_route = before.route == after.route
        by_position = zip(before.path_parameters, after.path_parameters, strict=False) if same_route else ()
        pairs = [(("path", one), ("path", other)) for one, other in by_position]
        return pairs + find_renamed(removed, added, lambda key: key[1], self._is_same_parameter)

    def _compare_parameter(self, old: Document, new: Document, location: Location) -> Iterator[Change]:
        yield from compare_required(old.get("required"), new.get("required"), location)
        yield from compare_deprecated(old, new, "input", location)
        was, now = ({key: each[key] for key in ("style", "explode") if key in each} for each in (old, new))
        if was != now:
            yield location.change("input-style", format_value(was), format_value(now))
        yield from self._schemas.compare(old["schema"], new["schema"], "input", location)

    def _is_same_parameter(self, old: Document, new: Document) -> bool:
        return self._schemas.are_equal(old["schema"], new["schema"])

    def _compare_body(self, old: Document | None, new: Document | None, base: Location) -> Iterator[Change]:
        location = base.child("body")
        if old is None or new is None:
            if new is not None:
                yield location.change("body-added-required" if new.get("required") else "body-added")
            elif old is not None:
                yield location.change("body-removed")
            return
        if bool(old.get("required")) != bool(new.get("required")):
            yield location.change("body-required" if new.get("required") else "body-optional")
        yield from self._compare_content(old, new, "body", "input", location)

    def _compare_responses(self, old: Document, new: Document, base: Location) -> Iterator[Change]:
        gone, came = ({code for code in one.keys() - other.keys() if is_success(code)} for one, other in (
            (old, new), (new, old),
        ))  # fmt: skip
        if len(gone) == len(came) == 1:
            # The same answer under another code: clients read any success.
            [was], [now] = gone, came
            yield base.child(f"response {now}").change("answer-code", was, now)
            old = {now if code == was else code: each for code, each in old.items()}
        for code in sorted(old.keys() | new.keys()):
            location = base.child(f"response {code}")
            if code not in new:
                yield location.change("answer-removed")
            elif code not in old:
                yield location.change("answer-added")
            else:
                yield from self._compare_response(code, old[code], new[code], location)
                yield from self._compare_headers(old[code].get("headers", {}), new[code].get("headers", {}), location)

    def _compare_response(self, code: str, old: Document, new: Document, location: Location) -> Iterator[Change]:
        for change in self._compare_content(old, new, "answer", "output", location):
            if is_success(code) or not change.subject.startswith("schema "):
                yield change
            else:
                # What errors share is reported for them: no code reads it there, though it may elsewhere.
                yield attrs.evolve(change, subject=location.subject, place=f"{location.place} {change.place}")

    def _compare_headers(self, old: Document, new: Document, location: Location) -> Iterator[Change]:
        for name in sorted(old.keys() | new.keys()):
            header = location.child(f" header {name}")
            if name not in new:
                yield header.change("output-removed", describe_type(old[name]["schema"], self._schemas.before))
            elif name not in old:
                yield header.change("output-added", new=describe_type(new[name]["schema"], self._schemas.after))
            else:
                yield from self._schemas.compare(old[name]["schema"], new[name]["schema"], "output", header)

    def _compare_content(
        self, old: Document, new: Document, part: str, direction: Direction, location: Location
    ) -> Iterator[Change]:
        """Compare the content of a body or a response by media type."""
        before, after = old.get("content", {}), new.get("content", {})
        for kind in sorted(before.keys() | after.keys()):
            if kind not in after:
                yield location.change(f"{part}-kind-removed", old=kind)
            elif kind not in before:
                yield location.change(f"{part}-kind-added", new=kind)
            else:
                content = location if len(before.keys() | after.keys()) == 1 else location.child(f" {kind}")
                yield from self._schemas.compare(
                    before[kind]["schema"], after[kind]["schema"], direction, content.child(" ")
                )


def _merge_repeated(occurrences: Iterable[tuple[Change, list[_Pair]]]) -> Iterator[tuple[Change, list[_Pair]]]:
    """Replace the subject of a change that repeats in several operations."""
    listed = list(occurrences)
    keys = Counter(
        _signature(change) for change in dict.fromkeys(change for change, pairs in listed if len(pairs) == 1)
    )
    for change, pairs in listed:
        least = 2 if change.kind == "tag-renamed" else _MIN_REPEATS
        many = len(pairs) == 1 and change.subject == pairs[0][1].id and keys[_signature(change)] >= least
        yield attrs.evolve(change, subject=SEVERAL_OPERATIONS) if many else change, pairs


def _is_only_moved(before: DocumentOperation, after: DocumentOperation) -> bool:
    return before.route != after.route and before.id == after.id and before.method == after.method


def _common_tag(operations: Iterable[DocumentOperation]) -> str:
    tags = {each.tag for each in operations}
    return tags.pop() if len(tags) == 1 else ""


def _signature(change: Change) -> tuple[str, ...]:
    """Return the parts of a change that do not depend on its operation."""
    return change.kind, change.place, change.old, change.new


def _compare_servers(old: Document, new: Document, subject: str) -> Iterator[Change]:
    """Compare servers: clients use the first one, so a server appended to the others is an addition."""
    before, after = ([_format_server(each) for each in owner.get("servers", ())] for owner in (old, new))
    if before != after:
        kind = "server-added" if before and before == after[: len(before)] else "server-changed"
        yield Change(kind, subject, "servers", ", ".join(before), ", ".join(after))


def _format_server(server: Document) -> str:
    """Return the address of a server, with what its variables may be. Neither prose nor a slash at its end makes another one."""
    values = {
        name: {key: each[key] for key in ("default", "enum") if key in each}
        for name, each in sorted((server.get("variables") or {}).items())
        if isinstance(each, dict)
    }
    return " ".join([str(server.get("url", "")).rstrip("/"), *([format_value(values)] if values else [])])
