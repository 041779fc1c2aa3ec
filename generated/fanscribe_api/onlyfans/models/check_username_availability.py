"""Models of `check_username_availability`."""

from __future__ import annotations

from ...runtime.fields import model, needed
from ...runtime.models import Body


@model
class CheckUsernameAvailabilityBody(Body):
    username: str = needed("username")
