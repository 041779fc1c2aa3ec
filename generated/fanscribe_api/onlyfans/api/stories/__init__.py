"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_to_story as add_to_story
    from . import delete_story as delete_story
    from . import get_story_stats as get_story_stats
    from . import list_active_stories as list_active_stories
    from . import list_story_archive as list_story_archive
    from . import list_story_viewers as list_story_viewers
    from . import mark_story_as_watched as mark_story_as_watched
    from . import show_story as show_story

__all__ = [
    "add_to_story",
    "delete_story",
    "get_story_stats",
    "list_active_stories",
    "list_story_archive",
    "list_story_viewers",
    "mark_story_as_watched",
    "show_story",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
