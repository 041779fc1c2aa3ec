"""Two schemas compared by meaning, each change at the place where it is."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from canonical.overrides import Overrides, Schema
from intake.document import Document

from drift.change import Change, Direction, Location, format_value
from drift.digests import SchemaDigests, describe_type, reference_name
from drift.matching import find_renamed

_LOWER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OTHER_LIMITS: Final = ("pattern", "multipleOf", "uniqueItems")
_UNIONS: Final = ("oneOf", "anyOf", "allOf")
# Formats that change what is read or sent.
_TYPED_FORMATS: Final = {"date", "date-time", "binary", "uuid"}
_MAX_FIELDS_SHOWN: Final = 3
_MIN_SIMILARITY: Final = 0.5
_MAX_PAIRS: Final = 1_000
# Kinds of which the value comes through unchanged, whether the type is known or not.
_SCALARS: Final = {"unknown", "string", "integer", "number", "boolean"}


class SchemaComparison:
    """The schemas of two documents, each with what it means there."""

    def __init__(self, old: Document, new: Document, overrides: Overrides) -> None:
        self._tables = overrides
        self.before, self.after = SchemaDigests(old), SchemaDigests(new)
        self._component_changes: dict[tuple[str, str, Direction], list[Change]] = {}
        self._open: set[tuple[str, str, Direction]] = set()

    def are_equal(self, old: Schema, new: Schema) -> bool:
        """Whether two schemas mean the same."""
        return self.before.digest(old) == self.after.digest(new)

    def compare(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
        """Every change from `old` to `new`, told at `here`."""
        one, other = reference_name(old), reference_name(new)
        resolved = self.before.resolve(old), self.after.resolve(new)
        if one is None or other is None:
            # What answers repeat is told of by its name, wherever it shows.
            shared = self._shared_name(*resolved, location) if direction == "output" else None
            yield from self._compare_resolved(
                *resolved, direction, Location(f"schema {shared}", "") if shared else location
            )
            return
        key = (one, other, direction)
        if key in self._open:
            return
        self._open.add(key)
        if one != other and (one in self.after.components or other in self.before.components):
            # Not the same under another name: another one is referred to here.
            yield from self._compare_resolved(*resolved, direction, location)
        elif key not in self._component_changes:
            # What has a name is compared once, and told of by that name, however many operations it shows in.
            found = self._compare_resolved(*resolved, direction, Location(f"schema {other}", ""))
            self._component_changes[key] = list(dict.fromkeys(found))
        self._open.discard(key)
        yield from self._component_changes.get(key, ())

    def _shared_name(self, old: Schema, new: Schema, location: Location) -> str | None:
        """The name that sources.toml has for both of two objects."""
        if not old.get("properties") or not new.get("properties"):
            return None
        field = location.place.replace("[]", "").replace("|", "").rpartition(".")[2] if "." in location.place else ""
        one, other = (self._tables.find_shared(field, each["properties"]) for each in (old, new))
        return one if one == other else None

    def _compare_resolved(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
        if self.are_equal(old, new):
            return
        if _type_or_union(old) != _type_or_union(new):
            yield self._type_change(old, new, direction, location)
            return
        yield from self._compare_keywords(old, new, direction, location)
        match _type_or_union(old):
            case "object":
                yield from self._compare_objects(old, new, direction, location)
            case "array":
                yield from self.compare(old.get("items", {}), new.get("items", {}), direction, location.child("[]"))
            case "oneOf" | "anyOf" | "allOf" as key:
                yield from self._compare_unions(old[key], new[key], direction, location)

    def _type_change(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Change:
        before, after = describe_type(old, self.before), describe_type(new, self.after)
        kind = f"{direction}-type"
        if direction == "output" and "unknown" in (before, after) and _SCALARS.issuperset((before, after)):
            kind = "output-type-loose"
        if direction == "input" and (after == "unknown" or self._is_wider_type(old, new)):
            kind = "input-wider"
        return Change(kind, location.subject, location.place, *_distinguish(before, after, old, new))

    def _is_wider_type(self, old: Schema, new: Schema) -> bool:
        """Whether what was right still is: one of several kinds now, or any number."""
        if (old.get("type"), new.get("type")) == ("integer", "number"):
            return True
        branches = [*new.get("oneOf", ()), *new.get("anyOf", ())]
        old_branches = [*old.get("oneOf", ()), *old.get("anyOf", ())] or [old]
        return all(any(self.are_equal(each, branch) for branch in branches) for each in old_branches)

    def _compare_keywords(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
        subject, place = location.subject, location.place
        if old.get("format") != new.get("format"):
            read = {old.get("format"), new.get("format")} & _TYPED_FORMATS
            kind = f"{direction}-type" if read else f"{direction}-format"
            yield Change(kind, subject, place, describe_type(old, self.before), describe_type(new, self.after))
        yield from compare_deprecated(old, new, direction, location)
        for flag, flag_direction in (("readOnly", "input"), ("writeOnly", "output")):
            if bool(old.get(flag)) != bool(new.get(flag)) and direction == flag_direction:
                yield Change(f"{direction}-{'withheld' if new.get(flag) else 'no-longer-withheld'}", subject, place)
        if bool(old.get("nullable")) != bool(new.get("nullable")):
            yield Change(f"{direction}-{'nullable' if new.get('nullable') else 'not-null'}", subject, place)
        if old.get("enum") != new.get("enum"):
            yield from _compare_enums(old.get("enum"), new.get("enum"), direction, location)
        limits: list[dict[str, Any]] = [
            {key: each[key] for key in (*_LOWER, *_UPPER, *_OTHER_LIMITS) if key in each} for each in (old, new)
        ]
        if limits[0] != limits[1]:
            kind = (
                "output-limits"
                if direction == "output"
                else "input-wider"
                if _has_wider_limits(*limits)
                else "input-narrower"
            )
            changed = [
                {key: each[key] for key in each if each[key] != other.get(key)}
                for each, other in (limits, limits[::-1])
            ]
            yield Change(kind, subject, place, format_value(changed[0]), format_value(changed[1]))
        if direction == "input" and old.get("default") != new.get("default"):
            yield Change(
                "input-default", subject, place, format_value(old.get("default")), format_value(new.get("default"))
            )

    def _compare_objects(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
        before, after = dict(old.get("properties", {})), dict(new.get("properties", {}))
        required = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted(before.keys() & after.keys()):
            inner = location.child(f".{name}")
            if direction == "input":
                yield from compare_required(name in required[0], name in required[1], inner)
            elif (name in required[0]) != (name in required[1]):
                yield Change("output-required", location.subject, inner.place)
            yield from self.compare(before[name], after[name], direction, inner)
        removed = {name: before[name] for name in sorted(before.keys() - after.keys())}
        added = {name: after[name] for name in sorted(after.keys() - before.keys())}
        for one, other in find_renamed(removed, added, str, self.are_equal):
            inner = location.child(f".{other}")
            yield Change(f"{direction}-renamed", location.subject, inner.place, one, other)
            if direction == "input":
                yield from compare_required(one in required[0], other in required[1], inner)
            del removed[one], added[other]
        for name, schema in removed.items():
            yield Change(
                f"{direction}-removed",
                location.subject,
                location.child(f".{name}").place,
                describe_type(schema, self.before),
            )
        for name, schema in added.items():
            kind = "input-added-required" if direction == "input" and name in required[1] else f"{direction}-added"
            yield Change(
                kind, location.subject, location.child(f".{name}").place, new=describe_type(schema, self.after)
            )
        maps = old.get("additionalProperties"), new.get("additionalProperties")
        if isinstance(maps[0], dict) and isinstance(maps[1], dict):
            yield from self.compare(maps[0], maps[1], direction, location.child(".*"))
        elif maps[0] != maps[1]:
            loose = maps[0] is not False and maps[1] is not False
            kind = "output-type-loose" if direction == "output" and loose else f"{direction}-type"
            yield Change(
                kind, location.subject, location.child(".*").place, format_value(maps[0]), format_value(maps[1])
            )

    def _compare_unions(
        self, old: list[Schema], new: list[Schema], direction: Direction, location: Location
    ) -> Iterator[Change]:
        before = {self.before.digest(branch): branch for branch in old}
        after = {self.after.digest(branch): branch for branch in new}
        removed = [branch for digest, branch in before.items() if digest not in after]
        added = [branch for digest, branch in after.items() if digest not in before]
        for one, other in _pair_branches(removed, added):
            yield from self.compare(one, other, direction, location.child("|"))
            removed.remove(one)
            added.remove(other)
        if not removed and not added:
            return
        branch_texts = [
            sorted(describe_type(branch, digests) for branch in each)
            for each, digests in ((removed, self.before), (added, self.after))
        ]
        wider = direction == "input" and not removed
        kind = "input-wider" if wider else f"{direction}-type"
        sides = ", ".join(branch_texts[0]), ", ".join(branch_texts[1])
        yield Change(
            kind, location.subject, location.place, *_distinguish(*sides, {"anyOf": removed}, {"anyOf": added})
        )


def _pair_branches(removed: list[Schema], added: list[Schema]) -> list[tuple[Schema, Schema]]:
    """The branches that have changed: the only ones, or objects that have most of their fields in common, the likest first."""
    if len(removed) == len(added) == 1:
        return [(removed[0], added[0])]
    if len(removed) * len(added) > _MAX_PAIRS:
        return []
    pairs: list[tuple[Schema, Schema]] = []
    candidates = sorted(
        (
            (_similarity(one, other), first, second)
            for first, one in enumerate(removed)
            for second, other in enumerate(added)
        ),
        key=lambda found: -found[0],
    )
    used: tuple[set[int], set[int]] = (set(), set())
    for similarity, first, second in candidates:
        if similarity > _MIN_SIMILARITY and first not in used[0] and second not in used[1]:
            used[0].add(first)
            used[1].add(second)
            pairs.append((removed[first], added[second]))
    return pairs


def _similarity(one: Schema, other: Schema) -> float:
    places = [set(_places(each)) for each in (one, other)]
    return len(places[0] & places[1]) / max(1, len(places[0] | places[1]))


def _places(schema: Schema, place: str = "") -> Iterator[str]:
    """Every field in a schema: answers differ below `data` more often than at their top."""
    for name, inner in schema.get("properties", {}).items():
        yield f"{place}.{name}"
        yield from _places(inner, f"{place}.{name}")
    if isinstance(schema.get("items"), dict):
        yield from _places(schema["items"], f"{place}[]")


def _type_or_union(schema: Schema) -> Any:
    return next((key for key in _UNIONS if key in schema), schema.get("type"))


def _compare_enums(
    old: list[Any] | None, new: list[Any] | None, direction: Direction, location: Location
) -> Iterator[Change]:
    removed = [value for value in old or () if value not in (new or ())]
    added = [value for value in new or () if value not in (old or ())]
    if old is None or new is None:
        kind = "output-values" if direction == "output" else "input-wider" if new is None else "input-narrower"
        yield Change(kind, location.subject, location.place, _join(removed) or "any", _join(added) or "any")
        return
    if removed:
        yield Change(f"{direction}-values-removed", location.subject, location.place, old=_join(removed))
    if added:
        yield Change(f"{direction}-values-added", location.subject, location.place, new=_join(added))


def _distinguish(before: str, after: str, old: Schema, new: Schema) -> tuple[str, str]:
    """Two types in words that are not the same: where they would be, with the fields that only one has."""
    if before != after:
        return before, after
    one, other = set(_iter_fields(old)), set(_iter_fields(new))
    return _with_fields(before, one - other), _with_fields(after, other - one)


def _with_fields(text: str, names: set[str]) -> str:
    return f"{text} with {_join(sorted(names)[:_MAX_FIELDS_SHOWN])}" if names else text


def _iter_fields(schema: Schema) -> Iterator[str]:
    yield from schema.get("properties", ())
    for key in _UNIONS:
        for branch in schema.get(key, ()):
            yield from _iter_fields(branch)


def _has_wider_limits(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether everything within the old limits is within the new ones."""
    if any(new.get(key) not in (None, False, old.get(key)) for key in _OTHER_LIMITS):
        return False
    return all(key not in new or (key in old and new[key] <= old[key]) for key in _LOWER) and all(
        key not in new or (key in old and new[key] >= old[key]) for key in _UPPER
    )


def _join(values: list[Any]) -> str:
    return ", ".join(str(value) for value in values)


def compare_deprecated(
    old: Mapping[str, Any], new: Mapping[str, Any], prefix: str, location: Location
) -> Iterator[Change]:
    """Whether something is deprecated now, or no longer."""
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        yield Change(
            f"{prefix}-{'deprecated' if new.get('deprecated') else 'undeprecated'}", location.subject, location.place
        )


def compare_required(old: object, new: object, location: Location) -> Iterator[Change]:
    """Whether something that is sent has to be sent now, or no longer."""
    if bool(old) != bool(new):
        yield Change("input-required" if new else "input-optional", location.subject, location.place)
