from __future__ import annotations

from attrs import define

from ..base import AnyOf, Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class UpdateProfileBody(Model):
    about: None | str | Unset = wire("about", check=AnyOf(str, None))
    avatar: str | Unset = wire("avatar", check=str)
    header: str | Unset = wire("header", check=str)
    location: None | str | Unset = wire("location", check=AnyOf(str, None))
    name: None | str | Unset = wire("name", check=AnyOf(str, None))
    username: str | Unset = wire("username", check=str)
    website: None | str | Unset = wire("website", check=AnyOf(str, None))
    wishlist: None | str | Unset = wire("wishlist", check=AnyOf(str, None))
