"""Models of `list_shared_free_trial_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListSharedFreeTrialLinkTagsData(Model):
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class ListSharedFreeTrialLinkTags(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListSharedFreeTrialLinkTagsData | Unset = wire("data")
