"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import edit_user_note as edit_user_note
    from . import get_user_details as get_user_details
    from . import set_user_custom_name as set_user_custom_name
    from . import unmute_user as unmute_user

__all__ = ["edit_user_note", "get_user_details", "set_user_custom_name", "unmute_user"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
