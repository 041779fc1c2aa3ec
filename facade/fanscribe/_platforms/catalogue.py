"""A catalogue of the generated operations; tags are imported when they are used."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from fanscribe_api.runtime.operation import Resource
from fanscribe_platforms import TITLES, Platform

from fanscribe._signin.status import PLATFORMS as PLATFORMS


def has_sign_ins(platform: Platform) -> bool:
    """Return whether accounts of a platform are signed in over the API."""
    from fanscribe._signin.start import PlatformSignIn

    return issubclass(import_module(f"fanscribe._platforms.{platform}").ACCOUNTS, PlatformSignIn)


def tags(platform: Platform) -> Mapping[str, str]:
    """Return the tags of a platform, each with the name of its class."""
    kind = getattr(import_module(f"fanscribe_api.{platform}"), TITLES[platform])
    annotations = inspect.get_annotations(kind).items()
    return {tag: name.partition("[")[0].rpartition(".")[2] for tag, name in annotations if not tag.startswith("_")}


def resource(platform: Platform, tag: str) -> type[Resource[Any]]:
    """Return the class of a tag."""
    module = import_module(f"fanscribe_api.{platform}.resources.{tag}")
    kind: type[Resource[Any]] = getattr(module, tags(platform)[tag])
    return kind


def operations(platform: Platform, tag: str) -> Mapping[str, Callable[..., Any]]:
    """Return the functions that describe the operations of a tag, by name."""
    kind = resource(platform, tag)
    return {name: getattr(kind, name) for name in vars(kind) if not name.startswith("_")}


def name_in_document(described: Callable[..., Any]) -> str:
    """Return what the provider's document calls an operation (`listChats`); empty if it says nothing."""
    found = re.search(r"^[A-Z]+ /.* \((.+)\)$", inspect.getdoc(described) or "", re.MULTILINE)
    return found[1] if found else ""
