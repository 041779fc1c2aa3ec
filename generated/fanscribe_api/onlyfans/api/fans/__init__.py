"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import clear_fan_notes as clear_fan_notes
    from . import create_edit_fan_notes as create_edit_fan_notes
    from . import get_fan_notes as get_fan_notes
    from . import get_subscription_history as get_subscription_history
    from . import list_active_fans as list_active_fans
    from . import list_all_fans as list_all_fans
    from . import list_expired_fans as list_expired_fans
    from . import list_latest_fans as list_latest_fans
    from . import list_top_fans as list_top_fans
    from . import set_fans_custom_name as set_fans_custom_name

__all__ = [
    "clear_fan_notes",
    "create_edit_fan_notes",
    "get_fan_notes",
    "get_subscription_history",
    "list_active_fans",
    "list_all_fans",
    "list_expired_fans",
    "list_latest_fans",
    "list_top_fans",
    "set_fans_custom_name",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
