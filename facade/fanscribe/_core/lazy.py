"""Packages whose names are loaded when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazily(names: dict[str, Any], modules: Mapping[str, str]) -> tuple[Callable[[str], Any], list[str]]:
    """What gives a name of a package, which is kept among its `names`, and all of them.

    Args:
        names: the globals of the package.
        modules: the names that each of its modules has, between spaces.
    """
    package = names["__name__"]
    where = {name: module for module, known in modules.items() for name in known.split()}

    def load(name: str) -> Any:
        if name not in where:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = names[name] = getattr(import_module(f"{package}.{where[name]}"), name)
        return value

    return load, sorted(where)
