"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_free_trial_link_tags as add_free_trial_link_tags
    from . import create_free_trial_link as create_free_trial_link
    from . import delete_free_trial_link as delete_free_trial_link
    from . import get_free_trial_link as get_free_trial_link
    from . import get_free_trial_link_cohort_arps as get_free_trial_link_cohort_arps
    from . import get_free_trial_link_stats as get_free_trial_link_stats
    from . import list_free_trial_link_spenders as list_free_trial_link_spenders
    from . import list_free_trial_link_subscribers as list_free_trial_link_subscribers
    from . import list_free_trial_link_tags as list_free_trial_link_tags
    from . import list_free_trial_links as list_free_trial_links
    from . import remove_free_trial_link_tags as remove_free_trial_link_tags

__all__ = [
    "add_free_trial_link_tags",
    "create_free_trial_link",
    "delete_free_trial_link",
    "get_free_trial_link",
    "get_free_trial_link_cohort_arps",
    "get_free_trial_link_stats",
    "list_free_trial_link_spenders",
    "list_free_trial_link_subscribers",
    "list_free_trial_link_tags",
    "list_free_trial_links",
    "remove_free_trial_link_tags",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
