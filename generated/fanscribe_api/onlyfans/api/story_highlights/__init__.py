"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_story_to_highlight as add_story_to_highlight
    from . import create_story_highlight as create_story_highlight
    from . import delete_story_highlight as delete_story_highlight
    from . import list_story_highlights as list_story_highlights
    from . import remove_story_from_highlight as remove_story_from_highlight
    from . import show_story_highlight as show_story_highlight
    from . import update_story_highlight as update_story_highlight

__all__ = [
    "add_story_to_highlight",
    "create_story_highlight",
    "delete_story_highlight",
    "list_story_highlights",
    "remove_story_from_highlight",
    "show_story_highlight",
    "update_story_highlight",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
