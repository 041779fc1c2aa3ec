"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_notification_counts as get_notification_counts
    from . import get_notification_tabs_order as get_notification_tabs_order
    from . import list_notifications as list_notifications
    from . import mark_all_notifications_as_read as mark_all_notifications_as_read
    from . import search_users_in_notifications as search_users_in_notifications
    from . import update_notification_tabs_order as update_notification_tabs_order

__all__ = [
    "get_notification_counts",
    "get_notification_tabs_order",
    "list_notifications",
    "mark_all_notifications_as_read",
    "search_users_in_notifications",
    "update_notification_tabs_order",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
