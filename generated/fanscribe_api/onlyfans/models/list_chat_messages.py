"""Models of `list_chat_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import ChatMessage, Meta, Pagination


@_model
class ListChatMessages(Page["ChatMessage"]):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: list[ChatMessage] | None = _field("data")

    __items__: ClassVar = ("data",)
    __more__: ClassVar = (("_pagination", "next_page"),)
