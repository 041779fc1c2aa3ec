"""Compare two schemas by meaning, with the location of each change."""

from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Any, Final

from canonical.merge import union
from canonical.overrides import Overrides
from canonical.schemas import UNIONS, Schema, iter_branches, reference_name
from intake.document import Document

from drift.change import Change, Direction, Location, format_value
from drift.digests import SchemaDigests, describe_type
from drift.matching import find_renamed

_LOWER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OTHER_LIMITS: Final = ("pattern", "multipleOf", "uniqueItems")
_LIMITS: Final = (*_LOWER, *_UPPER, *_OTHER_LIMITS)
# Formats with a Python type of their own.
_TYPED_FORMATS: Final = {"date", "date-time", "binary", "uuid"}
_MAX_FIELDS_SHOWN: Final = 3
_MIN_SIMILARITY: Final = 0.5
_MAX_PAIRS: Final = 1_000
# Types whose values are passed through unchanged, whether the type is known or not.
_SCALARS: Final = {"unknown", "string", "integer", "number", "boolean"}


class SchemaComparison:
    """A comparison of the schemas of two documents."""

    def __init__(self, old: Document, new: Document, overrides: Overrides) -> None:
        self._overrides = overrides
        self.before, self.after = SchemaDigests(old), SchemaDigests(new)
        self._component_changes: dict[tuple[str, str, Direction], list[Change]] = {}
        self._open: set[tuple[str, str, Direction]] = set()

    def are_equal(self, old: Schema, new: Schema) -> bool:
        """Return whether two schemas mean the same."""
        return self.before.digest(old) == self.after.digest(new)

    def compare(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
        """Yield every change from `old` to `new`, located at `location`, or at the schema that both share."""
        old_name, new_name = reference_name(old), reference_name(new)
        resolved = self.before.resolve(old), self.after.resolve(new)
        if old_name is None or new_name is None:
            # Report a schema that responses repeat under its name, wherever it appears.
            shared = self._shared_name(*resolved, location) if direction == "output" else None
            yield from self._compare_resolved(
                *resolved, direction, Location(f"schema {shared}", "") if shared else location
            )
            return
        key = (old_name, new_name, direction)
        if key in self._open:
            return
        self._open.add(key)
        if old_name != new_name and (old_name in self.after.components or new_name in self.before.components):
            # The old schema still exists under its name, so this is a reference to another one, not a rename.
            yield from self._compare_resolved(*resolved, direction, location)
        elif key not in self._component_changes:
            # Compare a named schema once and report it under its name, however many operations it affects.
            found = self._compare_resolved(*resolved, direction, Location(f"schema {new_name}", ""))
            self._component_changes[key] = list(dict.fromkeys(found))
        self._open.discard(key)
        yield from self._component_changes.get(key, ())

    def _shared_name(self, old: Schema, new: Schema, location: Location) -> str | None:
        """Return the name of the shared schema that both objects are, or None."""
        if not old.get("properties") or not new.get("properties"):
            return None
        field = location.place.replace("[]", "").replace("|", "").rpartition(".")[2] if "." in location.place else ""
        old_name, new_name = (self._overrides.find_shared(field, each["properties"]) for each in (old, new))
        return old_name if old_name == new_name else None

    def _compare_resolved(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
        if self.are_equal(old, new):
            return
        if direction == "output":
            old, new = self._merge_examples(old, new)
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

    def _merge_examples(self, old: Schema, new: Schema) -> tuple[Schema, Schema]:
        """Return objects as one each if there are more of them now: each is an example of the same answer."""
        sides = [self._branches(each, digests) for each, digests in ((old, self.before), (new, self.after))]
        are_objects = all(each.get("type") == "object" for side in sides for each in side)
        if not are_objects or len(sides[0]) == len(sides[1]) or not self._is_within(*sides):
            return old, new
        return reduce(union, sides[0]), reduce(union, sides[1])

    def _is_within(self, old: list[Schema], new: list[Schema]) -> bool:
        """Return whether one side has only one branch, or all branches of the other."""
        before, after = {self.before.digest(each) for each in old}, {self.after.digest(each) for each in new}
        return 1 in (len(before), len(after)) or before <= after or after <= before

    @staticmethod
    def _branches(schema: Schema, digests: SchemaDigests) -> list[Schema]:
        branches = schema.get("oneOf") or schema.get("anyOf") or [schema]
        return [digests.resolve(each) for each in branches]

    def _type_change(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Change:
        before, after = describe_type(old, self.before), describe_type(new, self.after)
        kind = f"{direction}-type"
        if direction == "output" and "unknown" in (before, after) and _SCALARS.issuperset((before, after)):
            kind = "output-type-loose"
        if direction == "input" and (after == "unknown" or self._is_wider_type(old, new)):
            kind = "input-wider"
        return location.change(kind, *_distinguish(before, after, old, new))

    def _is_wider_type(self, old: Schema, new: Schema) -> bool:
        """Return whether every value of the old type is still valid: a union with it now, or any number."""
        if (old.get("type"), new.get("type")) == ("integer", "number"):
            return True
        branches = [*new.get("oneOf", ()), *new.get("anyOf", ())]
        old_branches = [*old.get("oneOf", ()), *old.get("anyOf", ())] or [old]
        return all(any(self.are_equal(each, branch) for branch in branches) for each in old_branches)

    def _compare_keywords(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
        if old.get("format") != new.get("format"):
            typed = {old.get("format"), new.get("format")} & _TYPED_FORMATS
            kind = f"{direction}-type" if typed else f"{direction}-format"
            yield location.change(kind, describe_type(old, self.before), describe_type(new, self.after))
        yield from compare_deprecated(old, new, direction, location)
        yield from _compare_flags(old, new, direction, location)
        if old.get("enum") != new.get("enum"):
            yield from _compare_enums(old.get("enum"), new.get("enum"), direction, location)
        yield from _compare_limits(old, new, direction, location)
        if direction == "input" and old.get("default") != new.get("default"):
            yield location.change("input-default", format_value(old.get("default")), format_value(new.get("default")))

    def _compare_objects(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
        before, after = dict(old.get("properties", {})), dict(new.get("properties", {}))
        required = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted(before.keys() & after.keys()):
            inner = location.child(f".{name}")
            if direction == "input":
                yield from compare_required(name in required[0], name in required[1], inner)
            elif (name in required[0]) != (name in required[1]):
                yield inner.change("output-required")
            yield from self.compare(before[name], after[name], direction, inner)
        removed = {name: before[name] for name in sorted(before.keys() - after.keys())}
        added = {name: after[name] for name in sorted(after.keys() - before.keys())}
        for old_name, new_name in find_renamed(removed, added, str, self.are_equal):
            inner = location.child(f".{new_name}")
            yield inner.change(f"{direction}-renamed", old_name, new_name)
            if direction == "input":
                yield from compare_required(old_name in required[0], new_name in required[1], inner)
            del removed[old_name], added[new_name]
        for name, schema in removed.items():
            yield location.child(f".{name}").change(
                f"{direction}-removed",
                describe_type(schema, self.before),
            )
        for name, schema in added.items():
            kind = "input-added-required" if direction == "input" and name in required[1] else f"{direction}-added"
            yield location.child(f".{name}").change(kind, new=describe_type(schema, self.after))
        yield from self._compare_maps(old, new, direction, location.child(".*"))

    def _compare_maps(self, old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
        before, after = old.get("additionalProperties"), new.get("additionalProperties")
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self.compare(before, after, direction, location)
        elif before != after:
            loose = before is not False and after is not False
            kind = "output-type-loose" if direction == "output" and loose else f"{direction}-type"
            yield location.change(kind, format_value(before), format_value(after))

    def _compare_unions(
        self, old: list[Schema], new: list[Schema], direction: Direction, location: Location
    ) -> Iterator[Change]:
        before = {self.before.digest(branch): branch for branch in old}
        after = {self.after.digest(branch): branch for branch in new}
        removed = [branch for digest, branch in before.items() if digest not in after]
        added = [branch for digest, branch in after.items() if digest not in before]
        for old_branch, new_branch in _pair_branches(removed, added):
            yield from self.compare(old_branch, new_branch, direction, location.child("|"))
            removed.remove(old_branch)
            added.remove(new_branch)
        if not removed and not added:
            return
        branch_texts = [
            sorted(describe_type(branch, digests) for branch in each)
            for each, digests in ((removed, self.before), (added, self.after))
        ]
        wider = direction == "input" and not removed
        kind = "input-wider" if wider else f"{direction}-type"
        sides = ", ".join(branch_texts[0]), ", ".join(branch_texts[1])
        yield location.change(kind, *_distinguish(*sides, {"anyOf": removed}, {"anyOf": added}))


def _pair_branches(removed: list[Schema], added: list[Schema]) -> list[tuple[Schema, Schema]]:
    """Pair changed branches: the only ones, or objects with most fields in common, the most similar first."""
    if len(removed) == len(added) == 1:
        return [(removed[0], added[0])]
    if len(removed) * len(added) > _MAX_PAIRS:
        return []
    pairs: list[tuple[Schema, Schema]] = []
    candidates = sorted(
        (
            (_similarity(left, right), first, second)
            for first, left in enumerate(removed)
            for second, right in enumerate(added)
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


def _similarity(left: Schema, right: Schema) -> float:
    places = [set(_places(each)) for each in (left, right)]
    return len(places[0] & places[1]) / max(1, len(places[0] | places[1]))


def _places(schema: Schema, place: str = "") -> Iterator[str]:
    """Yield the path of every field in a schema: responses differ below `data` more often than at the top."""
    for name, inner in schema.get("properties", {}).items():
        yield f"{place}.{name}"
        yield from _places(inner, f"{place}.{name}")
    if isinstance(schema.get("items"), dict):
        yield from _places(schema["items"], f"{place}[]")


def _type_or_union(schema: Schema) -> Any:
    return next((key for key in UNIONS if key in schema), schema.get("type"))


def _compare_flags(old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
    for flag, flag_direction in (("readOnly", "input"), ("writeOnly", "output")):
        if bool(old.get(flag)) != bool(new.get(flag)) and direction == flag_direction:
            yield location.change(f"{direction}-{'withheld' if new.get(flag) else 'no-longer-withheld'}")
    if bool(old.get("nullable")) != bool(new.get("nullable")):
        yield location.change(f"{direction}-{'nullable' if new.get('nullable') else 'not-null'}")


def _compare_limits(old: Schema, new: Schema, direction: Direction, location: Location) -> Iterator[Change]:
    limits: list[dict[str, Any]] = [{key: each[key] for key in _LIMITS if key in each} for each in (old, new)]
    before, after = limits
    if before == after:
        return
    kind = "output-limits" if direction == "output" else _input_kind(is_wider=_has_wider_limits(before, after))
    yield location.change(kind, format_value(_differing(before, after)), format_value(_differing(after, before)))


def _differing(left: Mapping[str, Any], right: Mapping[str, Any]) -> dict[str, Any]:
    """Return the entries of `left` that `right` does not have."""
    return {key: value for key, value in left.items() if value != right.get(key)}


def _input_kind(*, is_wider: bool) -> str:
    return "input-wider" if is_wider else "input-narrower"


def _compare_enums(
    old: list[Any] | None, new: list[Any] | None, direction: Direction, location: Location
) -> Iterator[Change]:
    before, after = old or [], new or []
    removed = [value for value in before if value not in after]
    added = [value for value in after if value not in before]
    if old is None or new is None:
        kind = "output-values" if direction == "output" else _input_kind(is_wider=new is None)
        yield location.change(kind, _join(removed) or "any", _join(added) or "any")
        return
    if removed:
        yield location.change(f"{direction}-values-removed", old=_join(removed))
    if added:
        yield location.change(f"{direction}-values-added", new=_join(added))


def _distinguish(before: str, after: str, old: Schema, new: Schema) -> tuple[str, str]:
    """Return two type names that differ: equal ones get the fields that only one of them has."""
    if before != after:
        return before, after
    old_fields, new_fields = set(_iter_fields(old)), set(_iter_fields(new))
    return _with_fields(before, old_fields - new_fields), _with_fields(after, new_fields - old_fields)


def _with_fields(text: str, names: set[str]) -> str:
    return f"{text} with {_join(sorted(names)[:_MAX_FIELDS_SHOWN])}" if names else text


def _iter_fields(schema: Schema) -> Iterator[str]:
    yield from schema.get("properties", ())
    for branch in iter_branches(schema):
        yield from _iter_fields(branch)


def _has_wider_limits(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Return whether every value within the old limits is within the new ones."""
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
    """Yield a change if `deprecated` was added or removed."""
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        yield location.change(f"{prefix}-{'deprecated' if new.get('deprecated') else 'undeprecated'}")


def compare_required(old: object, new: object, location: Location) -> Iterator[Change]:
    """Yield a change if an input became required or optional."""
    if bool(old) != bool(new):
        yield location.change("input-required" if new else "input-optional")
