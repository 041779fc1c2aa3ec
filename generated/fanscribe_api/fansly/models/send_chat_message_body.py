from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class SendChatMessageBody(Model):
    media_files: list[str] | Unset = wire("mediaFiles", check=ListOf(str))
    reply_to_message_id: str | Unset = wire("replyToMessageId", check=str)
    text: str | Unset = wire("text", check=str)
