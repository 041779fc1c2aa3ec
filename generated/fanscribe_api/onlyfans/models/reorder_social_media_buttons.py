"""Models of `reorder_social_media_buttons`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model
from ...runtime.types import Array
from .. import models as _models


@_model
class ReorderSocialMediaButtonsBody(Body):
    button_ids: Array[str] = _required("button_ids")


@_model
class ReorderSocialMediaButtons(Model):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.SocialMediaButton] | None = _field("data")
