"""Models of `check_username_availability`."""

from __future__ import annotations

from ...runtime.models import Body, model, needed


@model
class CheckUsernameAvailabilityBody(Body):
    username: str = needed("username")
