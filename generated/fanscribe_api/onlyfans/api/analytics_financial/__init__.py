"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_profitability as get_profitability
    from . import get_profitability_history as get_profitability_history
    from . import get_revenue_forecast as get_revenue_forecast
    from . import get_transaction_summary as get_transaction_summary
    from . import get_transactions_by_type as get_transactions_by_type

__all__ = [
    "get_profitability",
    "get_profitability_history",
    "get_revenue_forecast",
    "get_transaction_summary",
    "get_transactions_by_type",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
