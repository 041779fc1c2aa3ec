from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.archive_post_response_200_data_counters import ArchivePostResponse200DataCounters
    from ..models.archive_post_response_200_data_label_states_item import ArchivePostResponse200DataLabelStatesItem


@define(eq=False, repr=False, kw_only=True)
class ArchivePostResponse200Data(Model):
    counters: ArchivePostResponse200DataCounters | Unset = wire(
        "counters", One("archive_post_response_200_data_counters", "ArchivePostResponse200DataCounters")
    )
    label_states: list[ArchivePostResponse200DataLabelStatesItem] | Unset = wire(
        "labelStates",
        Each(One("archive_post_response_200_data_label_states_item", "ArchivePostResponse200DataLabelStatesItem")),
    )
