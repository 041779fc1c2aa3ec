from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unsubscribe_from_user_response_200_data import UnsubscribeFromUserResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnsubscribeFromUserResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnsubscribeFromUserResponse200Data | Unset = wire(
        "data", One("unsubscribe_from_user_response_200_data", "UnsubscribeFromUserResponse200Data")
    )
