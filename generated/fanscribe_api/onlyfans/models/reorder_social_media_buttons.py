"""Models of `reorder_social_media_buttons`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Page
from ...runtime.types import Array
from .. import models as _models


@_model
class ReorderSocialMediaButtonsBody(Body):
    button_ids: Array[str] = _required("button_ids")


@_model
class ReorderSocialMediaButtons(Page["_models.shared.SocialMediaButton"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.SocialMediaButton] | None = _field("data")

    __items__: ClassVar = ("data",)
