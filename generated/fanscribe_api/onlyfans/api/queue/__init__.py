"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import count_queue_items as count_queue_items
    from . import list_queue_items as list_queue_items
    from . import publish_queue_item as publish_queue_item

__all__ = ["count_queue_items", "list_queue_items", "publish_queue_item"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
