"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_users_to_user_list as add_users_to_user_list
    from . import clear_user_list as clear_user_list
    from . import create_user_list as create_user_list
    from . import delete_user_list as delete_user_list
    from . import get_user_list as get_user_list
    from . import list_pinned_users_in_user_list as list_pinned_users_in_user_list
    from . import list_user_list_users as list_user_list_users
    from . import list_user_lists as list_user_lists
    from . import pin_unpin_user_in_user_list as pin_unpin_user_in_user_list
    from . import remove_user_from_a_user_list as remove_user_from_a_user_list
    from . import update_user_list as update_user_list

__all__ = [
    "add_users_to_user_list",
    "clear_user_list",
    "create_user_list",
    "delete_user_list",
    "get_user_list",
    "list_pinned_users_in_user_list",
    "list_user_list_users",
    "list_user_lists",
    "pin_unpin_user_in_user_list",
    "remove_user_from_a_user_list",
    "update_user_list",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
