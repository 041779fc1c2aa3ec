"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_shared_free_trial_link_tags as add_shared_free_trial_link_tags
    from . import list_shared_free_trial_link_tags as list_shared_free_trial_link_tags
    from . import list_shared_free_trial_links as list_shared_free_trial_links
    from . import remove_shared_free_trial_link_tags as remove_shared_free_trial_link_tags
    from . import revoke_shared_free_trial_link_access as revoke_shared_free_trial_link_access

__all__ = [
    "add_shared_free_trial_link_tags",
    "list_shared_free_trial_link_tags",
    "list_shared_free_trial_links",
    "remove_shared_free_trial_link_tags",
    "revoke_shared_free_trial_link_access",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
