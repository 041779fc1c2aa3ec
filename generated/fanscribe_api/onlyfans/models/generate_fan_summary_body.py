from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GenerateFanSummaryBody(Model):
    account: str = wire("account", check=str, required=True)
    regenerate: bool | Unset = wire("regenerate", check=bool)
