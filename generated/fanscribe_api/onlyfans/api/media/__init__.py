"""The operations of one tag, each loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import deprecated_scrape_media_from_the_only_fans_cdn as deprecated_scrape_media_from_the_only_fans_cdn
    from . import download_drm_protected_media as download_drm_protected_media
    from . import download_media_from_the_only_fans_cdn as download_media_from_the_only_fans_cdn
    from . import get_upload_status as get_upload_status
    from . import upload_media_to_the_only_fans_cdn as upload_media_to_the_only_fans_cdn

__all__ = [
    "deprecated_scrape_media_from_the_only_fans_cdn",
    "download_drm_protected_media",
    "download_media_from_the_only_fans_cdn",
    "get_upload_status",
    "upload_media_to_the_only_fans_cdn",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return __all__
