"""Two schemas compared by meaning, each change at the place where it is."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from canonical.overrides import Overrides, Schema
from intake.document import Document

from drift.change import Change, Direction, Spot, brief
from drift.matching import renamed
from drift.meaning import Meanings, named, shown

_LOWER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OTHER_LIMITS: Final = ("pattern", "multipleOf", "uniqueItems")
_UNIONS: Final = ("oneOf", "anyOf", "allOf")
# Formats that change what is read or sent.
_READ: Final = {"date", "date-time", "binary", "uuid"}
_MOST: Final = 3
_LIKE: Final = 0.5
_MOST_PAIRS: Final = 1_000
# Kinds of which the value comes through unchanged, whether the type is known or not.
_PLAIN: Final = {"unknown", "string", "integer", "number", "boolean"}


class SchemaComparison:
    """The schemas of two documents, each with what it means there."""

    def __init__(self, old: Document, new: Document, overrides: Overrides) -> None:
        self._tables = overrides
        self.before, self.after = Meanings(old), Meanings(new)
        self._of_components: dict[tuple[str, str, Direction], list[Change]] = {}
        self._open: set[tuple[str, str, Direction]] = set()

    def same(self, old: Schema, new: Schema) -> bool:
        """Whether two schemas mean the same."""
        return self.before.of(old) == self.after.of(new)

    def changes(self, old: Schema, new: Schema, direction: Direction, here: Spot) -> Iterator[Change]:
        """Every change from `old` to `new`, told at `here`."""
        one, other = named(old), named(new)
        inside = self.before.resolved(old), self.after.resolved(new)
        if one is None or other is None:
            # What answers repeat is told of by its name, wherever it shows.
            shared = self._shared(*inside, here) if direction == "output" else None
            yield from self._same_place(*inside, direction, Spot(f"schema {shared}", "") if shared else here)
            return
        key = (one, other, direction)
        if key in self._open:
            return
        self._open.add(key)
        if one != other and (one in self.after.components or other in self.before.components):
            # Not the same under another name: another one is referred to here.
            yield from self._same_place(*inside, direction, here)
        elif key not in self._of_components:
            # What has a name is compared once, and told of by that name, however many operations it shows in.
            found = self._same_place(*inside, direction, Spot(f"schema {other}", ""))
            self._of_components[key] = list(dict.fromkeys(found))
        self._open.discard(key)
        yield from self._of_components.get(key, ())

    def _shared(self, old: Schema, new: Schema, here: Spot) -> str | None:
        """The name that sources.toml has for both of two objects."""
        if not old.get("properties") or not new.get("properties"):
            return None
        field = here.place.replace("[]", "").replace("|", "").rpartition(".")[2] if "." in here.place else ""
        one, other = (self._tables.find_shared(field, each["properties"]) for each in (old, new))
        return one if one == other else None

    def _same_place(self, old: Schema, new: Schema, direction: Direction, here: Spot) -> Iterator[Change]:
        if self.same(old, new):
            return
        if _sort(old) != _sort(new):
            yield self._type(old, new, direction, here)
            return
        yield from self._facets(old, new, direction, here)
        match _sort(old):
            case "object":
                yield from self._objects(old, new, direction, here)
            case "array":
                yield from self.changes(old.get("items", {}), new.get("items", {}), direction, here.inner("[]"))
            case "oneOf" | "anyOf" | "allOf" as key:
                yield from self._unions(old[key], new[key], direction, here)

    def _type(self, old: Schema, new: Schema, direction: Direction, here: Spot) -> Change:
        before, after = shown(old, self.before), shown(new, self.after)
        kind = f"{direction}-type"
        if direction == "output" and "unknown" in (before, after) and _PLAIN.issuperset((before, after)):
            kind = "output-type-loose"
        if direction == "input" and (after == "unknown" or self._widened(old, new)):
            kind = "input-wider"
        return Change(kind, here.subject, here.place, *_told_apart(before, after, old, new))

    def _widened(self, old: Schema, new: Schema) -> bool:
        """Whether what was right still is: one of several kinds now, or any number."""
        if (old.get("type"), new.get("type")) == ("integer", "number"):
            return True
        branches = [*new.get("oneOf", ()), *new.get("anyOf", ())]
        olds = [*old.get("oneOf", ()), *old.get("anyOf", ())] or [old]
        return all(any(self.same(each, branch) for branch in branches) for each in olds)

    def _facets(self, old: Schema, new: Schema, direction: Direction, here: Spot) -> Iterator[Change]:
        subject, place = here.subject, here.place
        if old.get("format") != new.get("format"):
            read = {old.get("format"), new.get("format")} & _READ
            kind = f"{direction}-type" if read else f"{direction}-format"
            yield Change(kind, subject, place, shown(old, self.before), shown(new, self.after))
        yield from deprecated(old, new, direction, here)
        for flag, concerned in (("readOnly", "input"), ("writeOnly", "output")):
            if bool(old.get(flag)) != bool(new.get(flag)) and direction == concerned:
                yield Change(f"{direction}-{'withheld' if new.get(flag) else 'no-longer-withheld'}", subject, place)
        if bool(old.get("nullable")) != bool(new.get("nullable")):
            yield Change(f"{direction}-{'nullable' if new.get('nullable') else 'not-null'}", subject, place)
        if old.get("enum") != new.get("enum"):
            yield from _values(old.get("enum"), new.get("enum"), direction, here)
        limits: list[dict[str, Any]] = [
            {key: each[key] for key in (*_LOWER, *_UPPER, *_OTHER_LIMITS) if key in each} for each in (old, new)
        ]
        if limits[0] != limits[1]:
            kind = "output-limits" if direction == "output" else "input-wider" if _wider(*limits) else "input-narrower"
            changed = [
                {key: each[key] for key in each if each[key] != other.get(key)}
                for each, other in (limits, limits[::-1])
            ]
            yield Change(kind, subject, place, brief(changed[0]), brief(changed[1]))
        if direction == "input" and old.get("default") != new.get("default"):
            yield Change("input-default", subject, place, brief(old.get("default")), brief(new.get("default")))

    def _objects(self, old: Schema, new: Schema, direction: Direction, here: Spot) -> Iterator[Change]:
        before, after = dict(old.get("properties", {})), dict(new.get("properties", {}))
        required = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted(before.keys() & after.keys()):
            inner = here.inner(f".{name}")
            if direction == "input":
                yield from needed(name in required[0], name in required[1], inner)
            elif (name in required[0]) != (name in required[1]):
                yield Change("output-required", here.subject, inner.place)
            yield from self.changes(before[name], after[name], direction, inner)
        gone = {name: before[name] for name in sorted(before.keys() - after.keys())}
        come = {name: after[name] for name in sorted(after.keys() - before.keys())}
        for one, other in renamed(gone, come, str, self.same):
            inner = here.inner(f".{other}")
            yield Change(f"{direction}-renamed", here.subject, inner.place, one, other)
            if direction == "input":
                yield from needed(one in required[0], other in required[1], inner)
            del gone[one], come[other]
        for name, schema in gone.items():
            yield Change(f"{direction}-removed", here.subject, here.inner(f".{name}").place, shown(schema, self.before))
        for name, schema in come.items():
            kind = "input-added-required" if direction == "input" and name in required[1] else f"{direction}-added"
            yield Change(kind, here.subject, here.inner(f".{name}").place, new=shown(schema, self.after))
        maps = old.get("additionalProperties"), new.get("additionalProperties")
        if isinstance(maps[0], dict) and isinstance(maps[1], dict):
            yield from self.changes(maps[0], maps[1], direction, here.inner(".*"))
        elif maps[0] != maps[1]:
            loose = maps[0] is not False and maps[1] is not False
            kind = "output-type-loose" if direction == "output" and loose else f"{direction}-type"
            yield Change(kind, here.subject, here.inner(".*").place, brief(maps[0]), brief(maps[1]))

    def _unions(self, old: list[Schema], new: list[Schema], direction: Direction, here: Spot) -> Iterator[Change]:
        before = {self.before.of(branch): branch for branch in old}
        after = {self.after.of(branch): branch for branch in new}
        gone = [branch for meaning, branch in before.items() if meaning not in after]
        come = [branch for meaning, branch in after.items() if meaning not in before]
        for one, other in _same_branches(gone, come):
            yield from self.changes(one, other, direction, here.inner("|"))
            gone.remove(one)
            come.remove(other)
        if not gone and not come:
            return
        texts = [
            sorted(shown(branch, mine) for branch in each) for each, mine in ((gone, self.before), (come, self.after))
        ]
        wider = direction == "input" and not gone
        kind = "input-wider" if wider else f"{direction}-type"
        sides = ", ".join(texts[0]), ", ".join(texts[1])
        yield Change(kind, here.subject, here.place, *_told_apart(*sides, {"anyOf": gone}, {"anyOf": come}))


def _same_branches(gone: list[Schema], come: list[Schema]) -> list[tuple[Schema, Schema]]:
    """The branches that have changed: the only ones, or objects that have most of their fields in common, the likest first."""
    if len(gone) == len(come) == 1:
        return [(gone[0], come[0])]
    if len(gone) * len(come) > _MOST_PAIRS:
        return []
    pairs: list[tuple[Schema, Schema]] = []
    likest = sorted(
        ((_likeness(one, other), first, second) for first, one in enumerate(gone) for second, other in enumerate(come)),
        key=lambda found: -found[0],
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    for likeness, first, second in likest:
        if likeness > _LIKE and first not in taken[0] and second not in taken[1]:
            taken[0].add(first)
            taken[1].add(second)
            pairs.append((gone[first], come[second]))
    return pairs


def _likeness(one: Schema, other: Schema) -> float:
    places = [set(_places(each)) for each in (one, other)]
    return len(places[0] & places[1]) / max(1, len(places[0] | places[1]))


def _places(schema: Schema, place: str = "") -> Iterator[str]:
    """Every field in a schema: answers differ below `data` more often than at their top."""
    for name, inner in schema.get("properties", {}).items():
        yield f"{place}.{name}"
        yield from _places(inner, f"{place}.{name}")
    if isinstance(schema.get("items"), dict):
        yield from _places(schema["items"], f"{place}[]")


def _sort(schema: Schema) -> Any:
    return next((key for key in _UNIONS if key in schema), schema.get("type"))


def _values(old: list[Any] | None, new: list[Any] | None, direction: Direction, here: Spot) -> Iterator[Change]:
    gone = [value for value in old or () if value not in (new or ())]
    come = [value for value in new or () if value not in (old or ())]
    if old is None or new is None:
        kind = "output-values" if direction == "output" else "input-wider" if new is None else "input-narrower"
        yield Change(kind, here.subject, here.place, _list(gone) or "any", _list(come) or "any")
        return
    if gone:
        yield Change(f"{direction}-values-removed", here.subject, here.place, old=_list(gone))
    if come:
        yield Change(f"{direction}-values-added", here.subject, here.place, new=_list(come))


def _told_apart(before: str, after: str, old: Schema, new: Schema) -> tuple[str, str]:
    """Two types in words that are not the same: where they would be, with the fields that only one has."""
    if before != after:
        return before, after
    one, other = set(_fields(old)), set(_fields(new))
    return _with(before, one - other), _with(after, other - one)


def _with(text: str, names: set[str]) -> str:
    return f"{text} with {_list(sorted(names)[:_MOST])}" if names else text


def _fields(schema: Schema) -> Iterator[str]:
    yield from schema.get("properties", ())
    for key in _UNIONS:
        for branch in schema.get(key, ()):
            yield from _fields(branch)


def _wider(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether everything within the old limits is within the new ones."""
    if any(new.get(key) not in (None, False, old.get(key)) for key in _OTHER_LIMITS):
        return False
    return all(key not in new or (key in old and new[key] <= old[key]) for key in _LOWER) and all(
        key not in new or (key in old and new[key] >= old[key]) for key in _UPPER
    )


def _list(values: list[Any]) -> str:
    return ", ".join(str(value) for value in values)


def deprecated(old: Mapping[str, Any], new: Mapping[str, Any], what: str, here: Spot) -> Iterator[Change]:
    """Whether something is deprecated now, or no longer."""
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        yield Change(f"{what}-{'deprecated' if new.get('deprecated') else 'undeprecated'}", here.subject, here.place)


def needed(old: object, new: object, here: Spot) -> Iterator[Change]:
    """Whether something that is sent has to be sent now, or no longer."""
    if bool(old) != bool(new):
        yield Change("input-required" if new else "input-optional", here.subject, here.place)
