from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.revoke_shared_free_trial_link_access_response_200_data import (
        RevokeSharedFreeTrialLinkAccessResponse200Data,
    )


@define(eq=False, repr=False, kw_only=True)
class RevokeSharedFreeTrialLinkAccessResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RevokeSharedFreeTrialLinkAccessResponse200Data | Unset = wire(
        "data",
        One("revoke_shared_free_trial_link_access_response_200_data", "RevokeSharedFreeTrialLinkAccessResponse200Data"),
    )
