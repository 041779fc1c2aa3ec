"""The model Credits, of several operations."""

from __future__ import annotations

from attrs import define

from ....runtime.models import Model, wire
from ....runtime.types import Unset


@define(eq=False, repr=False, kw_only=True)
class Credits(Model):
    balance: int | Unset = wire("balance")
    note: str | Unset = wire("note")
    used: int | Unset = wire("used")
