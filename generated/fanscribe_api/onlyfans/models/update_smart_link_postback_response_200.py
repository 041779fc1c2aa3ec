from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.update_smart_link_postback_response_200_data import UpdateSmartLinkPostbackResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UpdateSmartLinkPostbackResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UpdateSmartLinkPostbackResponse200Data | Unset = wire(
        "data", One("update_smart_link_postback_response_200_data", "UpdateSmartLinkPostbackResponse200Data")
    )
