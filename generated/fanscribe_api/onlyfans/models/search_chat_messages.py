"""Models of `search_chat_messages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page

if TYPE_CHECKING:
    from .shared import Meta


@_model
class SearchChatMessages(Page["int"]):
    meta: Meta | None = _field("_meta")
    data: list[int] | None = _field("data")

    __items__: ClassVar = ("data",)
