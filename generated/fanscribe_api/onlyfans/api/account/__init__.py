"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import disconnect_account as disconnect_account
    from . import get_current_account as get_current_account
    from . import get_model_start_date as get_model_start_date
    from . import get_top_percentage as get_top_percentage
    from . import list_accounts as list_accounts

__all__ = ["disconnect_account", "get_current_account", "get_model_start_date", "get_top_percentage", "list_accounts"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
