"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import poll_authentication_status as poll_authentication_status
    from . import re_authenticate_account as re_authenticate_account
    from . import send_2fae_mail_to_creator as send_2fae_mail_to_creator
    from . import start_authentication as start_authentication
    from . import submit_2fa as submit_2fa
    from . import update_authentication_credentials as update_authentication_credentials

__all__ = [
    "poll_authentication_status",
    "re_authenticate_account",
    "send_2fae_mail_to_creator",
    "start_authentication",
    "submit_2fa",
    "update_authentication_credentials",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
