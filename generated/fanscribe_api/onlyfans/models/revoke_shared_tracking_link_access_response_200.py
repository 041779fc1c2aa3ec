from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.revoke_shared_tracking_link_access_response_200_data import (
        RevokeSharedTrackingLinkAccessResponse200Data,
    )


@define(eq=False, repr=False, kw_only=True)
class RevokeSharedTrackingLinkAccessResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RevokeSharedTrackingLinkAccessResponse200Data | Unset = wire(
        "data",
        One("revoke_shared_tracking_link_access_response_200_data", "RevokeSharedTrackingLinkAccessResponse200Data"),
    )
