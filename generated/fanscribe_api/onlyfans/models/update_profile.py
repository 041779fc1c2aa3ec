"""Models of `update_profile`."""

from __future__ import annotations

from ...runtime.fields import model, wire
from ...runtime.models import Body
from ...runtime.types import Unset


@model
class UpdateProfileBody(Body):
    about: str | None | Unset = wire("about")
    avatar: str | Unset = wire("avatar")
    header: str | Unset = wire("header")
    location: str | None | Unset = wire("location")
    name: str | None | Unset = wire("name")
    username: str | Unset = wire("username")
    website: str | None | Unset = wire("website")
    wishlist: str | None | Unset = wire("wishlist")
