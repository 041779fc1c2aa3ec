from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.enable_update_automatic_posting_response_200_data import EnableUpdateAutomaticPostingResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class EnableUpdateAutomaticPostingResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: EnableUpdateAutomaticPostingResponse200Data | Unset = wire(
        "data", One("enable_update_automatic_posting_response_200_data", "EnableUpdateAutomaticPostingResponse200Data")
    )
