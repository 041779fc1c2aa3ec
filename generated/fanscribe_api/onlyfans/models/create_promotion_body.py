from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_promotion_body_type import CreatePromotionBodyType


@define(eq=False, repr=False, kw_only=True)
class CreatePromotionBody(Model):
    discount: int = wire("discount", check=int, required=True)
    expiration_days: int = wire("expirationDays", check=int, required=True)
    offer_limit: int = wire("offerLimit", check=int, required=True)
    type_: CreatePromotionBodyType = wire("type", check=("expired", "new", "new_and_expired"), required=True)
    free_trial_days: int | Unset = wire("freeTrialDays", check=int)
    message: str | Unset = wire("message", check=str)
