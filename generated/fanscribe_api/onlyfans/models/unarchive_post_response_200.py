from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unarchive_post_response_200_data import UnarchivePostResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnarchivePostResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnarchivePostResponse200Data | Unset = wire(
        "data", One("unarchive_post_response_200_data", "UnarchivePostResponse200Data")
    )
