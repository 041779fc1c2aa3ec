"""Models of `search_chat_messages`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Page
from .. import models as _models


@_model
class SearchChatMessages(Page["int"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[int] | None = _field("data")

    __items__: ClassVar = ("data",)
