"""Coerce OpenAPI keywords: a flag, a limit or a list that is published as another type is read as what it stands for."""

import re
from typing import Any, Final

_STRINGS: Final = frozenset({"version", "pattern", "format", "style", "url"})
_BOOLEANS: Final = frozenset(
    {"deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems", "explode", "allowEmptyValue"}
)
_BOOLEAN_WORDS: Final = {"true": True, "1": True, "false": False, "0": False}
_NUMBERS: Final = frozenset({
    "minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties",
})  # fmt: skip
_ARRAYS: Final = frozenset({"enum", "oneOf", "anyOf", "allOf"})


def coerce(name: str, value: Any) -> Any:
    """Return the value of a keyword as its own type; None if it has no such value."""
    if name in _STRINGS:
        return str(value) if isinstance(value, str | int | float) else None
    if name in _BOOLEANS:
        return value if isinstance(value, bool) else _BOOLEAN_WORDS.get(str(value))
    if name in _NUMBERS:
        return _to_number(value)
    if name in _ARRAYS:
        return value if isinstance(value, list) else None
    return _to_required(value) if name == "required" else value


def _to_required(value: Any) -> list[str] | bool | None:
    """Return the fields that an object requires, or the flag of a parameter; on a field it means nothing."""
    if isinstance(value, list):
        return to_strings(value)
    return value if isinstance(value, bool) else None


def to_strings(value: Any) -> list[str]:
    """Return the strings of a list; none of anything else."""
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _to_number(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,15}(\.\d{1,15})?", value):
        return float(value) if "." in value else int(value)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
