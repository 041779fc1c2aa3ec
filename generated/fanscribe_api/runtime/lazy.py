"""Import the names and the modules of a package when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy_models(package: str) -> Callable[[str], Any]:
    """Return the `__getattr__` of the package of the models: its attributes are its modules, and their classes."""
    module_of = lazy_modules(package)
    return lambda name: _find_class(package, name) if name[:1].isupper() else module_of(name)


def lazy_modules(package: str) -> Callable[[str], Any]:
    """Return the `__getattr__` of a package whose attributes are its modules."""

    def get(name: str) -> Any:
        module = f"{package}.{name}"
        try:
            if not name.startswith("__"):
                return import_module(module)
        except ModuleNotFoundError as error:
            if error.name != module:
                raise
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return get


def _find_class(package: str, name: str) -> Any:
    """Return a class: its name begins with that of its module, or it is shared."""
    # Imported here: no call needs it.
    import pkgutil

    modules = [each.name for each in pkgutil.iter_modules(sys.modules[package].__path__)]
    letters = name.casefold()
    own = [each for each in modules if letters.startswith(each.replace("_", ""))]
    for each in (*sorted(own, key=len, reverse=True), "shared"):
        if (found := getattr(import_module(f"{package}.{each}"), name, None)) is not None:
            return found
    raise AttributeError(f"module {package!r} has no attribute {name!r}")


def lazy_attributes(package: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of a package; `modules` has the module of each of its names."""

    def get(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{modules[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return get, lambda: sorted(modules)
