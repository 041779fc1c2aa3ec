"""The model Credits, of several operations."""

from __future__ import annotations

from ....runtime.fields import model, wire
from ....runtime.models import Model


@model
class Credits(Model):
    balance: int | None = wire("balance")
    note: str | None = wire("note")
    used: int | None = wire("used")
