"""The facets of a schema, a parameter or an operation: what each of them may be, and what it stands for if it is something else."""

import re
from typing import Any, Final

_TEXTS: Final = frozenset({"version", "pattern", "format", "style", "url"})
_FLAGS: Final = frozenset(
    {"deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems", "explode", "allowEmptyValue"}
)
_LIMITS: Final = frozenset({
    "minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties",
})  # fmt: skip
_LISTS: Final = frozenset({"enum", "oneOf", "anyOf", "allOf"})


def of_its_kind(name: str, value: Any) -> Any:
    """The facet of this name as what it stands for; None where that is nothing."""
    if name in _TEXTS:
        return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else None
    if name in _FLAGS:
        return (
            value if isinstance(value, bool) else {"true": True, "1": True, "false": False, "0": False}.get(str(value))
        )
    if name in _LIMITS:
        return _number(value)
    if name in _LISTS:
        return value if isinstance(value, list) else None
    if name == "required":
        # Of an object it lists fields, of a parameter it is a flag; on a field itself it is of no meaning.
        return (
            [each for each in value if isinstance(each, str)]
            if isinstance(value, list)
            else value
            if isinstance(value, bool)
            else None
        )
    return value


def _number(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,15}(\.\d{1,15})?", value):
        return float(value) if "." in value else int(value)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
