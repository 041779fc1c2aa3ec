from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class SetFansCustomNameBody(Model):
    account: str = wire("account", check=str, required=True)
    custom_name: str = wire("custom_name", check=str, required=True)
