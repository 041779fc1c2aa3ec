from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_stored_free_trial_links_response_200_data_list_item_links_related import (
        ListStoredFreeTrialLinksResponse200DataListItemLinksRelated,
    )


@define(eq=False, repr=False, kw_only=True)
class ListStoredFreeTrialLinksResponse200DataListItemLinks(Model):
    related: ListStoredFreeTrialLinksResponse200DataListItemLinksRelated | Unset = wire(
        "related",
        One(
            "list_stored_free_trial_links_response_200_data_list_item_links_related",
            "ListStoredFreeTrialLinksResponse200DataListItemLinksRelated",
        ),
    )
