"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import delete_chat as delete_chat
    from . import hide_chat as hide_chat
    from . import list_chat_media_gallery as list_chat_media_gallery
    from . import list_chats as list_chats
    from . import mark_all_chats_as_read as mark_all_chats_as_read
    from . import mark_chat_as_read as mark_chat_as_read
    from . import mark_chat_as_unread as mark_chat_as_unread
    from . import mute_chat_notifications as mute_chat_notifications
    from . import start_typing_indicator as start_typing_indicator
    from . import unmute_chat_notifications as unmute_chat_notifications

__all__ = [
    "delete_chat",
    "hide_chat",
    "list_chat_media_gallery",
    "list_chats",
    "mark_all_chats_as_read",
    "mark_chat_as_read",
    "mark_chat_as_unread",
    "mute_chat_notifications",
    "start_typing_indicator",
    "unmute_chat_notifications",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
