"""Models of `update_profile`."""

from __future__ import annotations

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Body
from ...runtime.types import Unset


@_model
class UpdateProfileBody(Body):
    about: str | None | Unset = _field("about")
    avatar: str | Unset = _field("avatar")
    header: str | Unset = _field("header")
    location: str | None | Unset = _field("location")
    name: str | None | Unset = _field("name")
    username: str | Unset = _field("username")
    website: str | None | Unset = _field("website")
    wishlist: str | None | Unset = _field("wishlist")
