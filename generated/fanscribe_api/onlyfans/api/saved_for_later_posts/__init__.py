"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import disable_automatic_posting as disable_automatic_posting
    from . import enable_update_automatic_posting as enable_update_automatic_posting
    from . import get_post_settings as get_post_settings
    from . import list_saved_for_later_posts as list_saved_for_later_posts

__all__ = [
    "disable_automatic_posting",
    "enable_update_automatic_posting",
    "get_post_settings",
    "list_saved_for_later_posts",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
