"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_smart_link_tags as add_smart_link_tags
    from . import create_smart_link as create_smart_link
    from . import create_smart_link_pixel as create_smart_link_pixel
    from . import delete_smart_link as delete_smart_link
    from . import disconnect_smart_link_pixel as disconnect_smart_link_pixel
    from . import get_smart_link as get_smart_link
    from . import get_smart_link_cohort_arps as get_smart_link_cohort_arps
    from . import get_smart_link_stats as get_smart_link_stats
    from . import list_smart_link_clicks as list_smart_link_clicks
    from . import list_smart_link_conversions as list_smart_link_conversions
    from . import list_smart_link_fans as list_smart_link_fans
    from . import list_smart_link_pixels as list_smart_link_pixels
    from . import list_smart_link_spenders as list_smart_link_spenders
    from . import list_smart_link_tags as list_smart_link_tags
    from . import list_smart_links as list_smart_links
    from . import remove_smart_link_tags as remove_smart_link_tags
    from . import send_smart_link_pixel_test_event as send_smart_link_pixel_test_event
    from . import update_smart_link_pixel as update_smart_link_pixel

__all__ = [
    "add_smart_link_tags",
    "create_smart_link",
    "create_smart_link_pixel",
    "delete_smart_link",
    "disconnect_smart_link_pixel",
    "get_smart_link",
    "get_smart_link_cohort_arps",
    "get_smart_link_stats",
    "list_smart_link_clicks",
    "list_smart_link_conversions",
    "list_smart_link_fans",
    "list_smart_link_pixels",
    "list_smart_link_spenders",
    "list_smart_link_tags",
    "list_smart_links",
    "remove_smart_link_tags",
    "send_smart_link_pixel_test_event",
    "update_smart_link_pixel",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
