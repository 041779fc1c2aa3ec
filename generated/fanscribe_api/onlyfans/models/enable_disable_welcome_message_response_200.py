from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.enable_disable_welcome_message_response_200_data import EnableDisableWelcomeMessageResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class EnableDisableWelcomeMessageResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: EnableDisableWelcomeMessageResponse200Data | Unset = wire(
        "data", One("enable_disable_welcome_message_response_200_data", "EnableDisableWelcomeMessageResponse200Data")
    )
