"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_earnings_stats as get_earnings_stats
    from . import get_pending_earnings as get_pending_earnings
    from . import list_monthly_earnings as list_monthly_earnings
    from . import list_payout_requests as list_payout_requests
    from . import list_wallet_transactions as list_wallet_transactions
    from . import list_wallets as list_wallets

__all__ = [
    "get_earnings_stats",
    "get_pending_earnings",
    "list_monthly_earnings",
    "list_payout_requests",
    "list_wallet_transactions",
    "list_wallets",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
