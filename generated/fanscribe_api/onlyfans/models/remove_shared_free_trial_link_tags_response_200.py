from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.remove_shared_free_trial_link_tags_response_200_data import (
        RemoveSharedFreeTrialLinkTagsResponse200Data,
    )


@define(eq=False, repr=False, kw_only=True)
class RemoveSharedFreeTrialLinkTagsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RemoveSharedFreeTrialLinkTagsResponse200Data | Unset = wire(
        "data",
        One("remove_shared_free_trial_link_tags_response_200_data", "RemoveSharedFreeTrialLinkTagsResponse200Data"),
    )
