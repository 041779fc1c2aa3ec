"""Models of `add_smart_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class AddSmartLinkTagsBody(Body):
    tags: list[str] = wire("tags", required=True)


@define(eq=False, repr=False, kw_only=True)
class AddSmartLinkTags(Model):
    meta: Meta | Unset = wire("_meta")
    data: Any = wire("data")
