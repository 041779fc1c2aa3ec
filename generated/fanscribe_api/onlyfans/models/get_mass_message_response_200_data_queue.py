from __future__ import annotations

from typing import Any

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetMassMessageResponse200DataQueue(Model):
    can_unsend: bool | Unset = wire("canUnsend")
    date: str | Unset = wire("date")
    giphy_id: str | Unset = wire("giphyId")
    has_error: bool | Unset = wire("hasError")
    id: int | Unset = wire("id")
    is_canceled: bool | Unset = wire("isCanceled")
    is_free: bool | Unset = wire("isFree")
    media_types: str | Unset = wire("mediaTypes")
    release_forms: list[Any] | Unset = wire("releaseForms")
    sent_count: int | Unset = wire("sentCount")
    text: str | Unset = wire("text")
    text_cropped: str | Unset = wire("textCropped")
    unsend_seconds: int | Unset = wire("unsendSeconds")
    viewed_count: int | Unset = wire("viewedCount")
