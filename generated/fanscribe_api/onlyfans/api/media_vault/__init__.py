"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import delete_vault_media as delete_vault_media
    from . import get_vault_media as get_vault_media
    from . import list_vault_media as list_vault_media
    from . import upload_media_to_vault as upload_media_to_vault

__all__ = ["delete_vault_media", "get_vault_media", "list_vault_media", "upload_media_to_vault"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
