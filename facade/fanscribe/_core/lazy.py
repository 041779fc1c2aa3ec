"""Packages whose names are imported on first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


class LazyModule:
    """A module that is imported when the first of its names is used."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)


def attach(names: dict[str, Any], modules: Mapping[str, str]) -> tuple[Callable[[str], Any], list[str]]:
    """Return the `__getattr__` of a package, which imports a name and keeps it, and its `__all__`.

    Args:
        names: the globals of the package.
        modules: the names in each of its modules, or of the generated ones, separated by spaces.
    """
    package = names["__name__"]
    where = {name: module for module, known in modules.items() for name in known.split()}

    def load(name: str) -> Any:
        if name not in where:
            if name[:1].isupper():
                # Not of a module: to import it, Python asks for it here first.
                from fanscribe._core.near_misses import missing_name

                raise missing_name(package, name, where)
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = where[name]
        is_generated = module.startswith("fanscribe_api.")
        value = names[name] = getattr(import_module(module if is_generated else f"{package}.{module}"), name)
        return value

    return load, sorted(where)
