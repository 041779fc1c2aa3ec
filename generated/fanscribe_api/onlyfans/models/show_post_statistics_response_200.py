from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.show_post_statistics_response_200_data import ShowPostStatisticsResponse200Data


@define(eq=False, repr=False, kw_only=True)
class ShowPostStatisticsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ShowPostStatisticsResponse200Data | Unset = wire(
        "data", One("show_post_statistics_response_200_data", "ShowPostStatisticsResponse200Data")
    )
