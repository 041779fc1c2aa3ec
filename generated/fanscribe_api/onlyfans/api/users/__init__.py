"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import block_user as block_user
    from . import get_user_details as get_user_details
    from . import mass_list_user_details as mass_list_user_details
    from . import restrict_user as restrict_user
    from . import subscribe_to_user as subscribe_to_user
    from . import unblock_user as unblock_user
    from . import unrestrict_user as unrestrict_user
    from . import unsubscribe_from_user as unsubscribe_from_user

__all__ = [
    "block_user",
    "get_user_details",
    "mass_list_user_details",
    "restrict_user",
    "subscribe_to_user",
    "unblock_user",
    "unrestrict_user",
    "unsubscribe_from_user",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
