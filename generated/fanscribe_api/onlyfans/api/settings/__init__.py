"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_social_media_button as add_social_media_button
    from . import check_username_availability as check_username_availability
    from . import delete_social_media_button as delete_social_media_button
    from . import enable_disable_drm as enable_disable_drm
    from . import enable_disable_welcome_message as enable_disable_welcome_message
    from . import get_blocked_countries as get_blocked_countries
    from . import get_drm_status as get_drm_status
    from . import get_settings as get_settings
    from . import get_welcome_message as get_welcome_message
    from . import list_social_media_buttons as list_social_media_buttons
    from . import reorder_social_media_buttons as reorder_social_media_buttons
    from . import update_blocked_countries as update_blocked_countries
    from . import update_profile as update_profile
    from . import update_social_media_button as update_social_media_button
    from . import update_subscription_price as update_subscription_price
    from . import update_welcome_message as update_welcome_message

__all__ = [
    "add_social_media_button",
    "check_username_availability",
    "delete_social_media_button",
    "enable_disable_drm",
    "enable_disable_welcome_message",
    "get_blocked_countries",
    "get_drm_status",
    "get_settings",
    "get_welcome_message",
    "list_social_media_buttons",
    "reorder_social_media_buttons",
    "update_blocked_countries",
    "update_profile",
    "update_social_media_button",
    "update_subscription_price",
    "update_welcome_message",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
