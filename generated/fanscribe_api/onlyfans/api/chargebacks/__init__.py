"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import calculate_chargeback_ratio as calculate_chargeback_ratio
    from . import list_chargeback_statistics as list_chargeback_statistics
    from . import list_chargebacks as list_chargebacks

__all__ = ["calculate_chargeback_ratio", "list_chargeback_statistics", "list_chargebacks"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
