from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class UpdateSocialMediaButtonBody(Model):
    account: str = wire("account", check=str, required=True)
    label: str = wire("label", check=str, required=True)
