"""Models of `create_smart_link`."""

from __future__ import annotations

from typing import Literal

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Unset
from .. import models as _models


@_model
class CreateSmartLinkBody(Body):
    account_id: str = _required("account_id")
    link_type: Literal["free_trial", "tracking_link"] = _required("link_type")
    name: str = _required("name")
    free_trial_days: int | Unset = _field("free_trial_days")


@_model
class CreateSmartLink(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.SmartLink | None = _field("data")
