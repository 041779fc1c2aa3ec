"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_custom_summary_category as create_custom_summary_category
    from . import delete_custom_summary_category as delete_custom_summary_category
    from . import generate_fan_summary as generate_fan_summary
    from . import get_fan_summary as get_fan_summary
    from . import list_custom_summary_categories as list_custom_summary_categories
    from . import update_custom_summary_category as update_custom_summary_category

__all__ = [
    "create_custom_summary_category",
    "delete_custom_summary_category",
    "generate_fan_summary",
    "get_fan_summary",
    "list_custom_summary_categories",
    "update_custom_summary_category",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
