from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class CreateEditFanNotesBody(Model):
    account: str = wire("account", check=str, required=True)
    notes: str = wire("notes", check=str, required=True)
