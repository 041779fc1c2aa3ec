"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_invitation_link as create_invitation_link
    from . import create_release_form as create_release_form
    from . import hide_unhide_release_form as hide_unhide_release_form
    from . import list_mentions as list_mentions
    from . import list_release_forms as list_release_forms
    from . import list_taggable_users as list_taggable_users
    from . import rename_release_form as rename_release_form

__all__ = [
    "create_invitation_link",
    "create_release_form",
    "hide_unhide_release_form",
    "list_mentions",
    "list_release_forms",
    "list_taggable_users",
    "rename_release_form",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
