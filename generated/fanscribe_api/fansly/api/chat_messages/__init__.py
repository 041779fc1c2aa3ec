"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import acknowledge_chat_messages as acknowledge_chat_messages
    from . import add_reaction_to_chat_message as add_reaction_to_chat_message
    from . import delete_chat_message as delete_chat_message
    from . import list_chat_messages as list_chat_messages
    from . import remove_reaction_from_chat_message as remove_reaction_from_chat_message
    from . import send_chat_message as send_chat_message

__all__ = [
    "acknowledge_chat_messages",
    "add_reaction_to_chat_message",
    "delete_chat_message",
    "list_chat_messages",
    "remove_reaction_from_chat_message",
    "send_chat_message",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
