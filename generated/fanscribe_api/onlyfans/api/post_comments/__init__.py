"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_post_comment as create_post_comment
    from . import delete_post_comment as delete_post_comment
    from . import like_post_comment as like_post_comment
    from . import list_post_comments as list_post_comments
    from . import pin_post_comment as pin_post_comment
    from . import unlike_post_comment as unlike_post_comment
    from . import unpin_post_comment as unpin_post_comment

__all__ = [
    "create_post_comment",
    "delete_post_comment",
    "like_post_comment",
    "list_post_comments",
    "pin_post_comment",
    "unlike_post_comment",
    "unpin_post_comment",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
