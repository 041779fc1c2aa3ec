"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_promotion as create_promotion
    from . import delete_promotion as delete_promotion
    from . import list_promotions as list_promotions
    from . import stop_promotion as stop_promotion

__all__ = ["create_promotion", "delete_promotion", "list_promotions", "stop_promotion"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
