from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.enable_update_automatic_messaging_response_200_data import (
        EnableUpdateAutomaticMessagingResponse200Data,
    )
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class EnableUpdateAutomaticMessagingResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: EnableUpdateAutomaticMessagingResponse200Data | Unset = wire(
        "data",
        One("enable_update_automatic_messaging_response_200_data", "EnableUpdateAutomaticMessagingResponse200Data"),
    )
