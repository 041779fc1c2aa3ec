"""Two canonical documents compared by meaning: every change of the interface, once, wherever it shows."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final, TypeAlias

import attrs
from canonical.descriptions import DOCUMENT
from canonical.overrides import Overrides
from intake.document import Document, operations

from drift.change import SEVERAL, Change, Direction, Spot, brief
from drift.compare_schemas import SchemaComparison, deprecated, needed
from drift.matching import Operation, matched, renamed
from drift.meaning import shown

_MANY: Final = 3
_Pair: TypeAlias = tuple[Operation, Operation]


def compare(
    old: Document, new: Document, overrides: Overrides | None = None, emptied: Iterable[str] = ()
) -> list[Change]:
    """Every change from `old` to `new`, both canonical.

    `tables` says what is one schema, wherever it is answered; `emptied` are the places of lists of which nothing is known any more.
    """
    return _Comparison(old, new, overrides or Overrides(), tuple(emptied)).changes()


class _Comparison:
    def __init__(self, old: Document, new: Document, overrides: Overrides, emptied: tuple[str, ...]) -> None:
        self._old, self._new = old, new
        self._emptied = emptied
        self._schemas = SchemaComparison(old, new, overrides)

    def changes(self) -> list[Change]:
        """Each change once, with all of the operations that it shows in."""
        merged: dict[Change, list[tuple[Operation, Operation]]] = {}
        for change, where in _alike_once(self._all()):
            merged.setdefault(change, []).extend(where)
        return [
            attrs.evolve(
                change,
                operations=tuple(dict.fromkeys(after.id for _, after in where)),
                formerly=tuple(dict.fromkeys(before.id for before, after in where if before.id != after.id)),
                tag=where[0][1].tag if where else "",
            )
            for change, where in merged.items()
        ]

    def _all(self) -> Iterator[tuple[Change, list[tuple[Operation, Operation]]]]:
        """Each change with the operation that it shows in, as it was and as it is; with none where it is of the document."""
        for change in self._documents():
            yield change, []
        pairs, removed, added = matched(self._old, self._new, (self._schemas.before, self._schemas.after))
        for each in removed:
            yield Change("operation-removed", each.id, old=each.address), [(each, each)]
        for each in added:
            yield Change("operation-added", each.id, new=each.address), [(each, each)]
        for pair in pairs:
            for change in dict.fromkeys(self._operation(*pair)):
                yield change, [pair]

    def _documents(self) -> Iterator[Change]:
        yield from _servers(self._old, self._new, DOCUMENT)
        old_security, new_security = map(_security, (self._old, self._new))
        if old_security != new_security:
            yield Change("security-changed", DOCUMENT, "security", brief(old_security), brief(new_security))
        if parts := [part for part in ("info", "tags") if self._old.get(part) != self._new.get(part)]:
            yield Change("document-changed", DOCUMENT, " and ".join(parts))

    def _operation(self, before: Operation, after: Operation) -> Iterator[Change]:
        name, spot = after.id, Spot(after.id, "")
        if before.form != after.form:
            both = before.id != after.id
            old, new = (f"{each.id} {each.address}" if both else each.address for each in (before, after))
            yield Change("operation-moved", name, "", old, new)
        elif before.id != after.id:
            yield Change("operation-renamed", name, "", before.id, after.id)
        if before.tag != after.tag:
            yield Change("tag-changed", name, "", before.tag, after.tag)
        old_security, new_security = (each.body.get("security") for each in (before, after))
        if old_security != new_security:
            yield Change("security-changed", name, "", _keys(old_security), _keys(new_security))
        yield from _servers(before.body, after.body, name)
        yield from deprecated(before.body, after.body, "operation", spot)
        yield from self._parameters(before, after)
        yield from self._body(before.body.get("requestBody"), after.body.get("requestBody"), spot)
        yield from self._answers(before.body.get("responses", {}), after.body.get("responses", {}), spot)
        for place in self._emptied:
            if place.startswith(f"{after.address} response "):
                yield Change("output-emptied", name, place.removeprefix(f"{after.address} "))

    def _parameters(self, before: Operation, after: Operation) -> Iterator[Change]:
        old, new = dict(before.parameters), dict(after.parameters)
        spot = Spot(after.id, "")
        for key in sorted(old.keys() & new.keys()):
            yield from self._parameter(old[key], new[key], spot.inner(" ".join(key)))
        gone = {key: old[key] for key in sorted(old.keys() - new.keys())}
        come = {key: new[key] for key in sorted(new.keys() - old.keys())}
        for key in list(gone):
            if other := next((each for each in come if each[1] == key[1]), None):
                here = spot.inner(" ".join(other))
                yield Change("input-moved", after.id, here.place, " ".join(key), here.place)
                yield from self._parameter(gone.pop(key), come.pop(other), here)
        # The parameters of a path are known by their place in it.
        names = [
            (("path", one), ("path", other))
            for one, other in zip(before.places, after.places, strict=False)
            if before.form == after.form
        ]
        names += renamed(gone, come, lambda key: key[1], self._same_parameter)
        for one, other in names:
            if one in gone and other in come:
                here = spot.inner(" ".join(other))
                yield Change("input-renamed", after.id, here.place, one[1], other[1])
                yield from self._parameter(gone.pop(one), come.pop(other), here)
        for key, each in gone.items():
            yield Change("input-removed", after.id, " ".join(key), shown(each["schema"], self._schemas.before))
        for key, each in come.items():
            kind = "input-added-required" if each.get("required") else "input-added"
            yield Change(kind, after.id, " ".join(key), new=shown(each["schema"], self._schemas.after))

    def _parameter(self, old: Document, new: Document, here: Spot) -> Iterator[Change]:
        yield from needed(old.get("required"), new.get("required"), here)
        yield from deprecated(old, new, "input", here)
        was, is_ = ({key: each[key] for key in ("style", "explode") if key in each} for each in (old, new))
        if was != is_:
            yield Change("input-style", here.subject, here.place, brief(was), brief(is_))
        yield from self._schemas.changes(old["schema"], new["schema"], "input", here)

    def _same_parameter(self, old: Document, new: Document) -> bool:
        return self._schemas.same(old["schema"], new["schema"])

    def _body(self, old: Document | None, new: Document | None, spot: Spot) -> Iterator[Change]:
        here = spot.inner("body")
        if old is None or new is None:
            if new is not None:
                yield Change("body-added-required" if new.get("required") else "body-added", here.subject, here.place)
            elif old is not None:
                yield Change("body-removed", here.subject, here.place)
            return
        if bool(old.get("required")) != bool(new.get("required")):
            yield Change("body-required" if new.get("required") else "body-optional", here.subject, here.place)
        yield from self._kinds(old, new, "body", "input", here)

    def _answers(self, old: Document, new: Document, spot: Spot) -> Iterator[Change]:
        for code in sorted(old.keys() | new.keys()):
            here = spot.inner(f"response {code}")
            if code not in new:
                yield Change("answer-removed", here.subject, here.place)
            elif code not in old:
                yield Change("answer-added", here.subject, here.place)
            else:
                yield from self._kinds(old[code], new[code], "answer", "output", here)
                yield from self._headers(old[code].get("headers", {}), new[code].get("headers", {}), here)

    def _headers(self, old: Document, new: Document, here: Spot) -> Iterator[Change]:
        for name in sorted(old.keys() | new.keys()):
            place = here.inner(f" header {name}")
            if name not in new:
                yield Change(
                    "output-removed", place.subject, place.place, shown(old[name]["schema"], self._schemas.before)
                )
            elif name not in old:
                yield Change(
                    "output-added", place.subject, place.place, new=shown(new[name]["schema"], self._schemas.after)
                )
            else:
                yield from self._schemas.changes(old[name]["schema"], new[name]["schema"], "output", place)

    def _kinds(self, old: Document, new: Document, what: str, direction: Direction, here: Spot) -> Iterator[Change]:
        """The content of a body or an answer, by its media types."""
        before, after = old.get("content", {}), new.get("content", {})
        for kind in sorted(before.keys() | after.keys()):
            if kind not in after:
                yield Change(f"{what}-kind-removed", here.subject, here.place, old=kind)
            elif kind not in before:
                yield Change(f"{what}-kind-added", here.subject, here.place, new=kind)
            else:
                place = here if len(before.keys() | after.keys()) == 1 else here.inner(f" {kind}")
                yield from self._schemas.changes(
                    before[kind]["schema"], after[kind]["schema"], direction, place.inner(" ")
                )


def _alike_once(found: Iterable[tuple[Change, list[_Pair]]]) -> Iterator[tuple[Change, list[_Pair]]]:
    """The same change in many operations is one change of several operations."""
    every = list(found)
    keys = Counter(_alike(change) for change in dict.fromkeys(change for change, where in every if len(where) == 1))
    for change, where in every:
        many = len(where) == 1 and change.subject == where[0][1].id and keys[_alike(change)] >= _MANY
        yield attrs.evolve(change, subject=SEVERAL) if many else change, where


def _alike(change: Change) -> tuple[str, ...]:
    """What is the same of a change, whichever operation it is in."""
    return change.kind, change.place, change.old, change.new


def _servers(old: Document, new: Document, subject: str) -> Iterator[Change]:
    """Another server in the first place is where clients go; one behind those from before is one more."""
    before, after = (
        [brief(each) if len(each) > 1 else each.get("url", "") for each in owner.get("servers", ())]
        for owner in (old, new)
    )
    if before != after:
        kind = "server-added" if before and before == after[: len(before)] else "server-changed"
        yield Change(kind, subject, "servers", ", ".join(before), ", ".join(after))


def _security(document: Document) -> list[Any]:
    """What a client has to send, of the schemes that are used."""
    used = document.get("security")
    named = {name for entry in used or () for name in entry}
    named |= {
        name for _, _, operation in operations(document) for entry in operation.get("security") or () for name in entry
    }
    schemes = document.get("components", {}).get("securitySchemes", {})
    return [
        used,
        {name: schemes[name] for name in sorted(named & set(schemes))},
    ]


def _keys(security: Any) -> str:
    return "that of the document" if security is None else "none" if not security else brief(security)
