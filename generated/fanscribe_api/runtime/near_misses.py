"""Names that users of other SDKs type, and what they are called here. Imported when a name is missing."""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

from .fields import HasFields
from .models import Page


def by_name(hints: Mapping[str, str]) -> Mapping[str, str]:
    """Return the hint of each name; a key has several, separated by blanks."""
    return {name: hint for names, hint in hints.items() for name in names.split()}


# Of objects and pages.
_MODEL = by_name(
    {
        "model_dump dict asdict as_dict json to_json model_dump_json serialize dump raw to_dict_recursive": "to_dict()",
        "model_validate parse_obj parse_raw construct model_construct": "from_dict(…)",
        "model_fields fields": "keys()",
        "model_extra extra": "additional_properties",
        "schema model_json_schema": "pydantic.TypeAdapter(…).json_schema()",
        "model_copy copy deepcopy": "copy.copy(…) or copy.deepcopy(…)",
        "headers status_code response last_response http_response request_id": "raw(…) of the operation, whose response has it",
        "save delete refresh refresh_from_db reload modify": "an operation: nothing is sent by an object",
    }
)
_OBJECT = by_name(
    {
        "pop": "del …[name], or get(name)",
        "setdefault update": "an assignment to each field",
        "iteritems": "items()",
        "has_key": "name in …",
        "to_pandas to_series to_dataframe flatten": "to_row()",
    }
)
_PAGE = by_name(
    {
        "auto_paging_iter auto_paging iter_items iterate iter all_items": "items(…) of the operation, which goes on over all pages",
        "next_page get_next_page fetch_next_page next previous_page iter_pages pages next_page_token next_cursor cursor": (
            "pages(…) of the operation, from a cursor on with after="
        ),
        "items": "the page itself, a sequence of its items; items(…) of the operation goes on over all pages",
        "results records objects entries values first last tolist to_list": "the page itself, a sequence of its items",
        "append extend insert remove pop sort reverse": "list(page)",
        "has_next_page has_next more": "has_more",
        "total total_count num_results size length": "len(page), of this page; pagination may say that of all",
        "get": "to_dict().get(…)",
        "rows to_row to_rows to_pandas to_dataframe to_csv": "rows(…) of the operation",
    }
)
_RESPONSE = by_name(
    {
        "text body read raw raw_body json_data": "content.decode(), or json",
        "parse result value model object output": "parsed",
        "ok is_success success is_error raise_for_status": "try and except, since a failed call raises",
        "status code http_status status_int": "status_code",
        "request_id": "headers, which may have one",
        "iter_content iter_bytes iter_lines iter_raw stream_to_file": "chunks(…) of an operation that downloads",
        "request url method elapsed history": "on_response= of the client",
        "cookies encoding charset": "headers",
        "links next": "pages(…) of the operation",
        "http_response response": "the response itself",
        "reason reason_phrase": "status_code",
        "credits cost rate_limit rate_limits": "usage",
    }
)
# By the name of a class; the module that `__near_misses__` of a class names has such a table.
HINTS: Mapping[str, Mapping[str, str]] = {"Response": _RESPONSE}
_TAG = by_name(
    {
        "with_raw_response with_response": "raw(…) of an operation",
        "with_streaming_response": "chunks(…) of an operation that downloads",
        "with_options options": "with_options(…) of an operation, or of the client",
    }
)
# The first that there is.
_RESOURCE = by_name(
    {
        "retrieve fetch find read show": "get | get_many",
        "all index iter iterate find_all list_all auto_paging_iter paginate": "list | get_many | search",
        "list many batch bulk": "get_many | search",
        "add new post insert create": "create | send | start | upload | add",
        "remove destroy": "delete | remove",
        "edit modify patch put save": "update | edit | set",
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
# So near is what was meant, if nothing else is.
_NEAR = 0.76
# A part of a name is completed if it has so many letters, and so many names have it.
_SHORTEST_PART, _MOST_NAMES = 4, 3


def suggest(name: str, hints: Mapping[str, str], known: Iterable[str]) -> str:
    """Return the end of a message about a missing name: "" if nothing is near."""
    if hint := hints.get(name.lower()):
        return f"; use {hint}"
    known = list(known)
    near = difflib.get_close_matches(name, known, 1, _NEAR) or _complete(name, known)
    return f"; did you mean {' or '.join(near)}?" if near else ""


def _complete(name: str, known: Iterable[str]) -> list[str]:
    """Return the names that begin with one, or have its words; none if they are many."""
    words = {*name.split("_")}
    found = [each for each in known if each.startswith(name) or words.issubset(each.split("_"))]
    return sorted(found) if len(name) >= _SHORTEST_PART and len(found) <= _MOST_NAMES else []


def suggest_argument(name: str, known: Iterable[str]) -> str:
    """Return the end of a message about an argument: "" if none is as good as certainly meant."""
    known = list(known)
    if near := difflib.get_close_matches(name, known, 1, _SLIP):
        return f"; did you mean {near[0]}?"
    last_word = _LAST_WORDS.get(name.lower())
    return next((f"; use {each}=" for each in known if each.rpartition("_")[2] == last_word), "")


def missing_attribute(value: Any, name: str) -> AttributeError:
    """Return the error for an attribute that an object does not have."""
    return _attribute_error(value, name, _hints_of(value), _public_names(value))


def _attribute_error(value: Any, name: str, hints: Mapping[str, str], known: Iterable[str]) -> AttributeError:
    # Python's own suggestion would repeat ours, and it reads every attribute.
    return AttributeError(f"{type(value).__name__!r} object has no attribute {name!r}{suggest(name, hints, known)}")


def _public_names(value: Any) -> list[str]:
    return [each for each in dir(value) if not each.startswith("_")]


def _hints_of(value: Any) -> Mapping[str, str]:
    tables = import_module(value.__near_misses__).HINTS
    return next((tables[kind.__name__] for kind in type(value).__mro__ if kind.__name__ in tables), {})


def missing_field(value: HasFields, name: str) -> AttributeError:
    """Return the error for an attribute that a model does not have; its names in JSON are known, too."""
    fields = type(value).__fields__
    hints = {**_MODEL, **(_PAGE if isinstance(value, Page) else _OBJECT)}
    hints |= {field.alias.lower(): attribute for attribute, field in fields.items()}
    return _attribute_error(value, name, hints, fields)


def missing_tag(value: Any, name: str) -> AttributeError:
    """Return the error for a tag that a platform does not have; the names in the document are known, too."""
    known = _public_names(value)
    hints = {**_TAG, **_hints_of(value)}
    for each in known:
        if found := re.match(r"Operations of the tag (.+)\.$", type(getattr(value, each)).__doc__ or "", re.MULTILINE):
            hints.setdefault(re.sub(r"\W+", "_", found[1].lower()), each)
    return _attribute_error(value, name, hints, known)


def missing_operation(value: Any, name: str) -> AttributeError:
    """Return the error for an operation that a tag does not have; the names in the document are known, too."""
    described = {each: getattr(type(value), each).__doc__ or "" for each in _public_names(type(value))}
    ids = {
        found[1].lower(): each
        for each, doc in described.items()
        if (found := re.search(r"\((\w+)\)$", doc, re.MULTILINE))
    }
    there = {words: [one for one in each.split(" | ") if one in described] for words, each in _RESOURCE.items()}
    hints = {**_TAG, **{words: found[0] for words, found in there.items() if found}}
    hints |= {name.lower(): ids[letters] for letters in [name.replace("_", "").lower()] if letters in ids}
    return _attribute_error(value, name, hints, described)


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
