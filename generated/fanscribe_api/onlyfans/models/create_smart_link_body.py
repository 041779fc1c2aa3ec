from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_smart_link_body_link_type import CreateSmartLinkBodyLinkType


@define(eq=False, repr=False, kw_only=True)
class CreateSmartLinkBody(Model):
    account_id: str = wire("account_id", check=str, required=True)
    link_type: CreateSmartLinkBodyLinkType = wire("link_type", check=("free_trial", "tracking_link"), required=True)
    name: str = wire("name", check=str, required=True)
    free_trial_days: int | Unset = wire("free_trial_days", check=int)
