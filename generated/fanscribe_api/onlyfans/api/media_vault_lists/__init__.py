"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_media_to_list as add_media_to_list
    from . import create_vault_list as create_vault_list
    from . import delete_vault_list as delete_vault_list
    from . import list_vault_lists as list_vault_lists
    from . import remove_media_from_list as remove_media_from_list
    from . import rename_vault_list as rename_vault_list
    from . import show_vault_list as show_vault_list

__all__ = [
    "add_media_to_list",
    "create_vault_list",
    "delete_vault_list",
    "list_vault_lists",
    "remove_media_from_list",
    "rename_vault_list",
    "show_vault_list",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
