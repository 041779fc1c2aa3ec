"""Models of `add_shared_free_trial_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...runtime.models import Body, Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class AddSharedFreeTrialLinkTagsBody(Body):
    account: str = wire("account", required=True)
    tags: list[str] = wire("tags", required=True)


@define(eq=False, repr=False, kw_only=True)
class AddSharedFreeTrialLinkTagsData(Model):
    tags: list[str] | Unset = wire("tags")


@define(eq=False, repr=False, kw_only=True)
class AddSharedFreeTrialLinkTags(Model):
    meta: Meta | Unset = wire("_meta")
    data: AddSharedFreeTrialLinkTagsData | Unset = wire("data")
