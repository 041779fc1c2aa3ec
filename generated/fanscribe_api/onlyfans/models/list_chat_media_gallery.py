"""Models of `list_chat_media_gallery`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListChatMediaGalleryData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[_models.shared.ChatMessage] | None = _field("list")
    next_last_id: str | None = _field("nextLastId")


@_model
class ListChatMediaGallery(Page["_models.shared.ChatMessage"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListChatMediaGalleryData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"hasMore": ("data", "hasMore")}
