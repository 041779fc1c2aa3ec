"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import disable_automatic_messaging as disable_automatic_messaging
    from . import enable_update_automatic_messaging as enable_update_automatic_messaging
    from . import get_message_settings as get_message_settings
    from . import list_saved_for_later_messages as list_saved_for_later_messages

__all__ = [
    "disable_automatic_messaging",
    "enable_update_automatic_messaging",
    "get_message_settings",
    "list_saved_for_later_messages",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
