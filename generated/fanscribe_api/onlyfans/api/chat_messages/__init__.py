"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import attach_tags_release_forms_to_message as attach_tags_release_forms_to_message
    from . import delete_message as delete_message
    from . import get_specific_chat_message as get_specific_chat_message
    from . import like_message as like_message
    from . import list_chat_messages as list_chat_messages
    from . import pin_message as pin_message
    from . import search_chat_messages as search_chat_messages
    from . import send_message as send_message
    from . import unlike_message as unlike_message
    from . import unpin_message as unpin_message

__all__ = [
    "attach_tags_release_forms_to_message",
    "delete_message",
    "get_specific_chat_message",
    "like_message",
    "list_chat_messages",
    "pin_message",
    "search_chat_messages",
    "send_message",
    "unlike_message",
    "unpin_message",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
