from __future__ import annotations

from attrs import define

from ..base import ListOf, Model, wire


@define(eq=False, repr=False, kw_only=True)
class RemoveSharedFreeTrialLinkTagsBody(Model):
    account: str = wire("account", check=str, required=True)
    tags: list[str] = wire("tags", check=ListOf(str), required=True)
