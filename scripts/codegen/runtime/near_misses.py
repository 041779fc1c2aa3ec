"""Names that users of other SDKs type, and what they are called here. Imported when a name is missing."""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .fields import HasFields


def by_name(hints: Mapping[str, str]) -> Mapping[str, str]:
    """Return the hint of each name; a key has several, separated by blanks."""
    return {name: hint for names, hint in hints.items() for name in names.split()}


_MODEL = by_name(
    {
        "model_dump dict asdict as_dict json to_json model_dump_json serialize dump": "to_dict()",
        "model_validate parse_obj parse_raw construct model_construct": "from_dict(…)",
        "model_fields fields": "keys()",
        "model_extra extra raw": "additional_properties",
    }
)
_RESOURCE = by_name(
    {
        "retrieve fetch find read show": "get",
        "all index iter find_all list_all": "list",
        "list many batch bulk": "get_many",
        "add new post insert": "create",
        "remove destroy": "delete",
        "edit modify patch put": "update",
    }
)
# What other SDKs call them.
HEADERS = "headers extra_headers default_headers"
QUERY = "query extra_query default_query query_params params"
# What the arguments of an operation are called elsewhere, by what this one is: "" is any.
_WAYS: Mapping[str, Mapping[str, str]] = {
    "": by_name(
        {
            HEADERS: "{call}.with_options(extra_headers=…)(…)",
            QUERY: "{call}.with_options(extra_query=…)(…)",
            "if_none_match etag": "{call}.raw(…, if_none_match=…)",
            "raw raw_response include_headers": "{call}.raw(…)",
        }
    ),
    "BodyCall": by_name({"json data payload json_data form_data": "its fields as arguments, or body="}),
    "FileCall": by_name({"stream streaming chunk_size": "{call}.chunks(…)"}),
    "PagedCall": by_name(
        {"max_pages pages": "{call}.pages(…, max_pages=…)", "after cursor": "{call}.pages(…, after=…)"}
    ),
    "ListCall": by_name(
        {"max_pages pages": "{call}.items(…, max_pages=…)", "after cursor": "{call}.items(…, after=…)"}
    ),
}
_PAGE_ARGUMENTS = ("max_pages", "after")
# The last words of arguments, by what they are called elsewhere.
_LAST_WORDS = by_name({"account account_id acct acct_id": "account", "page_size per_page page_limit": "limit"})
# So near is a slip, whatever else the name may mean.
_SLIP = 0.85


def suggest(name: str, hints: Mapping[str, str], known: Iterable[str]) -> str:
    """Return the end of a message about a missing name: "" if nothing is near."""
    if hint := hints.get(name.lower()):
        return f"; use {hint}"
    near = difflib.get_close_matches(name, list(known), 1, 0.7)
    return f"; did you mean {near[0]}?" if near else ""


def suggest_argument(name: str, known: Iterable[str]) -> str:
    """Return the end of a message about an argument: "" if none is as good as certainly meant."""
    known = list(known)
    if near := difflib.get_close_matches(name, known, 1, _SLIP):
        return f"; did you mean {near[0]}?"
    last_word = _LAST_WORDS.get(name.lower())
    return next((f"; use {each}=" for each in known if each.rpartition("_")[2] == last_word), "")


def missing_attribute(value: Any, name: str, hints: Mapping[str, str], known: Iterable[str]) -> AttributeError:
    """Return the error for an attribute that an object does not have."""
    hint = "" if name.startswith("_") else suggest(name, hints, known)
    # Python's own suggestion would repeat ours, and it reads every attribute.
    return AttributeError(f"{type(value).__name__!r} object has no attribute {name!r}{hint}")


def missing_field(value: HasFields, name: str) -> AttributeError:
    """Return the error for an attribute that a model does not have; its names in JSON are known, too."""
    fields = type(value).__fields__
    hints = {**_MODEL, **{field.alias.lower(): attribute for attribute, field in fields.items()}}
    return missing_attribute(value, name, hints, fields)


def missing_tag(value: Any, name: str) -> AttributeError:
    """Return the error for a tag that a platform does not have; the names in the document are known, too."""
    known = [each for each in dir(value) if not each.startswith("_")]
    hints: dict[str, str] = {}
    for each in () if name.startswith("_") else known:
        if found := re.match(r"Operations of the tag (.+)\.$", type(getattr(value, each)).__doc__ or "", re.MULTILINE):
            hints.setdefault(re.sub(r"\W+", "_", found[1].lower()), each)
    return missing_attribute(value, name, hints, known)


def missing_operation(value: Any, name: str) -> AttributeError:
    """Return the error for an operation that a tag does not have; the names in the document are known, too."""
    described = {
        each: getattr(type(value), each).__doc__ or "" for each in dir(type(value)) if not each.startswith("_")
    }
    ids = {
        found[1].lower(): each
        for each, doc in described.items()
        if (found := re.search(r"\((\w+)\)$", doc, re.MULTILINE))
    }
    hints = {words: each for words, each in _RESOURCE.items() if each in described}
    hints |= {name.lower(): ids[letters] for letters in [name.replace("_", "").lower()] if letters in ids}
    return missing_attribute(value, name, hints, described)


def describe_misfit(
    function: Callable[..., Any], label: str, count: int, names: Iterable[str], hint: Callable[[str, list[str]], str]
) -> str:
    """Return how the arguments of a call of a method do not fit; "" if they do.

    Args:
        label: what the message calls the method.
        count: the number of positional arguments, without `self`.
        names: the names of the others.
        hint: returns the end of a message about an argument that there is not, of its name and those that there are.
    """
    parameters = list(inspect.signature(function).parameters.values())[1:]
    known, given = [each.name for each in parameters], frozenset(names)
    positional = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    if unknown := sorted(given.difference(known)):
        return "; ".join(f"{label} has no argument {name}={hint(name, known)}" for name in unknown)
    if count > len(positional):
        by_position = f"only {', '.join(positional)}" if positional else "no argument"
        others = ", ".join(f"{name}=" for name in known[len(positional) :])
        rest = f"; name the others: {others}" if others else ""
        return f"{label} takes {by_position} by position, got {count}{rest}"
    if twice := [name for name in positional[:count] if name in given]:
        return f"{label} got {', '.join(twice)} twice, by position and by name"
    filled = given.union(positional[:count])
    if missing := [each.name for each in parameters if each.default is each.empty and each.name not in filled]:
        return f"{label} needs {', '.join(missing)}"
    return ""


def describe_operation_misfit(
    describe: Callable[..., Any],
    kind: str,
    label: str,
    count: int,
    names: Iterable[str],
    find_option: Callable[[str], str | None],
) -> str:
    """Return how the arguments of a call of an operation do not fit; "" if they do.

    Args:
        describe: the method that describes its request.
        kind: the class of the request.
        find_option: returns the option of `with_options` that a name means, if any.
    """

    def hint(name: str, known: list[str]) -> str:
        if meant := suggest_argument(name, known):
            return meant
        if option := find_option(name):
            return f"; use {label}.with_options({option}=…)(…)"
        ways = {each: way.format(call=label) for each, way in {**_WAYS[""], **_WAYS.get(kind, {})}.items()}
        return suggest(name, ways, [*known, *(_PAGE_ARGUMENTS if "max_pages" in ways else ())])

    return describe_misfit(describe, label, count, names, hint)
