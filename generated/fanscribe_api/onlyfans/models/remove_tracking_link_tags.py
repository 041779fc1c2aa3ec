"""Models of `remove_tracking_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class RemoveTrackingLinkTagsBody(Body):
    account: str = wire("account", required=True)
    tags: list[str] = wire("tags", required=True)


@define(eq=False, repr=False, kw_only=True)
class RemoveTrackingLinkTagsData(Model):
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class RemoveTrackingLinkTags(Model):
    meta: Meta | Unset = wire("_meta")
    data: RemoveTrackingLinkTagsData | Unset = wire("data")
