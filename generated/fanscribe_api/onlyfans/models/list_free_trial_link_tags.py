"""Models of `list_free_trial_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListFreeTrialLinkTagsData(Model):
    tags: list[str] | None = wire("tags")


@model
class ListFreeTrialLinkTags(Model):
    meta: Meta | None = wire("_meta")
    data: ListFreeTrialLinkTagsData | None = wire("data")
