from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire


@define(eq=False, repr=False, kw_only=True)
class DeleteVaultMediaBody(Model):
    media_ids: list[str] = wire("mediaIds", check=ListOf(str), required=True)
