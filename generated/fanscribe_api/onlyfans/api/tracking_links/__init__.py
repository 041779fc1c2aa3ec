"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_tracking_link_tags as add_tracking_link_tags
    from . import create_tracking_link as create_tracking_link
    from . import delete_tracking_link as delete_tracking_link
    from . import get_tracking_link as get_tracking_link
    from . import get_tracking_link_cohort_arps as get_tracking_link_cohort_arps
    from . import get_tracking_link_stats as get_tracking_link_stats
    from . import list_tracking_link_spenders as list_tracking_link_spenders
    from . import list_tracking_link_subscribers as list_tracking_link_subscribers
    from . import list_tracking_link_tags as list_tracking_link_tags
    from . import list_tracking_links as list_tracking_links
    from . import remove_tracking_link_tags as remove_tracking_link_tags

__all__ = [
    "add_tracking_link_tags",
    "create_tracking_link",
    "delete_tracking_link",
    "get_tracking_link",
    "get_tracking_link_cohort_arps",
    "get_tracking_link_stats",
    "list_tracking_link_spenders",
    "list_tracking_link_subscribers",
    "list_tracking_link_tags",
    "list_tracking_links",
    "remove_tracking_link_tags",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
