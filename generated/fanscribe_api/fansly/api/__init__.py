"""The tags of the API, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import account as account
    from . import chat_messages as chat_messages
    from . import chats as chats
    from . import connect_fansly_account as connect_fansly_account
    from . import earnings as earnings
    from . import followers as followers
    from . import following as following
    from . import lists as lists
    from . import mass_messaging as mass_messaging
    from . import media as media
    from . import posts as posts
    from . import profile_statistics as profile_statistics
    from . import subscribers as subscribers
    from . import top_supporters as top_supporters
    from . import tracking_links as tracking_links
    from . import users as users
    from . import vault as vault
    from . import walls as walls

__all__ = [
    "account",
    "chat_messages",
    "chats",
    "connect_fansly_account",
    "earnings",
    "followers",
    "following",
    "lists",
    "mass_messaging",
    "media",
    "posts",
    "profile_statistics",
    "subscribers",
    "top_supporters",
    "tracking_links",
    "users",
    "vault",
    "walls",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
