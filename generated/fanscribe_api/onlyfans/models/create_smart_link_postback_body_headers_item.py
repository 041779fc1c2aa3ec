from __future__ import annotations

from attrs import define

from ..base import AnyOf, Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateSmartLinkPostbackBodyHeadersItem(Model):
    name: None | str | Unset = wire("name", check=AnyOf(str, None))
    value: None | str | Unset = wire("value", check=AnyOf(str, None))
