"""Names that users of other SDKs type, and what they are called here. Imported when a name is missing."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
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
        "all index iter find_all": "list",
        "add new post insert": "create",
        "remove destroy": "delete",
        "edit modify patch put": "update",
    }
)


def suggest(name: str, hints: Mapping[str, str], known: Iterable[str]) -> str:
    """Return the end of a message about a missing name: "" if nothing is near."""
    if hint := hints.get(name.lower()):
        return f"; use {hint}"
    near = difflib.get_close_matches(name, list(known), 1, 0.7)
    return f"; did you mean {near[0]}?" if near else ""


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
