from __future__ import annotations

from attrs import define

from ..types import Model, Unset, wire


@define(eq=False, repr=False, kw_only=True)
class AccountUploadGeoUploadArgsAdditional(Model):
    user: str | Unset = wire("user")
