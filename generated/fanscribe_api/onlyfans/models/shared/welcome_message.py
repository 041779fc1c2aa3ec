"""WelcomeMessage, a model that several operations share."""

from __future__ import annotations

import datetime
from typing import Any

from ....runtime.fields import field as _field, model as _model
from ....runtime.models import Model
from ... import models as _models


@_model
class WelcomeMessage(Model):
    created_at: datetime.datetime | None = _field("createdAt")
    display_text: str | None = _field("displayText")
    giphy_id: str | None = _field("giphyId")
    id: str | None = _field("id")
    is_active: bool | None = _field("isActive")
    is_couple_people_media: bool | None = _field("isCouplePeopleMedia")
    is_markdown_disabled: bool | None = _field("isMarkdownDisabled")
    is_media_ready: bool | None = _field("isMediaReady")
    locked_text: bool | None = _field("lockedText")
    media: list[_models.shared.Media] | None = _field("media")
    media_count: int | None = _field("mediaCount")
    previews: list[Any] | None = _field("previews")
    price: int | None = _field("price")
    release_forms: list[Any] | None = _field("releaseForms")
    template: str | None = _field("template")
    text: str | None = _field("text")
