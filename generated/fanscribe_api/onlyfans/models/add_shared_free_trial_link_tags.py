"""Models of `add_shared_free_trial_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@model
class AddSharedFreeTrialLinkTagsBody(Body):
    account: str = needed("account")
    tags: Array[str] = needed("tags")


@model
class AddSharedFreeTrialLinkTagsData(Model):
    tags: list[str] | None = wire("tags")


@model
class AddSharedFreeTrialLinkTags(Model):
    meta: Meta | None = wire("_meta")
    data: AddSharedFreeTrialLinkTagsData | None = wire("data")
