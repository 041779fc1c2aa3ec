from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ShowSmartLinkPostbackResponse200DataSmartLinksItem(Model):
    account_display_name: str | Unset = wire("account_display_name")
    account_prefixed_id: str | Unset = wire("account_prefixed_id")
    link_ulid: str | Unset = wire("link_ulid")
    name: str | Unset = wire("name")
