from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.unarchive_post_response_200_data_counters import UnarchivePostResponse200DataCounters
    from ..models.unarchive_post_response_200_data_label_states_item import UnarchivePostResponse200DataLabelStatesItem


@define(eq=False, repr=False, kw_only=True)
class UnarchivePostResponse200Data(Model):
    counters: UnarchivePostResponse200DataCounters | Unset = wire(
        "counters", One("unarchive_post_response_200_data_counters", "UnarchivePostResponse200DataCounters")
    )
    label_states: list[UnarchivePostResponse200DataLabelStatesItem] | Unset = wire(
        "labelStates",
        Each(One("unarchive_post_response_200_data_label_states_item", "UnarchivePostResponse200DataLabelStatesItem")),
    )
