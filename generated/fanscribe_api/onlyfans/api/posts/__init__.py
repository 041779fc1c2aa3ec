"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import archive_post as archive_post
    from . import delete_post as delete_post
    from . import get_post as get_post
    from . import list_posts as list_posts
    from . import pin_unpin_post as pin_unpin_post
    from . import send_post as send_post
    from . import show_post_statistics as show_post_statistics
    from . import unarchive_post as unarchive_post
    from . import update_post as update_post

__all__ = [
    "archive_post",
    "delete_post",
    "get_post",
    "list_posts",
    "pin_unpin_post",
    "send_post",
    "show_post_statistics",
    "unarchive_post",
    "update_post",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
