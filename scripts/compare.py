"""Two canonical documents compared by meaning: every change of the interface, once, wherever it shows."""

import difflib
import json
import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias, TypeVar

import attrs
from document import METHODS, Document
from meaning import Meanings, named, prose, shown
from ranking import KINDS
from refusal import Refused
from tables import Schema

Direction: TypeAlias = Literal["input", "output"]

# The subject of a change of the document as a whole.
DOCUMENT: Final = "document"
_LOWER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_OTHER_LIMITS: Final = ("pattern", "multipleOf", "uniqueItems")
_UNIONS: Final = ("oneOf", "anyOf", "allOf")
# Kinds of which the value comes through unchanged, whether the type is known or not.
_PLAIN: Final = {"unknown", "string", "integer", "number", "boolean"}
_LIKENESS: Final = 0.6
_TELLING: Final = 3
_MOST_PARTS: Final = 3
_MOST_VISITS: Final = 2_000_000
_BRACED = re.compile(r"\{[^{}/]*\}")
_NameT = TypeVar("_NameT", bound=Hashable)


@attrs.frozen
class Change:
    """One change.

    Attributes:
        kind: a key of `ranking.KINDS`.
        subject: an operation id, `schema NAME` for what several operations share under a name, or `document`.
        place: where in it: `query limit`, `body .proxy.host`, `response 200 .data[].id`.
        old, new: what stood there and stands there now, as it is shown.
        operations: the ids of the operations that it shows in.
        formerly: the ids that they had before, where those are others.
        tag: the tag of the first of them.
    """

    kind: str
    subject: str
    place: str = ""
    old: str = ""
    new: str = ""
    operations: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    tag: str = ""

    def __attrs_post_init__(self) -> None:
        assert self.kind in KINDS


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
    def form(self) -> tuple[str, str]:
        """Its address without the names of parameters."""
        return self.method, _BRACED.sub("{}", self.path)


def read(document: Document) -> list[Operation]:
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


def compare(old: Document, new: Document) -> list[Change]:
    """Every change from `old` to `new`, both canonical."""
    return _Comparison(old, new).changes()


@attrs.frozen
class _Spot:
    """Where a comparison is: in which subject, at which place."""

    subject: str
    place: str

    def inner(self, more: str) -> "_Spot":
        return attrs.evolve(self, place=self.place + more)


class _Comparison:
    def __init__(self, old: Document, new: Document) -> None:
        self._old, self._new = old, new
        self._before, self._after = Meanings(old), Meanings(new)
        self._same_components = old.get("components") == new.get("components")
        self._of_components: dict[tuple[str, str, Direction], list[Change]] = {}
        self._open: set[tuple[str, str, Direction]] = set()
        self._visits = 0

    def changes(self) -> list[Change]:
        """Each change once, with all of the operations that it shows in."""
        merged: dict[Change, list[tuple[Operation, Operation]]] = {}
        for change, *where in self._all():
            merged.setdefault(change, []).extend([(where[0], where[1])] if where else [])
        return [
            attrs.evolve(
                change,
                operations=tuple(dict.fromkeys(after.id for _, after in where)),
                formerly=tuple(dict.fromkeys(before.id for before, after in where if before.id != after.id)),
                tag=where[0][1].tag if where else "",
            )
            for change, where in merged.items()
        ]

    def _all(self) -> Iterator[tuple[Change, Operation, Operation] | tuple[Change]]:
        """Each change with an operation that it shows in, as it was and as it is."""
        for change in self._documents():
            yield (change,)
        pairs, removed, added = self._matched(read(self._old), read(self._new))
        for each in removed:
            yield Change("operation-removed", each.id, old=each.address), each, each
        for each in added:
            yield Change("operation-added", each.id, new=each.address), each, each
        for before, after in pairs:
            for change in dict.fromkeys(self._operation(before, after)):
                yield change, before, after

    def _documents(self) -> Iterator[Change]:
        old_urls, new_urls = (
            [server.get("url", "") for server in each.get("servers", ())] for each in (self._old, self._new)
        )
        if old_urls != new_urls:
            yield Change("server-changed", DOCUMENT, "servers", ", ".join(old_urls), ", ".join(new_urls))
        old_security, new_security = (
            [each.get("security"), each.get("components", {}).get("securitySchemes")] for each in (self._old, self._new)
        )
        if old_security != new_security:
            yield Change("security-changed", DOCUMENT, "security", _brief(old_security), _brief(new_security))
        if parts := [part for part in ("info", "tags") if self._old.get(part) != self._new.get(part)]:
            yield Change("docs-changed", DOCUMENT, " and ".join(parts))
        old, new = self._before.components, self._after.components
        for name in sorted(old.keys() & new.keys()):
            if places := _changed(dict(prose(old[name])), dict(prose(new[name]))):
                yield Change("docs-changed", f"schema {name}", places)

    def _matched(
        self, old: list[Operation], new: list[Operation]
    ) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
        """Which operation is which: by its id, else by its address, else by a shape that only it has."""
        pairs: list[tuple[Operation, Operation]] = []
        keys: list[tuple[_Key, _Key]] = [
            (lambda each: each.id,) * 2,
            (lambda each: each.form,) * 2,
            (lambda each: _shape(each, self._before), lambda each: _shape(each, self._after)),
        ]
        for key_of_old, key_of_new in keys:
            before, after = _unique(old, key_of_old), _unique(new, key_of_new)
            pairs += [(before[key], after[key]) for key in before if key in after]
            old = [each for each in old if key_of_old(each) not in after or key_of_old(each) not in before]
            new = [each for each in new if key_of_new(each) not in before or key_of_new(each) not in after]
        return pairs, old, new

    def _operation(self, before: Operation, after: Operation) -> Iterator[Change]:
        name, spot = after.id, _Spot(after.id, "")
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
        was, is_ = (bool(each.body.get("deprecated")) for each in (before, after))
        if was != is_:
            yield Change("operation-deprecated" if is_ else "operation-undeprecated", name)
        yield from self._parameters(before, after)
        yield from self._body(before.body.get("requestBody"), after.body.get("requestBody"), spot)
        yield from self._answers(before.body.get("responses", {}), after.body.get("responses", {}), spot)
        if places := _changed(_texts(before), _texts(after)):
            yield Change("docs-changed", name, places)

    def _parameters(self, before: Operation, after: Operation) -> Iterator[Change]:
        old, new = dict(before.parameters), dict(after.parameters)
        spot = _Spot(after.id, "")
        for key in sorted(old.keys() & new.keys()):
            here = spot.inner(" ".join(key))
            yield from self._needed(old[key].get("required"), new[key].get("required"), here)
            yield from self._schema(old[key]["schema"], new[key]["schema"], "input", here)
        gone = {key: old[key] for key in sorted(old.keys() - new.keys())}
        come = {key: new[key] for key in sorted(new.keys() - old.keys())}
        for key in list(gone):
            if other := next((each for each in come if each[1] == key[1]), None):
                here = spot.inner(" ".join(other))
                yield Change("input-moved", after.id, here.place, " ".join(key), here.place)
                yield from self._schema(gone.pop(key)["schema"], come.pop(other)["schema"], "input", here)
        # The parameters of a path are known by their place in it.
        places = [_BRACED.findall(each.path) for each in (before, after)]
        renamed = [
            (("path", one.strip("{}")), ("path", other.strip("{}")))
            for one, other in zip(*places, strict=False)
            if before.form == after.form and one != other
        ]
        renamed += _renamed(gone, come, lambda key: key[1], self._same_parameter)
        for one, other in renamed:
            if one in gone and other in come:
                here = spot.inner(" ".join(other))
                yield Change("input-renamed", after.id, here.place, one[1], other[1])
                yield from self._schema(gone.pop(one)["schema"], come.pop(other)["schema"], "input", here)
        for key, each in gone.items():
            yield Change("input-removed", after.id, " ".join(key), shown(each["schema"], self._before))
        for key, each in come.items():
            kind = "input-added-required" if each.get("required") else "input-added"
            yield Change(kind, after.id, " ".join(key), new=shown(each["schema"], self._after))

    def _same(self, old: Schema, new: Schema) -> bool:
        return self._before.of(old) == self._after.of(new)

    def _same_parameter(self, old: Document, new: Document) -> bool:
        return old.get("required") == new.get("required") and self._same(old["schema"], new["schema"])

    def _body(self, old: Document | None, new: Document | None, spot: _Spot) -> Iterator[Change]:
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

    def _answers(self, old: Document, new: Document, spot: _Spot) -> Iterator[Change]:
        for code in sorted(old.keys() | new.keys()):
            here = spot.inner(f"response {code}")
            if code not in new:
                yield Change("answer-removed", here.subject, here.place)
            elif code not in old:
                yield Change("answer-added", here.subject, here.place)
            else:
                yield from self._kinds(old[code], new[code], "answer", "output", here)

    def _kinds(self, old: Document, new: Document, what: str, direction: Direction, here: _Spot) -> Iterator[Change]:
        """The content of a body or an answer, by its media types."""
        before, after = old.get("content", {}), new.get("content", {})
        for kind in sorted(before.keys() | after.keys()):
            if kind not in after:
                yield Change(f"{what}-kind-removed", here.subject, here.place, old=kind)
            elif kind not in before:
                yield Change(f"{what}-kind-added", here.subject, here.place, new=kind)
            else:
                place = here if len(before.keys() | after.keys()) == 1 else here.inner(f" {kind}")
                yield from self._schema(before[kind]["schema"], after[kind]["schema"], direction, place.inner(" "))

    def _needed(self, old: object, new: object, here: _Spot) -> Iterator[Change]:
        if bool(old) != bool(new):
            yield Change("input-required" if new else "input-optional", here.subject, here.place)

    def _schema(self, old: Schema, new: Schema, direction: Direction, here: _Spot) -> Iterator[Change]:
        self._visits += 1
        if self._visits > _MOST_VISITS:
            raise Refused("its schemas hold each other in too many ways to compare them")
        one, other = named(old), named(new)
        inside = self._before.resolved(old), self._after.resolved(new)
        if one is None or other is None:
            yield from self._same_place(*inside, direction, here)
            return
        key = (one, other, direction)
        if key in self._open:
            return
        self._open.add(key)
        if one != other and (one in self._after.components or other in self._before.components):
            # Not the same under another name: another one is referred to here.
            yield from self._same_place(*inside, direction, here)
        elif key not in self._of_components:
            # What has a name is compared once, and told of by that name, however many operations it shows in.
            found = self._same_place(*inside, direction, _Spot(f"schema {other}", ""))
            self._of_components[key] = list(dict.fromkeys(found))
        self._open.discard(key)
        yield from self._of_components.get(key, ())

    def _same_place(self, old: Schema, new: Schema, direction: Direction, here: _Spot) -> Iterator[Change]:
        if (old == new and self._same_components) or self._same(old, new):
            return
        if _sort(old) != _sort(new):
            yield self._type(old, new, direction, here)
            return
        yield from self._facets(old, new, direction, here)
        match _sort(old):
            case "object":
                yield from self._objects(old, new, direction, here)
            case "array":
                yield from self._schema(old.get("items", {}), new.get("items", {}), direction, here.inner("[]"))
            case "oneOf" | "anyOf" | "allOf" as key:
                yield from self._unions(old[key], new[key], direction, here)

    def _type(self, old: Schema, new: Schema, direction: Direction, here: _Spot) -> Change:
        before, after = shown(old, self._before), shown(new, self._after)
        kind = f"{direction}-type"
        if direction == "output" and "unknown" in (before, after) and {before, after} <= _PLAIN:
            kind = "output-type-loose"
        if direction == "input" and (after == "unknown" or (before, after) == ("integer", "number")):
            kind = "input-wider"
        return Change(kind, here.subject, here.place, before, after)

    def _facets(self, old: Schema, new: Schema, direction: Direction, here: _Spot) -> Iterator[Change]:
        subject, place = here.subject, here.place
        if old.get("format") != new.get("format"):
            yield Change(f"{direction}-type", subject, place, shown(old, self._before), shown(new, self._after))
        if bool(old.get("nullable")) != bool(new.get("nullable")):
            yield Change(f"{direction}-{'nullable' if new.get('nullable') else 'not-null'}", subject, place)
        if old.get("enum") != new.get("enum"):
            yield from _values(old.get("enum"), new.get("enum"), direction, here)
        limits: list[dict[str, Any]] = [
            {key: each[key] for key in (*_LOWER, *_UPPER, *_OTHER_LIMITS) if key in each} for each in (old, new)
        ]
        if limits[0] != limits[1]:
            kind = "output-limits" if direction == "output" else "input-wider" if _wider(*limits) else "input-narrower"
            yield Change(kind, subject, place, _brief(limits[0]), _brief(limits[1]))
        if direction == "input" and old.get("default") != new.get("default"):
            yield Change("input-default", subject, place, _brief(old.get("default")), _brief(new.get("default")))

    def _objects(self, old: Schema, new: Schema, direction: Direction, here: _Spot) -> Iterator[Change]:
        before, after = dict(old.get("properties", {})), dict(new.get("properties", {}))
        needed = set(old.get("required", ())), set(new.get("required", ()))
        for name in sorted(before.keys() & after.keys()):
            inner = here.inner(f".{name}")
            if direction == "input":
                yield from self._needed(name in needed[0], name in needed[1], inner)
            elif (name in needed[0]) != (name in needed[1]):
                yield Change("output-required", here.subject, inner.place)
            yield from self._schema(before[name], after[name], direction, inner)
        gone = {name: before[name] for name in sorted(before.keys() - after.keys())}
        come = {name: after[name] for name in sorted(after.keys() - before.keys())}
        for one, other in _renamed(gone, come, str, self._same):
            yield Change(f"{direction}-renamed", here.subject, here.inner(f".{other}").place, one, other)
            del gone[one], come[other]
        for name, schema in gone.items():
            yield Change(
                f"{direction}-removed", here.subject, here.inner(f".{name}").place, shown(schema, self._before)
            )
        for name, schema in come.items():
            kind = "input-added-required" if direction == "input" and name in needed[1] else f"{direction}-added"
            yield Change(kind, here.subject, here.inner(f".{name}").place, new=shown(schema, self._after))
        maps = old.get("additionalProperties"), new.get("additionalProperties")
        if isinstance(maps[0], dict) and isinstance(maps[1], dict):
            yield from self._schema(maps[0], maps[1], direction, here.inner(".*"))
        elif maps[0] != maps[1]:
            loose = maps[0] is not False and maps[1] is not False
            kind = "output-type-loose" if direction == "output" and loose else f"{direction}-type"
            yield Change(kind, here.subject, here.inner(".*").place, _brief(maps[0]), _brief(maps[1]))

    def _unions(self, old: list[Schema], new: list[Schema], direction: Direction, here: _Spot) -> Iterator[Change]:
        before = {self._before.of(branch): branch for branch in old}
        after = {self._after.of(branch): branch for branch in new}
        gone = [branch for meaning, branch in before.items() if meaning not in after]
        come = [branch for meaning, branch in after.items() if meaning not in before]
        if len(gone) == len(come) == 1:
            yield from self._schema(gone[0], come[0], direction, here.inner("|"))
            return
        texts = [
            sorted(shown(branch, mine) for branch in each) for each, mine in ((gone, self._before), (come, self._after))
        ]
        wider = direction == "input" and not gone
        kind = "input-wider" if wider else f"{direction}-type"
        yield Change(kind, here.subject, here.place, ", ".join(texts[0]), ", ".join(texts[1]))


def _changed(old: Mapping[str, str], new: Mapping[str, str]) -> str:
    """Where texts are others; empty where none is."""
    parts = [place.strip() or "itself" for place in old if place in new and old[place] != new[place]]
    more = f" and {len(parts) - _MOST_PARTS} more" if len(parts) > _MOST_PARTS else ""
    return ", ".join(parts[:_MOST_PARTS]) + more


_Key: TypeAlias = Callable[[Operation], Hashable]


def _unique(operations: list[Operation], key: _Key) -> dict[Hashable, Operation]:
    """The operations by a key that no other one has."""
    counts = Counter(key(each) for each in operations)
    return {key(each): each for each in operations if counts[key(each)] == 1 and key(each) is not None}


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


def _texts(operation: Operation) -> dict[str, str]:
    """Every text of an operation, by where it stands."""
    texts = {part: str(operation.body.get(part, "")) for part in ("summary", "description")}
    for key, parameter in operation.parameters.items():
        texts[" ".join(key)] = str(parameter.get("description", ""))
    contents = {"body": operation.body.get("requestBody", {})}
    contents |= {f"response {code}": each for code, each in operation.body.get("responses", {}).items()}
    for where, content in contents.items():
        texts[where] = str(content.get("description", ""))
        for media in content.get("content", {}).values():
            texts |= {f"{where} {place}": text for place, text in prose(media["schema"])}
    return texts


def _renamed(
    gone: Mapping[_NameT, Any],
    come: Mapping[_NameT, Any],
    name: Callable[[_NameT], str],
    same: Callable[[Any, Any], bool],
) -> list[tuple[_NameT, _NameT]]:
    """What has another name now: it means the same, its name is alike, and nothing else is."""
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
    return one == other or difflib.SequenceMatcher(None, one, other).ratio() >= _LIKENESS


def _sort(schema: Schema) -> str:
    return next((key for key in _UNIONS if key in schema), str(schema.get("type", "unknown")))


def _values(old: list[Any] | None, new: list[Any] | None, direction: Direction, here: _Spot) -> Iterator[Change]:
    gone = [value for value in old or () if value not in (new or ())]
    come = [value for value in new or () if value not in (old or ())]
    if direction == "output":
        yield Change("output-values", here.subject, here.place, _list(gone), _list(come))
    elif old is None or new is None:
        kind = "input-wider" if new is None else "input-narrower"
        yield Change(kind, here.subject, here.place, _list(gone) or "any", _list(come) or "any")
    else:
        if gone:
            yield Change("input-values-removed", here.subject, here.place, old=_list(gone))
        if come:
            yield Change("input-values-added", here.subject, here.place, new=_list(come))


def _wider(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether everything within the old limits is within the new ones."""
    if any(new.get(key) not in (None, False, old.get(key)) for key in _OTHER_LIMITS):
        return False
    return all(key not in new or (key in old and new[key] <= old[key]) for key in _LOWER) and all(
        key not in new or (key in old and new[key] >= old[key]) for key in _UPPER
    )


def _list(values: list[Any]) -> str:
    return ", ".join(str(value) for value in values)


def _keys(security: Any) -> str:
    return "that of the document" if security is None else "none" if not security else _brief(security)


def _brief(value: Any) -> str:
    return "none" if value in (None, {}, []) else json.dumps(value, ensure_ascii=False)
