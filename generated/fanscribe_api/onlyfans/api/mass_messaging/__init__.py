"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_mass_message as get_mass_message
    from . import get_mass_message_overview as get_mass_message_overview
    from . import list_mass_message_queue as list_mass_message_queue
    from . import send_mass_message as send_mass_message
    from . import unsend_delete_mass_message as unsend_delete_mass_message
    from . import update_mass_message as update_mass_message

__all__ = [
    "get_mass_message",
    "get_mass_message_overview",
    "list_mass_message_queue",
    "send_mass_message",
    "unsend_delete_mass_message",
    "update_mass_message",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
