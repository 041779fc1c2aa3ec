"""Models of `list_chat_messages`."""

from __future__ import annotations

import datetime
from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListChatMessagesDataDateFilter(Model):
    received_before: datetime.datetime | None = _field("receivedBefore")
    sent_before: datetime.datetime | None = _field("sentBefore")


@_model
class ListChatMessagesData(Model):
    data: list[_models.shared.ChatMessage] | None = _field("data")
    date_filter: ListChatMessagesDataDateFilter | None = _field("dateFilter")


@_model
class ListChatMessages(Page["_models.shared.ChatMessage"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListChatMessagesData | None = _field("data")

    __items__: ClassVar = ("data", "data")
    __more__: ClassVar = {
        "receivedBefore": ("data", "dateFilter", "receivedBefore"),
        "sentBefore": ("data", "dateFilter", "sentBefore"),
    }
