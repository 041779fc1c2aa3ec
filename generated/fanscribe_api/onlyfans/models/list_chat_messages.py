"""Models of `list_chat_messages`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page
from .. import models as _models


@_model
class ListChatMessages(Page["_models.shared.ChatMessage"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: list[_models.shared.ChatMessage] | None = _field("data")

    __items__: ClassVar = ("data",)
    __more__: ClassVar = {"": ("_pagination", "next_page")}
