from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class UnsubscribeFromUserBody(Model):
    account: str = wire("account", check=str, required=True)
    reason: str = wire("reason", check=str, required=True)
