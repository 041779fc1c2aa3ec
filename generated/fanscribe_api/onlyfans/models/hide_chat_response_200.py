from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.hide_chat_response_200_data import HideChatResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class HideChatResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: HideChatResponse200Data | Unset = wire("data", One("hide_chat_response_200_data", "HideChatResponse200Data"))
