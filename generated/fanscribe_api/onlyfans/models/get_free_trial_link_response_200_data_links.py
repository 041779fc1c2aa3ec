from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_free_trial_link_response_200_data_links_related import GetFreeTrialLinkResponse200DataLinksRelated


@define(eq=False, repr=False, kw_only=True)
class GetFreeTrialLinkResponse200DataLinks(Model):
    related: GetFreeTrialLinkResponse200DataLinksRelated | Unset = wire(
        "related",
        One("get_free_trial_link_response_200_data_links_related", "GetFreeTrialLinkResponse200DataLinksRelated"),
    )
