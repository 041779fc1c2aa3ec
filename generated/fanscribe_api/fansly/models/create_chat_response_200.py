from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_chat_response_200_data import CreateChatResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateChatResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CreateChatResponse200Data | Unset = wire(
        "data", One("create_chat_response_200_data", "CreateChatResponse200Data")
    )
