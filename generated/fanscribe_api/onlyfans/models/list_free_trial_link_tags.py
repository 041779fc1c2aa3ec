"""Models of `list_free_trial_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListFreeTrialLinkTagsData(Model):
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class ListFreeTrialLinkTags(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListFreeTrialLinkTagsData | Unset = wire("data")
