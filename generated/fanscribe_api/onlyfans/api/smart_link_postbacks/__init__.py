"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_smart_link_postback as create_smart_link_postback
    from . import delete_smart_link_postback as delete_smart_link_postback
    from . import list_smart_link_postbacks as list_smart_link_postbacks
    from . import show_smart_link_postback as show_smart_link_postback
    from . import update_smart_link_postback as update_smart_link_postback

__all__ = [
    "create_smart_link_postback",
    "delete_smart_link_postback",
    "list_smart_link_postbacks",
    "show_smart_link_postback",
    "update_smart_link_postback",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
