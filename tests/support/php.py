"""Parse queries and forms like PHP: `a[]` appends, `a[key]` nests, and invalid names are made valid."""

import re
from collections.abc import Iterable
from typing import Any


def read(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return the contents of `$_GET` or `$_POST` (with `$_FILES`); arrays with keys from 0 on are lists."""
    result: dict[str, Any] = {}
    for name, value in pairs:
        head, brackets = re.match(r"([^\[]*)((?:\[[^\[\]]*\])*)", name).groups()
        keys = [re.sub(r"[ .]", "_", head), *re.findall(r"\[([^\[\]]*)\]", brackets)]
        where = result
        for key, deeper in zip(keys, [*keys[1:], None], strict=True):
            # Each empty pair of brackets is the next number.
            own = key or str(max((int(each) for each in where if each.isdecimal()), default=-1) + 1)
            if deeper is None:
                where[own] = value
            else:
                inner = where.setdefault(own, {})
                where = inner if isinstance(inner, dict) else where.__setitem__(own, {}) or where[own]
    return {key: _listed(value) for key, value in result.items()}


def _listed(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    inner = {key: _listed(item) for key, item in value.items()}
    return list(inner.values()) if list(inner) == [str(number) for number in range(len(inner))] else inner
