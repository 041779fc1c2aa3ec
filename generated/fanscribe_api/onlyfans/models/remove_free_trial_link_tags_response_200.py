from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.remove_free_trial_link_tags_response_200_data import RemoveFreeTrialLinkTagsResponse200Data


@define(eq=False, repr=False, kw_only=True)
class RemoveFreeTrialLinkTagsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RemoveFreeTrialLinkTagsResponse200Data | Unset = wire(
        "data", One("remove_free_trial_link_tags_response_200_data", "RemoveFreeTrialLinkTagsResponse200Data")
    )
