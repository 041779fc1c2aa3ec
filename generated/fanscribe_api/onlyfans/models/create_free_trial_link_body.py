from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import AnyOf, ListOf, Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_free_trial_link_body_duration import CreateFreeTrialLinkBodyDuration
    from ..models.create_free_trial_link_body_offer_limit import CreateFreeTrialLinkBodyOfferLimit


@define(eq=False, repr=False, kw_only=True)
class CreateFreeTrialLinkBody(Model):
    duration: CreateFreeTrialLinkBodyDuration = wire("duration", check=(1, 3, 7, 14, 30, 90, 180, 360), required=True)
    offer_expiration: int = wire("offerExpiration", check=int, required=True)
    offer_limit: CreateFreeTrialLinkBodyOfferLimit = wire(
        "offerLimit", check=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50, 100), required=True
    )
    name: None | str | Unset = wire("name", check=AnyOf(str, None))
    tags: list[str] | Unset = wire("tags", check=ListOf(str))
