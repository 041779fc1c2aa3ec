"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_earnings_overview as get_earnings_overview
    from . import get_historical_performance as get_historical_performance
    from . import get_period_comparison as get_period_comparison

__all__ = ["get_earnings_overview", "get_historical_performance", "get_period_comparison"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
