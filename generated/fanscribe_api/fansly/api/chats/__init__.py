"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_chat as create_chat
    from . import disable_chat_read_receipts as disable_chat_read_receipts
    from . import list_chats as list_chats
    from . import mark_all_chats_as_read as mark_all_chats_as_read
    from . import show_chat as show_chat
    from . import start_typing_indicator as start_typing_indicator

__all__ = [
    "create_chat",
    "disable_chat_read_receipts",
    "list_chats",
    "mark_all_chats_as_read",
    "show_chat",
    "start_typing_indicator",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
