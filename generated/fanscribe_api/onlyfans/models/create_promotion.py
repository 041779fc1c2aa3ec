"""Models of `create_promotion`."""

from __future__ import annotations

from typing import ClassVar, Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Page
from ...runtime.types import Unset
from .. import models as _models


@_model
class CreatePromotionBody(Body):
    discount: int = _required("discount")
    expiration_days: int = _required("expirationDays")
    offer_limit: int = _required("offerLimit")
    type_: Literal["expired", "new", "new_and_expired"] = _required("type")
    free_trial_days: int | Unset = _field("freeTrialDays")
    message: str | Unset = _field("message")


@_model
class CreatePromotion(Page["_models.shared.Promotion"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.Promotion] | None = _field("data")

    __items__: ClassVar = ("data",)
