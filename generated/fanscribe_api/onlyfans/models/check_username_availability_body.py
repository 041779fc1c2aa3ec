from __future__ import annotations

from attrs import define

from ..base import Model, wire


@define(eq=False, repr=False, kw_only=True)
class CheckUsernameAvailabilityBody(Model):
    username: str = wire("username", check=str, required=True)
