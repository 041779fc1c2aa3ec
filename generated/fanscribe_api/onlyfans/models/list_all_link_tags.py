"""Models of `list_all_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListAllLinkTagsData(Model):
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class ListAllLinkTags(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListAllLinkTagsData | Unset = wire("data")
