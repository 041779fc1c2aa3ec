"""Models of `update_social_media_button`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from .. import models as _models


@_model
class UpdateSocialMediaButtonBody(Body):
    account: str = _required("account")
    label: str = _required("label")


@_model
class UpdateSocialMediaButton(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.SocialMediaButton] | None = _field("data")
