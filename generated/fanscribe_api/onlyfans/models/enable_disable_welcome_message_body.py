from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class EnableDisableWelcomeMessageBody(Model):
    enabled: bool = wire("enabled", check=bool, required=True)
