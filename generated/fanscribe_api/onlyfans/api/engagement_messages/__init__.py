"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import direct_messages as direct_messages
    from . import direct_messages_chart as direct_messages_chart
    from . import mass_messages as mass_messages
    from . import mass_messages_chart as mass_messages_chart
    from . import message_buyers as message_buyers
    from . import top_message as top_message

__all__ = [
    "direct_messages",
    "direct_messages_chart",
    "mass_messages",
    "mass_messages_chart",
    "message_buyers",
    "top_message",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
