"""Models of `enable_disable_welcome_message`."""

from __future__ import annotations

from attrs import define

from ...runtime.models import Body, wire


@define(eq=False, repr=False, kw_only=True)
class EnableDisableWelcomeMessageBody(Body):
    enabled: bool = wire("enabled", required=True)
