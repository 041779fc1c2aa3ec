"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_users_to_list as add_users_to_list
    from . import create_list as create_list
    from . import delete_list as delete_list
    from . import list_items_in_list as list_items_in_list
    from . import list_lists as list_lists
    from . import remove_user_from_list as remove_user_from_list
    from . import remove_users_from_list as remove_users_from_list
    from . import reorder_lists as reorder_lists
    from . import update_list as update_list

__all__ = [
    "add_users_to_list",
    "create_list",
    "delete_list",
    "list_items_in_list",
    "list_lists",
    "remove_user_from_list",
    "remove_users_from_list",
    "reorder_lists",
    "update_list",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
