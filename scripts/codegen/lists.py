"""Find the list in the answer of an operation."""

import re
from collections.abc import Mapping
from typing import Any, Final

from codegen.annotations import fields_of, is_text, plain
from codegen.pagination import Place

# Beside a list: whether more items follow.
_HAS_MORE: Final = ("hasMore", "has_more")
_LISTS: Final = re.compile(r"(list|search)(_|$)")
# Beside a list: metadata, and fields about pages.
_ABOUT_PAGES: Final = re.compile(
    r"_.*|has_?more|(next|prev).*|.*(marker|cursor)|limit|offset|total.*|counts?", re.IGNORECASE
)
# What sequences have, so that no field of one may be called like it.
_OF_SEQUENCES: Final = frozenset({"count", "has_more", "index"})


def list_of_page(page: Any, within: Place) -> Place:
    """Return where a page has its list: `data` in the object that has the page, or else the only list there; () if neither."""
    data = fields_by_name(page).get("data")
    if not within and data is not None and not is_list(data):
        within = ("data",)
    lists = [name for name, each in fields_by_name(prop_at(page, within)).items() if is_list(each)]
    name = "data" if "data" in lists else lists[0] if len(lists) == 1 else None
    return () if name is None else (*within, name)


def places_of_more(answer: Any, names: Place) -> tuple[tuple[str, Place], ...]:
    """Return the places beside a list, or beside an object that it is in, that say whether more items follow, each with its name."""
    found: dict[str, Place] = {}
    for depth in reversed(range(len(names))):
        fields = fields_by_name(prop_at(answer, names[:depth]))
        # Any text would read as true.
        found |= {each: (*names[:depth], each) for each in _HAS_MORE if each in fields and not is_text(fields[each])}
    return tuple(found.items())


def names_a_list(method: str) -> bool:
    """Return whether an operation says by its name that it answers a list."""
    return _LISTS.match(method) is not None


def find_list(answer: Any, *, says_so: bool) -> Place:
    """Return where an answer that is no page has its list: `data`, or the only list; () if it has none.

    Beside the list may only be what is about pages, unless the operation says that it lists. Then a `data` of which nothing is
    documented is the list, too: the publication shows an empty one.
    """
    top = fields_by_name(answer)
    data = top.get("data")
    if is_list(data) or (says_so and is_unknown(data)):
        return ("data",)
    inner = fields_by_name(data)
    if is_list(inner.get("data")):
        return ("data", "data")
    for within, fields in ((("data",), inner), ((), top)):
        lists = [name for name, each in fields.items() if is_list(each)]
        others = fields.keys() - lists
        is_page = any(each in fields for each in _HAS_MORE) or all(map(_ABOUT_PAGES.fullmatch, others))
        if len(lists) == 1 and (says_so or is_page):
            return (*within, lists[0])
    return ()


def prop_at(prop: Any, names: Place) -> Any:
    for name in names:
        prop = fields_by_name(prop)[name]
    return prop


def fields_by_name(prop: Any) -> dict[str, Any]:
    return {plain(each.name): each for each in fields_of(prop)}


def is_list(prop: Any) -> bool:
    return hasattr(prop, "inner_property")


def is_unknown(prop: Any) -> bool:
    """Return whether nothing is documented of a field."""
    return type(prop).__name__ == "AnyProperty"


def give_way(attributes: Mapping[str, str]) -> dict[str, str]:
    """Return the attributes of the fields of an answer of a list: none is called like a method of sequences."""
    result = dict(attributes)
    taken = set(attributes.values())
    for field, name in attributes.items():
        if name in _OF_SEQUENCES:
            while result[field] in taken or result[field] in _OF_SEQUENCES:
                result[field] += "_"
            taken.add(result[field])
    return result
