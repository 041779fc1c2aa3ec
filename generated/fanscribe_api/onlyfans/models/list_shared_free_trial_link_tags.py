"""Models of `list_shared_free_trial_link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@_model
class ListSharedFreeTrialLinkTagsData(Model):
    tags: list[str] | None = _field("tags")


@_model
class ListSharedFreeTrialLinkTags(Model):
    meta: Meta | None = _field("_meta")
    data: ListSharedFreeTrialLinkTagsData | None = _field("data")
