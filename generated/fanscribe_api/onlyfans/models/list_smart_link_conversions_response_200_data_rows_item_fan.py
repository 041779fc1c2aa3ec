from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListSmartLinkConversionsResponse200DataRowsItemFan(Model):
    avatar_url: str | Unset = wire("avatar_url")
    name: str | Unset = wire("name")
    onlyfans_id: str | Unset = wire("onlyfans_id")
    onlyfans_url: str | Unset = wire("onlyfans_url")
    username: str | Unset = wire("username")
