from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire


@define(eq=False, repr=False, kw_only=True)
class AddMediaToListBody(Model):
    account: str = wire("account", check=str, required=True)
    media_ids: list[str] = wire("mediaIds", check=ListOf(str), required=True)
