"""Models of `create_free_trial_link`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array, Unset
from .. import models as _models

CreateFreeTrialLinkBodyOfferLimit = Literal[
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    50,
    100,
]


@_model
class CreateFreeTrialLinkBody(Body):
    duration: Literal[1, 3, 7, 14, 30, 90, 180, 360] = _required("duration")
    offer_expiration: int = _required("offerExpiration")
    offer_limit: CreateFreeTrialLinkBodyOfferLimit = _required("offerLimit")
    name: str | None | Unset = _field("name")
    tags: Array[str] | Unset = _field("tags")


@_model
class CreateFreeTrialLink(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: _models.shared.FreeTrialLink | None = _field("data")
