"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_account_country_details as get_account_country_details
    from . import get_bank_payout_details as get_bank_payout_details
    from . import get_dac7_form_details as get_dac7_form_details
    from . import get_legal_and_tax_status as get_legal_and_tax_status
    from . import get_legal_form_details as get_legal_form_details
    from . import list_available_payout_systems as list_available_payout_systems
    from . import list_countries as list_countries

__all__ = [
    "get_account_country_details",
    "get_bank_payout_details",
    "get_dac7_form_details",
    "get_legal_and_tax_status",
    "get_legal_form_details",
    "list_available_payout_systems",
    "list_countries",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
