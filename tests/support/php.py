"""Queries and forms as PHP reads them: `a[]` appends, `a[key]` nests, and what is no name in PHP becomes one."""

import re
from collections.abc import Iterable
from typing import Any


def read(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """What `$_GET` or `$_POST` (with `$_FILES`) holds; arrays whose keys count from 0 are lists."""
    result: dict[str, Any] = {}
    for name, value in pairs:
        head, brackets = re.match(r"([^\[]*)((?:\[[^\[\]]*\])*)", name).groups()
        keys = [re.sub(r"[ .]", "_", head), *re.findall(r"\[([^\[\]]*)\]", brackets)]
        where = result
        for key, deeper in zip(keys, [*keys[1:], None], strict=True):
            # An empty pair of brackets is the next number, each time that it is met.
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
