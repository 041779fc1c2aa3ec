"""Models of `add_shared_tracking_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class AddSharedTrackingLinkTagsBody(Body):
    account: str = wire("account", required=True)
    tags: list[str] = wire("tags", required=True)


@define(eq=False, repr=False, kw_only=True)
class AddSharedTrackingLinkTagsData(Model):
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class AddSharedTrackingLinkTags(Model):
    meta: Meta | Unset = wire("_meta")
    data: AddSharedTrackingLinkTagsData | Unset = wire("data")
