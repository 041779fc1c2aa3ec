"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_tracking_link_stats as get_tracking_link_stats
    from . import list_tracking_links as list_tracking_links
    from . import update_tracking_link as update_tracking_link

__all__ = ["get_tracking_link_stats", "list_tracking_links", "update_tracking_link"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
