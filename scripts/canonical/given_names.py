"""Python names that stay: if two things want one name, the one that was published first keeps it.

The committed document lists the names of those that came later, under `x-python-names`, by their places. They keep them, too, whatever
becomes of the others.
"""

import itertools
import keyword
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias, TypeVar

from intake.document import Document, operations

from canonical.descriptions import iter_schemas
from canonical.names import ArgumentKey, Names, dotted
from canonical.order import pick

# The name of each thing that is not called as it would be alone, by its place.
GivenNames: TypeAlias = Mapping[str, str]

KEY: Final = "x-python-names"
_COMPARED_SEGMENTS: Final = 2
_EachT = TypeVar("_EachT", bound=Hashable)


def read_given_names(document: Document) -> dict[str, str]:
    """Return the given names in a canonical document."""
    found = document.get(KEY)
    return {
        str(place): name
        for place, name in (found.items() if isinstance(found, dict) else ())
        if isinstance(name, str) and name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    }


def with_given_names(document: Document, given: GivenNames) -> Document:
    """Return a canonical document with these names of its arguments and fields, and those of its operations that it has."""
    addresses = {f"{method.upper()} {path}" for method, path, _ in operations(document)}
    own = {place: name for place, name in read_given_names(document).items() if place in addresses}
    rest = {key: value for key, value in document.items() if key != KEY}
    return pick("document", rest | ({KEY: dict(sorted((own | dict(given)).items()))} if own or given else {}))


def give_names(document: Document, names: Names, known: Document | None) -> dict[str, str]:
    """Return the given names of methods, arguments and fields of a canonical document; `known` is its predecessor."""
    former = find_former_addresses(document, known) if known else {}
    given = {} if known is None else rename_places(read_given_names(known), former)
    known_fields = {} if known is None else _fields_by_place(known, {old: new for new, old in former.items()})
    result = _give_method_names(document, names, known, given, former)
    for place, fields in _fields_by_place(document, {}).items():
        had = {field: given[key] for field in fields if (key := join_field(place, field)) in given}
        kept = had | names.attributes((field for field in known_fields.get(place, ()) if field in fields), had)
        # Of two that are new, the one that is spelled so has the name.
        found = names.attributes(sorted(fields, key=lambda field: names.attribute(field) != field), kept)
        result |= {join_field(place, field): name for field, name in found.items() if name != names.attribute(field)}
    known_arguments = {} if known is None else _arguments_by_address(known)
    for address, arguments in _arguments_by_address(document).items():
        old = known_arguments.get(former.get(address, ""), {})
        # A newcomer must not change what calls send already; of two that are new, one that must be there repeats the path.
        apart = {each for each, is_required in arguments.items() if (each not in old if old else not is_required)}
        kept_arguments = {each: given[key] for each in arguments if (key := argument_place(address, each)) in given}
        attributes = {
            name: result.get(join_field(f"{address} body schema", name), names.attribute(name))
            for place, name in arguments
            if place == "body"
        }
        called = names.arguments(_oldest_first(arguments, old), kept_arguments, attributes, apart=apart)
        result |= {
            argument_place(address, (place, name)): argument
            for (place, name), argument in called.items()
            if argument != (attributes[name] if place == "body" else names.attribute(name))
        }
    return result


def method_place(address: str) -> str:
    """Return the place of the method of an operation."""
    return f"{address} method"


def method_names(document: Document, names: Names) -> dict[str, str]:
    """Return the method name of each operation of a canonical document, by address: unique in its tag."""
    given = read_given_names(document)
    return {
        (address := f"{method.upper()} {path}"): given.get(method_place(address)) or names.method(method, path, each)
        for method, path, each in operations(document)
    }


def qualified_method_names(document: Document, names: Names) -> dict[str, str]:
    """Return `tag.method` of each operation of a canonical document, by id."""
    found = method_names(document, names)
    return {
        str(
            each.get("operationId") or f"{method} {path}"
        ): f"{dotted(names.tag_of(each))}.{found[f'{method.upper()} {path}']}"
        for method, path, each in operations(document)
    }


def _give_method_names(
    document: Document, names: Names, known: Document | None, given: GivenNames, former: Mapping[str, str]
) -> dict[str, str]:
    """Return the names of the methods that are not called as they would be alone, by place.

    Of the methods of a tag, those of the table come first, then those that have their name, also if their tag has another one. Of
    newcomers that would like one name, each has its whole name.
    """
    before: dict[str, tuple[str, str, str]] = {}
    if known is not None:
        methods = method_names(known, names)
        before = {
            (address := f"{method.upper()} {path}"): (
                names.tag_of(each),
                methods[address],
                names.operation(method, path, each),
            )
            for method, path, each in operations(known)
        }
    tags_before = {tag for tag, _, _ in before.values()}
    by_tag: dict[str, dict[str, Document]] = defaultdict(dict)
    own: dict[str, str] = {}
    whole: dict[str, str] = {}
    for method, path, operation in operations(document):
        address = f"{method.upper()} {path}"
        by_tag[names.tag_of(operation)][address] = operation
        own[address], whole[address] = (each(method, path, operation) for each in (names.method, names.operation))
    result: dict[str, str] = {}
    for tag, addresses in by_tag.items():
        chosen = {each: own[each] for each in addresses if addresses[each].get("operationId") in names.operations}
        kept = {each: given[method_place(each)] for each in addresses if method_place(each) in given}
        stays: dict[str, str] = {}
        for each in addresses:
            tag_then, name_then, whole_then = before.get(former.get(each, ""), ("", "", ""))
            is_renamed = tag not in tags_before and tag_then not in by_tag
            if (whole[each] == whole_then and is_renamed) or (tag, own[each]) == (tag_then, name_then):
                stays[each] = name_then
        called: dict[str, str] = {}
        for each, name in itertools.chain(chosen.items(), kept.items(), stays.items()):
            if name not in called.values():
                called.setdefault(each, name)
        newcomers = {each: own[each] for each in addresses if each not in called}
        while True:
            wanted = Counter([*called.values(), *newcomers.values()])
            clashing = [each for each, name in newcomers.items() if wanted[name] > 1 and name != whole[each]]
            if not clashing:
                break
            newcomers |= {each: whole[each] for each in clashing}
        for each, name in newcomers.items():
            spare = (f"{name}_{number}" for number in itertools.count(2))
            called[each] = next(one for one in itertools.chain((name,), spare) if one not in called.values())
        result |= {method_place(each): name for each, name in called.items() if name != own[each]}
    return result


def _oldest_first(now: Iterable[_EachT], before: Iterable[_EachT]) -> list[_EachT]:
    known = frozenset(before)
    return sorted(now, key=lambda each: each not in known)


def join_field(place: str, field: str) -> str:
    """Return the place of a field of the object at a place, as the descriptions name it."""
    return join_step(place, f".{field}")


def join_step(place: str, step: str) -> str:
    """Return the place of a part of the schema at a place."""
    if place.endswith(" schema"):
        return f"{place.removesuffix('schema')}{step}"
    return f"{place} {step}" if re.fullmatch(r"schema \S+", place) else f"{place}{step}"


def argument_place(address: str, argument: ArgumentKey) -> str:
    """Return the place of an argument of an operation."""
    return f"{address} argument {' '.join(argument)}"


def _fields_by_place(document: Document, addresses: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the fields of each object, required ones first as in its class; `addresses` respells the operations."""
    found: dict[str, dict[str, None]] = {}
    for place, schema in iter_schemas(document):
        fields = schema.get("properties", {})
        required = [each for each in fields if each in schema.get("required", ())]
        if len(fields) > 0:
            found.setdefault(_respell(place, addresses), {}).update(dict.fromkeys([*required, *fields]))
    return {place: list(fields) for place, fields in found.items()}


def _arguments_by_address(document: Document) -> dict[str, dict[ArgumentKey, bool]]:
    """Return the arguments of each operation in the order in which they are named, and whether they are required."""
    result: dict[str, dict[ArgumentKey, bool]] = {}
    for method, path, operation in operations(document):
        own = [*operation.get("parameters", ()), *document["paths"][path].get("parameters", ())]
        found: dict[ArgumentKey, bool] = {
            (place, each["name"]): each.get("required") is True
            for place in ("path", "query", "header")
            for each in own
            if each["in"] == place
        }
        for media in list(operation.get("requestBody", {}).get("content", {}).values())[:1]:
            fields = media["schema"].get("properties", {})
            required = [each for each in fields if each in media["schema"].get("required", ())]
            found |= {("body", each): each in required for each in dict.fromkeys([*required, *fields])}
        result[f"{method.upper()} {path}"] = found
    return result


def rename_places(given: GivenNames, former: Mapping[str, str]) -> dict[str, str]:
    """Return the given names by their present places, after operations have moved."""
    now = {old: new for new, old in former.items()}
    return {_respell(place, now): name for place, name in given.items()}


def _respell(place: str, addresses: Mapping[str, str]) -> str:
    method, _, rest = place.partition(" ")
    path, separator, part = rest.partition(" ")
    return f"{addresses.get(f'{method} {path}', f'{method} {path}')}{separator}{part}" if rest else place


def find_former_addresses(document: Document, known: Document) -> dict[str, str]:
    """Return the address that each operation had before: the same, or that of the same route, id or end of a path."""
    old = {f"{method.upper()} {path}": each for method, path, each in operations(known)}
    new = {f"{method.upper()} {path}": each for method, path, each in operations(document)}
    result = {address: address for address in new if address in old}
    for key_of in (_route, _id, _end):
        left = ({a: each for a, each in side.items() if a not in done} for side, done in (
            (old, set(result.values())), (new, result.keys()),
        ))  # fmt: skip
        olds, news = (_by_unique_key(side, key_of) for side in left)
        result |= {news[key]: olds[key] for key in news if key in olds}
    return result


def _by_unique_key(side: Mapping[str, Document], key_of: Callable[[str, Document], str]) -> dict[str, str]:
    keys = [(key_of(address, operation), address) for address, operation in side.items()]
    counted = [key for key, _ in keys]
    return {key: address for key, address in keys if key and counted.count(key) == 1}


def _route(address: str, operation: Document) -> str:
    return re.sub(r"\{[^{}/]*\}", "{}", address)


def _id(address: str, operation: Document) -> str:
    return str(operation.get("operationId") or "")


def _end(address: str, operation: Document) -> str:
    """Return the method and the end of a path, which a prefix does not change."""
    method, _, path = address.partition(" ")
    segments = [each for each in _route(path, operation).split("/") if each]
    return " ".join([method, *segments[-_COMPARED_SEGMENTS:]])


def iter_newly_given(before: GivenNames, now: GivenNames) -> Iterator[tuple[str, str]]:
    """Yield each place that got another name than it would have alone, with that name."""
    yield from ((place, name) for place, name in sorted(now.items()) if place not in before)
