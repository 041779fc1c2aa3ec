"""Models of `get_user_details`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model
from .. import models as _models


@_model
class GetUserDetails(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: _models.shared.UserProfile | None = _field("data")
