"""Models of `update_social_media_button`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Page
from .. import models as _models


@_model
class UpdateSocialMediaButtonBody(Body):
    account: str = _required("account")
    label: str = _required("label")


@_model
class UpdateSocialMediaButton(Page["_models.shared.SocialMediaButton"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[_models.shared.SocialMediaButton] | None = _field("data")

    __items__: ClassVar = ("data",)
