from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UnlikeMessageResponse200Data(Model):
    is_liked: bool | Unset = wire("isLiked")
    success: bool | Unset = wire("success")
