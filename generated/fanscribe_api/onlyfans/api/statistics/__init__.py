"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import calculate_total_transactions as calculate_total_transactions
    from . import get_earnings as get_earnings
    from . import get_profile_visitors as get_profile_visitors
    from . import get_subscriber_metrics as get_subscriber_metrics
    from . import get_subscriber_statistics as get_subscriber_statistics
    from . import statistics_overview as statistics_overview

__all__ = [
    "calculate_total_transactions",
    "get_earnings",
    "get_profile_visitors",
    "get_subscriber_metrics",
    "get_subscriber_statistics",
    "statistics_overview",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
