from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListVaultMediaResponse200DataListItemCounters(Model):
    likes_count: int | Unset = wire("likesCount")
    tips_summ: int | Unset = wire("tipsSumm")
