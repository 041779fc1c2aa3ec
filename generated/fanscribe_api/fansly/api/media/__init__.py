"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import download_media_from_the_fansly_cdn as download_media_from_the_fansly_cdn
    from . import get_account_media as get_account_media
    from . import get_upload_status as get_upload_status
    from . import upload_media as upload_media

__all__ = ["download_media_from_the_fansly_cdn", "get_account_media", "get_upload_status", "upload_media"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
