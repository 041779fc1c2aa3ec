"""Models of `check_username_availability`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, wire


@define(eq=False, repr=False, kw_only=True)
class CheckUsernameAvailabilityBody(Body):
    username: str = wire("username", required=True)
