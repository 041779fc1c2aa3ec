"""Models of `add_free_trial_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import model, needed, wire
from ...runtime.models import Body, Model
from ...runtime.types import Array

if TYPE_CHECKING:
    from .shared import Meta


@model
class AddFreeTrialLinkTagsBody(Body):
    account: str = needed("account")
    tags: Array[str] = needed("tags")


@model
class AddFreeTrialLinkTagsData(Model):
    tags: list[str] | None = wire("tags")


@model
class AddFreeTrialLinkTags(Model):
    meta: Meta | None = wire("_meta")
    data: AddFreeTrialLinkTagsData | None = wire("data")
