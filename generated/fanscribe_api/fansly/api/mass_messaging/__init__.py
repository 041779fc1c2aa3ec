"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import cancel_scheduled_mass_message as cancel_scheduled_mass_message
    from . import list_scheduled_mass_messages as list_scheduled_mass_messages
    from . import send_mass_message as send_mass_message
    from . import update_scheduled_mass_message as update_scheduled_mass_message

__all__ = [
    "cancel_scheduled_mass_message",
    "list_scheduled_mass_messages",
    "send_mass_message",
    "update_scheduled_mass_message",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
