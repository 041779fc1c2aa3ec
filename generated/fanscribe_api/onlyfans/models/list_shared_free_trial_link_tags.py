"""Models of `list_shared_free_trial_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListSharedFreeTrialLinkTagsData(Model):
    tags: list[str] | None = wire("tags")


@model
class ListSharedFreeTrialLinkTags(Model):
    meta: Meta | None = wire("_meta")
    data: ListSharedFreeTrialLinkTagsData | None = wire("data")
