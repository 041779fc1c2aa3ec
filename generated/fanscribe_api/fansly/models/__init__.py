"""Every model of this package, each loaded when its name is first asked for. Type checkers read __init__.pyi."""

from importlib import import_module
from typing import Any


def __getattr__(name: str) -> Any:
    from ._names import MODULES

    if name == "__all__":
        return sorted(MODULES)
    module = MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ._names import MODULES

    return sorted(MODULES)
