"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import list_active_followings as list_active_followings
    from . import list_all_followings as list_all_followings
    from . import list_expired_followings as list_expired_followings

__all__ = ["list_active_followings", "list_all_followings", "list_expired_followings"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
