"""The operations of each platform, by tag; a tag is imported when it is asked for."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final

from fanscribe_api.runtime.operation import Resource

_PLATFORMS: Final = {"onlyfans": "OnlyFans", "fansly": "Fansly"}
PLATFORMS: Final = tuple(_PLATFORMS)


def tags(platform: str) -> Mapping[str, str]:
    """Return the tags of a platform, with the names of their classes."""
    kind = getattr(import_module(f"fanscribe_api.{platform}"), _PLATFORMS[platform])
    found = inspect.get_annotations(kind).items()
    return {tag: name.partition("[")[0] for tag, name in found if not tag.startswith("_")}


def resource(platform: str, tag: str) -> type[Resource[Any]]:
    """Return the class of a tag."""
    module = import_module(f"fanscribe_api.{platform}.resources.{tag}")
    kind: type[Resource[Any]] = getattr(module, tags(platform)[tag])
    return kind


def operations(platform: str, tag: str) -> Mapping[str, Callable[..., Any]]:
    """Return the functions that describe the operations of a tag, by name."""
    kind = resource(platform, tag)
    return {name: getattr(kind, name) for name in vars(kind) if not name.startswith("_")}
