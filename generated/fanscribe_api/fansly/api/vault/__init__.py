"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import add_media_to_album as add_media_to_album
    from . import create_vault_album as create_vault_album
    from . import list_vault_albums as list_vault_albums
    from . import list_vault_media as list_vault_media
    from . import remove_media_from_album as remove_media_from_album
    from . import reorder_vault_albums as reorder_vault_albums
    from . import update_vault_album as update_vault_album
    from . import upload_media_to_vault as upload_media_to_vault

__all__ = [
    "add_media_to_album",
    "create_vault_album",
    "list_vault_albums",
    "list_vault_media",
    "remove_media_from_album",
    "reorder_vault_albums",
    "update_vault_album",
    "upload_media_to_vault",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
