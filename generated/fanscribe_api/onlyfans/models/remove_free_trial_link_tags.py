"""Models of `remove_free_trial_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class RemoveFreeTrialLinkTagsBody(Body):
    account: str = wire("account", required=True)
    tags: list[str] = wire("tags", required=True)


@define(eq=False, repr=False, kw_only=True)
class RemoveFreeTrialLinkTagsData(Model):
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class RemoveFreeTrialLinkTags(Model):
    meta: Meta | Unset = wire("_meta")
    data: RemoveFreeTrialLinkTagsData | Unset = wire("data")
