from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.start_typing_indicator_response_200_data import StartTypingIndicatorResponse200Data


@define(eq=False, repr=False, kw_only=True)
class StartTypingIndicatorResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: StartTypingIndicatorResponse200Data | Unset = wire(
        "data", One("start_typing_indicator_response_200_data", "StartTypingIndicatorResponse200Data")
    )
