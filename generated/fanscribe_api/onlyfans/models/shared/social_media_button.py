"""SocialMediaButton, a model that several operations share."""

from __future__ import annotations

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model


@_model
class SocialMediaButton(Model):
    clicks: int | None = _field("clicks")
    id: int | None = _field("id")
    is_valid: bool | None = _field("isValid")
    label: str | None = _field("label")
    link: str | None = _field("link")
    social_media: str | None = _field("socialMedia")
    sort: int | None = _field("sort")
    url: str | None = _field("url")
    username: str | None = _field("username")
