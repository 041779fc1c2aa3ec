from __future__ import annotations

from typing import Any

from attrs import define

from ..base import ANYTHING, ListOf, Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateWelcomeMessageBody(Model):
    is_forward: bool | Unset = wire("isForward", check=bool)
    locked_text: bool | Unset = wire("lockedText", check=bool)
    media_files: list[Any] | Unset = wire("mediaFiles", check=ListOf(ANYTHING))
    previews: list[Any] | Unset = wire("previews", check=ListOf(ANYTHING))
    price: int | Unset = wire("price", check=int)
    rf_guest: str | Unset = wire("rfGuest", check=str)
    rf_partner: str | Unset = wire("rfPartner", check=str)
    rf_tag: str | Unset = wire("rfTag", check=str)
    text: str | Unset = wire("text", check=str)
