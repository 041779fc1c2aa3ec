"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import cancel_data_export as cancel_data_export
    from . import create_data_export as create_data_export
    from . import get_data_export_status as get_data_export_status
    from . import list_data_exports as list_data_exports
    from . import retry_failed_data_export as retry_failed_data_export
    from . import start_data_export as start_data_export

__all__ = [
    "cancel_data_export",
    "create_data_export",
    "get_data_export_status",
    "list_data_exports",
    "retry_failed_data_export",
    "start_data_export",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
