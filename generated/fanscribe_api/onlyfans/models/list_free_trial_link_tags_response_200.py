from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_free_trial_link_tags_response_200_data import ListFreeTrialLinkTagsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListFreeTrialLinkTagsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListFreeTrialLinkTagsResponse200Data | Unset = wire(
        "data", One("list_free_trial_link_tags_response_200_data", "ListFreeTrialLinkTagsResponse200Data")
    )
