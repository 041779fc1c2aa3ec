"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_webhook as create_webhook
    from . import delete_webhook as delete_webhook
    from . import list_available_events as list_available_events
    from . import list_webhook_deliveries as list_webhook_deliveries
    from . import list_webhooks as list_webhooks
    from . import redeliver_webhook_delivery as redeliver_webhook_delivery
    from . import show_webhook as show_webhook
    from . import update_webhook as update_webhook

__all__ = [
    "create_webhook",
    "delete_webhook",
    "list_available_events",
    "list_webhook_deliveries",
    "list_webhooks",
    "redeliver_webhook_delivery",
    "show_webhook",
    "update_webhook",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
