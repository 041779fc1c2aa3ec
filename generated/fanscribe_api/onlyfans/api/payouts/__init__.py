"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_account_balances as get_account_balances
    from . import get_earning_statistics as get_earning_statistics
    from . import get_eligibility as get_eligibility
    from . import list_payout_requests as list_payout_requests
    from . import request_manual_withdrawal as request_manual_withdrawal
    from . import update_payout_frequency as update_payout_frequency

__all__ = [
    "get_account_balances",
    "get_earning_statistics",
    "get_eligibility",
    "list_payout_requests",
    "request_manual_withdrawal",
    "update_payout_frequency",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
