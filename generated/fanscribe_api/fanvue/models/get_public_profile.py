"""Models of `get_public_profile`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetPublicProfileData(Model):
    subscription_display_price: str | None = _field("subscriptionDisplayPrice")
    subscription_price: int | None = _field("subscription_price")


@_model
class GetPublicProfile(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: GetPublicProfileData | None = _field("data")
